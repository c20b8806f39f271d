import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** One file of the installed package. */
export interface InstalledFile {
  /** Path in the tarball, with forward slashes, such as `dist/index.js`. */
  readonly path: string;
  readonly text: string;
}

/** Returns every file of the installed package, sorted by path. */
export async function readInstalledFiles(folder: string): Promise<readonly InstalledFile[]> {
  const top = join(folder, "node_modules/signalwire-relay-rest");
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(top, file).replaceAll(sep, "/"), text: await readFile(file, "utf8") };
    });
  return (await Promise.all(files)).sort((one, other) => (one.path < other.path ? -1 : 1));
}
