import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    installation: Installation;
  }
}

/** The package as npm publishes it, and a folder in which only the package is installed. */
export interface Installation {
  readonly tarball: string;
  readonly folder: string;
}

/** Packs and installs the package once for all tests of this project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("dist/ does not exist; run `npm run build` first");
  // The real path, because macOS links its temporary folder and tests compare resolved paths with this prefix.
  const temporary = await realpath(await mkdtemp(join(tmpdir(), "signalwire-relay-rest-")));
  const remove = () => rm(temporary, { recursive: true, force: true });
  try {
    const tarball = await pack(root, temporary);
    project.provide("installation", { tarball, folder: await install(tarball, join(temporary, "consumer")) });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function pack(root: string, destination: string): Promise<string> {
  await npm(root, ["pack", "--ignore-scripts", "--json", "--pack-destination", destination]);
  const [name] = await readdir(destination);
  if (name === undefined) throw new Error("`npm pack` created no tarball");
  return join(destination, name);
}

async function install(tarball: string, folder: string): Promise<string> {
  await mkdir(folder);
  // Without a package.json, npm would install into the nearest parent folder that has one.
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const quick = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--omit=dev"];
  await npm(folder, ["install", tarball, ...quick]);
  return folder;
}

function npm(cwd: string, args: readonly string[]): Promise<unknown> {
  // On Windows npm is a script, which needs a shell.
  return promisify(execFile)("npm", args, { cwd, shell: process.platform === "win32" });
}
