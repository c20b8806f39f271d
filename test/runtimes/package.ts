import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { output } from "./processes.ts";

/** The root folder of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Time limit of a download, in milliseconds. */
const NPM_MS = 600_000;

/** Packs the package as npm would publish it, and installs it into an empty folder. */
export async function installPackage(temporary: string): Promise<string> {
  if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("dist/ is missing; run `npm run build` first");
  await npm(ROOT, "pack", "--ignore-scripts", "--pack-destination", temporary);
  const [tarball] = await readdir(temporary);
  if (tarball === undefined) throw new Error("`npm pack` created no tarball");
  const consumer = join(temporary, "consumer");
  await npmInstall(consumer, join(temporary, tarball));
  return consumer;
}

/** Installs one package into a separate folder, without running its scripts. */
export async function npmInstall(folder: string, spec: string) {
  await mkdir(folder, { recursive: true });
  // Without a package.json, npm would install into the nearest parent folder that has one.
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await npm(folder, "install", spec, "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
}

function npm(cwd: string, ...args: string[]) {
  // On Windows, npm is a script, which only a shell can run.
  return output("npm", args, { cwd, limitMs: NPM_MS, shell: process.platform === "win32" });
}
