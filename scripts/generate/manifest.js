import { relative, sep } from "node:path";
import { countsOf } from "../document/counts.js";
import { sha256 } from "./sha256.js";
import { toolVersions } from "./tool-versions.js";

/**
 * What was made of what.
 * @typedef {object} Manifest
 * @property {{ operations: number, schemas: number }} counts
 * @property {Record<string, string>} tools Package -> version.
 * @property {Record<string, string>} inputs File -> sha256 of its text.
 * @property {Record<string, string>} outputs
 */

/**
 * `manifest.json`: from it, `npm run generate:check` tells which input moved.
 * @param {import("../document/counts.js").Contract} contract
 * @param {Record<string, string>} inputs
 * @param {Map<string, string>} outputs
 * @returns {string}
 */
export function toManifest(contract, inputs, outputs) {
  /** @type {Manifest} */
  const manifest = {
    counts: countsOf(contract),
    tools: toolVersions(),
    inputs: toHashes(Object.entries(inputs)),
    outputs: toHashes([...outputs]),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The name of an input that is the same on every machine.
 * @param {string} absoluteRef A path or a URL; of a URL, what may be secret stays away.
 * @param {string} folder
 * @returns {string}
 */
export function toInputName(absoluteRef, folder) {
  if (!/^https?:/.test(absoluteRef)) return relative(folder, absoluteRef).replaceAll(sep, "/");
  const { origin, pathname } = new URL(absoluteRef);
  return origin + pathname;
}

/**
 * @param {Map<string, string>} texts Path or URL -> what was read there.
 * @param {string} folder
 */
export function toInputs(texts, folder) {
  return Object.fromEntries([...texts].map(([absoluteRef, text]) => [toInputName(absoluteRef, folder), text]));
}

/** @param {[string, string][]} files */
function toHashes(files) {
  // Not in the order of a language, which differs from machine to machine.
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, text]) => [name, sha256(text)]));
}
