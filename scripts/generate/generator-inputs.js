import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { ROOT } from "../document/contract.js";

/**
 * What besides the document decides what is generated: the linter's rules, and a script with all that it imports,
 * through others or itself.
 * @param {string} script From the root.
 * @returns {Record<string, string>} File, from the root -> text.
 */
export function readGeneratorInputs(script) {
  /** @type {Map<string, string>} */
  const scripts = new Map();
  follow(script, scripts);
  return { "redocly.yaml": read("redocly.yaml"), ...Object.fromEntries(scripts) };
}

/**
 * @param {string} file
 * @param {Map<string, string>} found
 */
function follow(file, found) {
  if (found.has(file)) return;
  const text = read(file);
  found.set(file, text);
  for (const [, specifier = ""] of text.matchAll(/^(?:import|\}) .*from "(\.[^"]+)";$/gm)) {
    follow(posix.join(posix.dirname(file), specifier), found);
  }
}

/** @param {string} file */
function read(file) {
  return readFileSync(`${ROOT}${file}`, "utf8");
}
