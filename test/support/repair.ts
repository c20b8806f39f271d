import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../scripts/document/bundle.ts";
import { toMessage } from "../../scripts/document/problems.ts";
import { createReader, readDocument } from "../../scripts/document/read.ts";
import { repairDocument } from "../../scripts/repair/plugin.ts";
import { temporaryFolder } from "./temporary.ts";

interface Repaired {
  /** A line for each repair: `document.yaml:1:2 message`. */
  readonly repairs: readonly string[];
  readonly document: unknown;
}

/** Repairs and bundles a document, whose first lines default to those of OpenAPI 3.1. */
export async function repair(rest: string, start = START): Promise<Repaired> {
  const file = join(temporaryFolder(), "document.yaml");
  writeFileSync(file, start + rest);
  const reader = createReader();
  const document = await readDocument(file, reader);
  const repairs = await repairDocument(document, reader);
  return { repairs: repairs.map(withoutFolder), document: await bundle(document, reader) };
}

/** Returns the error message for a document that cannot be repaired. */
export async function repairError(rest: string): Promise<string> {
  return repair(rest).then(
    () => "repaired",
    (error: unknown) => toMessage(error).split("\n").map(withoutFolder).join("\n"),
  );
}

const START = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\n';

/** The first lines of an OpenAPI 3.0 document, as many as of a 3.1 document. */
export const OPENAPI_3_0 = 'openapi: 3.0.3\ninfo: { title: Things, version: "1" }\n';

function withoutFolder(line: string): string {
  return line.replace(/^\S*document\.yaml/, "document.yaml");
}
