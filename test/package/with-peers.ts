import { cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Copies a folder with the installed package to a sibling folder, and links peers into the copy. The peers come from
 * the repository, which pins their versions.
 */
export async function withPeers(folder: string, name: string, peers: readonly string[]): Promise<string> {
  const copy = join(dirname(folder), name);
  await cp(join(folder, "node_modules"), join(copy, "node_modules"), { recursive: true, verbatimSymlinks: true });
  for (const peer of peers) {
    const target = join(copy, "node_modules", peer);
    await mkdir(dirname(target), { recursive: true });
    await symlink(fileURLToPath(new URL(`../../node_modules/${peer}`, import.meta.url)), target, "junction");
  }
  return copy;
}
