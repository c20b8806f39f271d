import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../scripts/document/bundle.ts";
import { toMessage } from "../../scripts/document/problems.ts";
import { createReader, readDocument } from "../../scripts/document/read.ts";
import { examine } from "../../scripts/repair/plugin.ts";
import { temporaryFolder } from "./temporary.ts";

/** A document after the doctor has seen it. */
export interface Mended {
  /** What was mended: `document.yaml:1:2 message`. */
  readonly remarks: readonly string[];
  readonly document: unknown;
}

/** Shows a document to the doctor; what follows its head is given. */
export async function mend(rest: string, head = HEAD): Promise<Mended> {
  const file = join(temporaryFolder(), "document.yaml");
  writeFileSync(file, head + rest);
  const reader = createReader();
  const document = await readDocument(file, reader);
  const remarks = await examine(document, reader);
  return { remarks: remarks.map(withoutFolder), document: await bundle(document, reader) };
}

/** What the doctor says of a document that it does not take. */
export async function refusalOf(rest: string, head = HEAD): Promise<string> {
  return mend(rest, head).then(
    () => "taken",
    (error: unknown) => toMessage(error).split("\n").map(withoutFolder).join("\n"),
  );
}

const HEAD = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\n';

/** The head of a document of the older kind, of as many lines. */
export const THIRTY = 'openapi: 3.0.3\ninfo: { title: Things, version: "1" }\n';

function withoutFolder(line: string): string {
  return line.replace(/^\S*document\.yaml/, "document.yaml");
}
