import { randomUUID } from "node:crypto";
import { appendFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/**
 * Writes a file whole or not at all: beside its place first, then into it. What is not a regular file (`/dev/stdout`, a
 * pipe) is written to directly.
 * @throws Error of the file system; a file that was there is still as it was.
 */
export function writeWhole(path: string, text: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() === false) {
    appendFileSync(path, text);
    return;
  }
  // A link is to lead to the report, and not to be replaced by it.
  const place = stats === undefined ? path : realpathSync(path);
  const draft = draftOf(place);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Finds out whether {@link writeWhole} can write a file, and leaves nothing there.
 * @throws Error of the file system.
 */
export function tryFile(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  // This fails for a folder, and for a file that is read-only.
  if (stats !== undefined) appendFileSync(path, "");
  if (stats?.isFile() === false) return;
  const draft = draftOf(stats === undefined ? path : realpathSync(path));
  writeFileSync(draft, "", { flag: "wx" });
  rmSync(draft);
}

function draftOf(path: string): string {
  return `${path}.${randomUUID()}.tmp`;
}
