import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { displayName } from "../document/problems.ts";
import { firstDifference } from "./first-difference.ts";
import { moved } from "./moved.ts";
import type { Generation } from "./outputs.ts";
import { readFile, replaceFiles } from "./write-files.ts";

/**
 * Compares what is in a folder, byte by byte, with what should be: regenerated into a temporary folder, so that it
 * went the same way.
 * @returns What there is to say when they are the same.
 * @throws Error that names each file, its first differing lines, and the input that moved.
 */
export function checkGenerated(folder: string, { files }: Pick<Generation, "files">): string {
  const temporary = mkdtempSync(join(tmpdir(), "relay-rest-generated-"));
  try {
    replaceFiles(temporary, files);
    const faults = [
      ...readdirSync(temporary).flatMap((name) => compare(name, folder, temporary)),
      ...readdirSync(folder)
        .filter((name) => !files.has(name))
        .map((name) => `${displayName(folder)}/${name} is not made by npm run generate; delete it`),
    ];
    if (faults.length > 0) throw new Error([...faults, "To have it made anew: npm run generate"].join("\n\n"));
    return `${displayName(folder)}/ matches the contract`;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function compare(name: string, folder: string, temporary: string): string[] {
  const is = readFile(folder, name);
  const should = readFile(temporary, name) ?? "";
  const where = `${displayName(folder)}/${name}`;
  if (is === undefined) return [`${where} is missing`];
  if (is === should) return [];
  const reasons = moved(name, is, readFile(folder, "manifest.json"), readFile(temporary, "manifest.json") ?? "");
  return [`${where} does not match the contract\n${firstDifference(is, should)}\n  moved: ${reasons.join(", ")}`];
}
