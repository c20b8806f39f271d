import { cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A copy of a folder that has the package installed, next to it, with peers besides. These are the ones of the
 * repository, which are what their pinned versions would install.
 */
export async function withPeers(folder: string, name: string, peers: readonly string[]): Promise<string> {
  const copy = join(dirname(folder), name);
  await cp(join(folder, "node_modules"), join(copy, "node_modules"), { recursive: true, verbatimSymlinks: true });
  for (const peer of peers) {
    const place = join(copy, "node_modules", peer);
    await mkdir(dirname(place), { recursive: true });
    await symlink(fileURLToPath(new URL(`../../node_modules/${peer}`, import.meta.url)), place, "junction");
  }
  return copy;
}
