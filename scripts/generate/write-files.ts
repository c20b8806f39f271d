import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts files into a folder, all or none: each is written beside its place first, and takes its place when all are
 * written. Files that are as they should be are left alone, and so is whatever else the folder holds.
 * @returns The names of those that changed.
 */
export function replaceFiles(folder: string, files: Map<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  const changed = [...files].filter(([name, text]) => readFile(folder, name) !== text);
  const before = changed.map(([name]) => [name, readFile(folder, name)] as const);
  const beside = (name: string) => join(folder, `.${name}.${process.pid}.tmp`);
  try {
    for (const [name, text] of changed) writeFileSync(beside(name), text);
    for (const [name] of changed) renameSync(beside(name), join(folder, name));
  } catch (error) {
    for (const [name, text] of before) restore(join(folder, name), text);
    throw error;
  } finally {
    for (const [name] of changed) rmSync(beside(name), { force: true });
  }
  return changed.map(([name]) => name);
}

/** @returns Nothing where there is no such file. */
export function readFile(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

function restore(path: string, text: string | undefined) {
  if (text === undefined) rmSync(path, { force: true });
  else writeFileSync(path, text);
}
