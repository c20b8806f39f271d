import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts files into a folder, all or none: each is written beside its place first, and takes its place when all are
 * written. Files that are as they should be are left alone, and so is whatever else the folder holds.
 * @param {string} folder
 * @param {Map<string, string>} files
 * @returns {string[]} The names of those that changed.
 */
export function replaceFiles(folder, files) {
  mkdirSync(folder, { recursive: true });
  const changed = [...files].filter(([name, text]) => readFile(folder, name) !== text);
  const before = changed.map(([name]) => /** @type {const} */ ([name, readFile(folder, name)]));
  const beside = (/** @type {string} */ name) => join(folder, `.${name}.${process.pid}.tmp`);
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

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string | undefined} Nothing where there is no such file.
 */
export function readFile(folder, name) {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {string | undefined} text
 */
function restore(path, text) {
  if (text === undefined) rmSync(path, { force: true });
  else writeFileSync(path, text);
}
