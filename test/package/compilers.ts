import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const { resolve } = createRequire(import.meta.url);
const FOLDER = fileURLToPath(new URL("../compilers/", import.meta.url));

/** The compilers of users, by version: the file that Node runs. */
export const compilers: Readonly<Record<"5.5" | "5.9" | "6.0" | "7.0", string>> = {
  "5.5": join(FOLDER, "node_modules/typescript-5.5/bin/tsc"),
  "5.9": join(resolve("typescript/package.json"), "../bin/tsc"),
  "6.0": join(FOLDER, "node_modules/typescript-6.0/bin/tsc"),
  "7.0": join(resolve("typescript-7.0/package.json"), "../bin/tsc"),
};

/** Installs the compilers of test/compilers/, unless they match its lockfile. */
export function installCompilers(): void {
  const [wanted, installed] = ["package-lock.json", "node_modules/.package-lock.json"].map((name) => FOLDER + name);
  if (wanted && installed && existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  // On Windows npm is a script, which needs a shell.
  execFileSync("npm", ["ci", ...quiet], { cwd: FOLDER, shell: process.platform === "win32" });
}
