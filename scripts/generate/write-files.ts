import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes files to a folder, all or none: each goes to a temporary file first, and is renamed when all are written. Does
 * not touch files that are up to date, or other files of the folder.
 * @returns The names of the files that changed.
 */
export function replaceFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  const changed = [...files].filter(([name, text]) => readFile(folder, name) !== text);
  const before = changed.map(([name]) => [name, readFile(folder, name)] as const);
  const temporary = (name: string): string => join(folder, `.${name}.${process.pid}.tmp`);
  try {
    for (const [name, text] of changed) writeFileSync(temporary(name), text);
    for (const [name] of changed) renameSync(temporary(name), join(folder, name));
  } catch (error) {
    for (const [name, text] of before) {
      if (text === undefined) rmSync(join(folder, name), { force: true });
      else writeFileSync(join(folder, name), text);
    }
    throw error;
  } finally {
    for (const [name] of changed) rmSync(temporary(name), { force: true });
  }
  return changed.map(([name]) => name);
}

/** Returns the text of a file, or undefined if it cannot be read. */
export function readFile(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}
