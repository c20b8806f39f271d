import { toPrintable } from "../document/printable.js";
import { toApiLock } from "./api-lock.js";
import { toContractInfo } from "./contract-info.js";
import { toManifest } from "./manifest.js";
import { toOperations } from "./operations.js";
import { withProvenance } from "./provenance.js";
import { toTypes } from "./types.js";

/** @typedef {import("./operations.js").Contract & { openapi: string, info: { title: string, version: string }, components?: { schemas?: Record<string, unknown> } }} Contract */

/**
 * What a document becomes.
 * @typedef {object} Generation
 * @property {Map<string, string>} files Name in the folder -> text; all are made before any is written.
 * @property {Contract} contract
 * @property {string[]} remarks What a person should know: repairs, and what was left out.
 * @property {string[]} sources The files and URLs that it was read from.
 */

/**
 * Where a document is from.
 * @typedef {object} Origin
 * @property {string} name
 * @property {Record<string, string>} inputs Every file that has a say in what comes out -> its text.
 * @property {boolean} isOwn Whether the extensions of this project's contract (`x-extensible-enum`, `x-source`, ...) are read.
 * @property {(reason: string) => void} [leaveOut] Told what the run-time table cannot hold; refused unless given.
 */

/**
 * Everything that is generated from a bundled document.
 * @param {unknown} document
 * @param {Origin} origin
 * @returns {Promise<Pick<Generation, "files" | "contract">>}
 */
export async function toGeneration(document, { name, inputs, leaveOut, isOwn }) {
  const text = isOwn ? withProvenance(JSON.stringify(document)) : `${JSON.stringify(document, null, 2)}\n`;
  /** @type {Contract} */
  const contract = JSON.parse(text);
  const banner = `// Generated from ${toPrintable(name).replaceAll("\n", "\\u000a")} by \`npm run generate\`. Do not edit.\n\n`;
  const files = new Map([
    ["relay-rest.json", text],
    ["operations.ts", banner + toOperations(contract, leaveOut)],
    ["schema.ts", banner + (await toTypes(text, { isOwn }))],
    ["contract-info.ts", banner + toContractInfo(contract, text)],
    ["api.lock.txt", toApiLock(contract)],
  ]);
  files.set("manifest.json", toManifest(contract, inputs, files));
  return { files, contract };
}
