import { cp, mkdir, rename, symlink } from "node:fs/promises";
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

/**
 * Moves the package of a folder into a store, as pnpm and `npm install --install-strategy=linked` do. From there, it
 * sees its dependencies but no package of the project.
 */
export async function linked(folder: string): Promise<void> {
  const modules = join(folder, "node_modules");
  const store = join(modules, ".store", "relay-rest", "node_modules");
  await mkdir(store, { recursive: true });
  for (const name of ["signalwire-relay-rest", "openapi-fetch"]) {
    await rename(join(modules, name), join(store, name));
    await symlink(join(store, name), join(modules, name), "junction");
  }
}
