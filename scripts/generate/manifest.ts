import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix, relative, sep } from "node:path";
import { ROOT } from "../document/contract.ts";
import { type Contract, countsOf } from "../document/resolve.ts";
import { toSource } from "../reference/literal.ts";

/** What was made of what. */
export interface Manifest {
  counts: { operations: number; schemas: number };
  /** Package -> version. */
  tools: Record<string, string>;
  /** File -> sha256 of its text. */
  inputs: Record<string, string>;
  outputs: Record<string, string>;
}

/** `manifest.json`: from it, `npm run generate:check` tells which input moved. */
export function toManifest(contract: Contract, inputs: Record<string, string>, outputs: Map<string, string>): string {
  const manifest: Manifest = {
    counts: countsOf(contract),
    tools: toolVersions(),
    inputs: toHashes(Object.entries(inputs)),
    outputs: toHashes([...outputs]),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The name of an input that is the same on every machine.
 * @param absoluteRef A path or a URL; of a URL, what may be secret stays away.
 */
export function toInputName(absoluteRef: string, folder: string): string {
  if (!/^https?:/.test(absoluteRef)) return relative(folder, absoluteRef).replaceAll(sep, "/");
  const { origin, pathname } = new URL(absoluteRef);
  return origin + pathname;
}

/** @param texts Path or URL -> what was read there. */
export function toInputs(texts: Map<string, string>, folder: string) {
  return Object.fromEntries([...texts].map(([absoluteRef, text]) => [toInputName(absoluteRef, folder), text]));
}

function toHashes(files: [string, string][]) {
  // Not in the order of a language, which differs from machine to machine.
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, text]) => [name, sha256(text)]));
}

/** The hash of a text, the same on machines that check files out with other line ends. */
export function sha256(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

const require = createRequire(import.meta.url);

/** The packages whose version may change what is generated. */
const TOOLS = ["@redocly/cli", "@redocly/openapi-core", "openapi-typescript", "typescript"];

/** @returns Package -> version. */
function toolVersions(): Record<string, string> {
  return Object.fromEntries(TOOLS.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}

/**
 * `contract-info.ts`: what a program may want to know of the contract that it was built with.
 * @param text The bundled contract, as it is shipped.
 */
export function toContractInfo(
  contract: Contract & { openapi: string; info: { title: string; version: string } },
  text: string,
): string {
  const { title, version } = contract.info;
  const { openapi } = contract;
  const info = { title, version, openapi, sha256: sha256(text), ...countsOf(contract), tools: toolVersions() };
  return `export const info = ${toSource(info, 2)} as const;\n`;
}

/**
 * What besides the document decides what is generated: the linter's rules, and a script with all that it imports,
 * through others or itself.
 * @param script From the root.
 * @returns File, from the root -> text.
 */
export function readGeneratorInputs(script: string): Record<string, string> {
  const scripts: Map<string, string> = new Map();
  follow(script, scripts);
  return { "redocly.yaml": read("redocly.yaml"), ...Object.fromEntries(scripts) };
}

function follow(file: string, found: Map<string, string>) {
  if (found.has(file)) return;
  const text = read(file);
  found.set(file, text);
  for (const [, specifier = ""] of text.matchAll(/^(?:import|\}) .*from "(\.[^"]+)";$/gm)) {
    follow(posix.join(posix.dirname(file), specifier), found);
  }
}

function read(file: string) {
  return readFileSync(`${ROOT}${file}`, "utf8");
}
