import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { ROOT } from "../document/contract.ts";

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
