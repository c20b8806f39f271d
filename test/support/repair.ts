import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleParts } from "../../scripts/document/bundle.ts";
import { toNotes } from "../../scripts/document/origins.ts";
import { createReader, readDocument } from "../../scripts/document/read.ts";
import { repairDocument } from "../../scripts/repair/repair-document.ts";
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
  const bundle = await bundleParts(await readDocument(file, reader), reader);
  repairDocument(bundle);
  const notes = toNotes(bundle.remarks, bundle.origins, { isVerbose: true });
  // A copy, because a YAML anchor may make two parts of the document the same object.
  return { repairs: notes.map(withoutFolder), document: JSON.parse(JSON.stringify(bundle.root)) };
}

const START = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\n';

/** The first lines of an OpenAPI 3.0 document, as many as of a 3.1 document. */
export const OPENAPI_3_0 = 'openapi: 3.0.3\ninfo: { title: Things, version: "1" }\n';

function withoutFolder(line: string): string {
  return line.replace(/^\S*document\.yaml/, "document.yaml");
}
