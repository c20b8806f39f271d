import { randomUUID } from "node:crypto";
import { appendFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/**
 * Writes a file completely or not at all: first to a temporary file beside it, which then replaces it. It writes
 * directly to a target that is not a regular file (`/dev/stdout`, a pipe).
 * @throws Error of the file system; an existing file is then unchanged.
 */
export function writeAtomically(path: string, text: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() === false) {
    appendFileSync(path, text);
    return;
  }
  // A symbolic link stays: the report replaces the file that it points to.
  const target = stats === undefined ? path : realpathSync(path);
  const temporary = temporaryPath(target);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Checks that {@link writeAtomically} can write a file, and leaves no file behind.
 * @throws Error of the file system.
 */
export function checkWritable(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  // This throws for a folder and for a read-only file.
  if (stats !== undefined) appendFileSync(path, "");
  if (stats?.isFile() === false) return;
  const temporary = temporaryPath(stats === undefined ? path : realpathSync(path));
  writeFileSync(temporary, "", { flag: "wx" });
  rmSync(temporary);
}

function temporaryPath(path: string): string {
  return `${path}.${randomUUID()}.tmp`;
}
