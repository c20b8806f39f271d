import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installOwnPackages } from "../support/npm.ts";

const { resolve } = createRequire(import.meta.url);
const COMPILERS = new URL("../compilers/", import.meta.url);
const FOLDER = fileURLToPath(COMPILERS);

/** The compilers of users, by version: the file that Node runs. */
export const compilers: Readonly<Record<"5.5" | "5.9" | "6.0" | "7.0", string>> = {
  "5.5": join(FOLDER, "node_modules/typescript-5.5/bin/tsc"),
  "5.9": join(resolve("typescript/package.json"), "../bin/tsc"),
  "6.0": join(FOLDER, "node_modules/typescript-6.0/bin/tsc"),
  "7.0": join(resolve("typescript-7.0/package.json"), "../bin/tsc"),
};

/** Installs the compilers of test/compilers/. */
export function installCompilers(): Promise<void> {
  return installOwnPackages(COMPILERS);
}
