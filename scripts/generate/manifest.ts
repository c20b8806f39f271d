import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix, relative, sep } from "node:path";
import { type Contract, operationsOf } from "../document/openapi.ts";
import { displayName } from "../document/problems.ts";
import { ROOT } from "../document/redocly.ts";
import { isUrl } from "../document/reference-policy.ts";
import { toSource } from "../reference/literal.ts";

/** The content of `manifest.json`. From it, `npm run generate:check` finds the inputs that changed. */
export interface Manifest {
  readonly counts: { readonly operations: number; readonly schemas: number };
  /** Package -> version. */
  readonly tools: Readonly<Record<string, string>>;
  /** File -> SHA-256 of its text. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Writes the text of `manifest.json`. `inputs` and `outputs` map files to texts. */
export function toManifest(
  contract: Contract,
  inputs: Readonly<Record<string, string>>,
  outputs: ReadonlyMap<string, string>,
): string {
  const manifest: Manifest = {
    counts: countsOf(contract),
    tools: toolVersions(),
    inputs: toHashes(Object.entries(inputs)),
    outputs: toHashes([...outputs]),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function countsOf(contract: Contract): Manifest["counts"] {
  const { schemas = {} } = contract.components ?? {};
  return { operations: operationsOf(contract).length, schemas: Object.keys(schemas).length };
}

/**
 * Returns a name of an input that is the same on every machine: a relative path, or a URL without user info and query.
 * @param absoluteRef A path or a URL.
 */
export function toInputName(absoluteRef: string, folder: string): string {
  return isUrl(absoluteRef) ? displayName(absoluteRef) : relative(folder, absoluteRef).replaceAll(sep, "/");
}

/**
 * Returns the inputs of a manifest.
 * @param texts Path or URL -> text.
 */
export function toInputs(texts: ReadonlyMap<string, string>, folder: string): Record<string, string> {
  return Object.fromEntries([...texts].map(([absoluteRef, text]) => [toInputName(absoluteRef, folder), text]));
}

function toHashes(files: readonly (readonly [string, string])[]): Record<string, string> {
  // By code units, because the order of a locale differs between machines.
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, text]) => [name, sha256(text)]));
}

/** Hashes a text. Line ends do not matter, because Git may check files out with other ones. */
export function sha256(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

const require = createRequire(import.meta.url);

/** The packages whose version may change the generated files. */
const TOOLS = ["@redocly/cli", "@redocly/openapi-core", "openapi-typescript", "typescript"];

function toolVersions(): Record<string, string> {
  return Object.fromEntries(
    TOOLS.map((name) => [name, (require(`${name}/package.json`) as { version: string }).version]),
  );
}

/**
 * Writes `contract-info.ts`: facts about the contract, for programs that were built with it.
 * @param text The bundled contract as published.
 */
export function toContractInfo(contract: Contract, text: string): string {
  const { openapi, info: { title, version } = {} } = contract;
  const info = { title, version, openapi, sha256: sha256(text), ...countsOf(contract), tools: toolVersions() };
  return `export const info = ${toSource(info, 2)} as const;\n`;
}

/**
 * Reads the inputs besides the document: the rules of the linter, and a script with all files that it imports.
 * @param script A path relative to the root.
 * @returns Path relative to the root -> text.
 */
export function readGeneratorInputs(script: string): Record<string, string> {
  const inputs: Record<string, string> = {};
  const files = new Set(["redocly.yaml", script]);
  // A loop over a set also visits the items that it adds.
  for (const file of files) {
    const text = readFileSync(`${ROOT}${file}`, "utf8");
    inputs[file] = text;
    for (const [, specifier = ""] of text.matchAll(IMPORT)) files.add(posix.join(posix.dirname(file), specifier));
  }
  return inputs;
}

/** Imports of other scripts, and sources that a script reads. */
const IMPORT = /^(?:(?:import|\}) .*from |const .* = new URL\()"(\.[^"]+\.ts)"/gm;
