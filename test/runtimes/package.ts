import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { output } from "./processes.ts";

/** The top of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A guard against a download that hangs. */
const NPM_MS = 600_000;

/** The package as npm would publish it, in a folder that has nothing but it installed. */
export async function installPackage(temporary: string): Promise<string> {
  if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("there is no dist/ to pack: run `npm run build` first");
  await npm(ROOT, "pack", "--ignore-scripts", "--pack-destination", temporary);
  const [tarball] = await readdir(temporary);
  if (tarball === undefined) throw new Error("`npm pack` made no tarball");
  const consumer = join(temporary, "consumer");
  await npmInstall(consumer, join(temporary, tarball));
  return consumer;
}

/** Installs one package into a folder of its own. None of its scripts is run. */
export async function npmInstall(folder: string, spec: string) {
  await mkdir(folder, { recursive: true });
  // Without it npm would install into the nearest parent folder that has one.
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await npm(folder, "install", spec, "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
}

function npm(cwd: string, ...args: string[]) {
  // npm is a script on Windows, which only a shell runs.
  return output("npm", args, { cwd, limitMs: NPM_MS, shell: process.platform === "win32" });
}
