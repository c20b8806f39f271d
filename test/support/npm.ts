import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The root folder of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Time limit of a download, in milliseconds. */
const NPM_MS = 600_000;

/**
 * Packs the package as npm would publish it.
 * @returns the path of the tarball, in a folder that was empty
 */
export async function packPackage(folder: string): Promise<string> {
  if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("dist/ does not exist; run `npm run build` first");
  await npm(ROOT, "pack", "--pack-destination", folder);
  const [name] = await readdir(folder);
  if (name === undefined) throw new Error("`npm pack` created no tarball");
  return join(folder, name);
}

/** Installs one package into a separate folder. */
export async function installPackage(folder: string, spec: string, manifest: object = {}): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Without a package.json, npm would install into the nearest parent folder that has one.
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, ...manifest }));
  await npm(folder, "install", spec, "--omit=dev");
}

/**
 * Installs the dependencies of a folder with its own lockfile on first use, so an installation or build of this project
 * does not install them.
 */
export async function installOwnPackages(folder: URL): Promise<void> {
  const [wanted, installed] = ["package-lock.json", "node_modules/.package-lock.json"].map((it) => new URL(it, folder));
  if (wanted && installed && existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.error(`installing the packages of ${fileURLToPath(folder)}`);
  await npm(fileURLToPath(folder), "ci");
}

export function ownVersionOf(folder: URL, packageName: string) {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(new URL("package.json", folder), "utf8"),
  );
  return dependencies[packageName] ?? "";
}

/** Runs npm without the scripts of packages. */
function npm(cwd: string, ...args: readonly string[]): Promise<unknown> {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  // On Windows npm is a script, which needs a shell.
  return promisify(execFile)("npm", [...args, ...quiet], {
    ...{ cwd, timeout: NPM_MS },
    shell: process.platform === "win32",
  });
}
