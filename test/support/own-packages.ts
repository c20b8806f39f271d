import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Installs the dependencies of a folder with its own lockfile on first use, so an installation or build of this project
 * does not install them. If it fails, the import of the packages fails.
 */
export function installOwnPackages(folder: URL) {
  if (isInstalled(folder)) return;
  console.error(`installing the packages of ${fileURLToPath(folder)}`);
  spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: fileURLToPath(folder),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

function isInstalled(folder: URL) {
  const installed = new URL("node_modules/.package-lock.json", folder);
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(new URL("package-lock.json", folder)).mtimeMs;
}

export function ownVersionOf(folder: URL, packageName: string) {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(new URL("package.json", folder), "utf8"),
  );
  return dependencies[packageName] ?? "";
}
