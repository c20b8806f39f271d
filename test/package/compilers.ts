import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installOwnPackages } from "../support/npm.ts";

const { resolve } = createRequire(import.meta.url);
const COMPILERS = new URL("../compilers/", import.meta.url);

/** The packages of test/compilers/. */
export const LIBRARIES = fileURLToPath(new URL("node_modules/", COMPILERS));

/** The compilers of users, by version: the file that Node runs. */
export const compilers: Readonly<Record<"5.5" | "5.9" | "6.0" | "7.0", string>> = {
  "5.5": join(LIBRARIES, "typescript-5.5/bin/tsc"),
  "5.9": join(resolve("typescript/package.json"), "../bin/tsc"),
  "6.0": join(LIBRARIES, "typescript-6.0/bin/tsc"),
  "7.0": join(resolve("typescript-7.0/package.json"), "../bin/tsc"),
};

/** Installs the compilers of test/compilers/. */
export function installCompilers(): Promise<void> {
  return installOwnPackages(COMPILERS);
}

/** Compiles a program as a user of TypeScript 5.9 and a bundler does; returns what the compiler prints. */
export function compileForBundler(folder: string, code: string, options: object): string {
  const compilerOptions = {
    ...{ target: "es2022", module: "esnext", moduleResolution: "bundler", noEmit: true, strict: true },
    ...{ skipLibCheck: true, types: [], ...options },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "main.ts"), code);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  const { stdout, stderr } = spawnSync(process.execPath, [compilers["5.9"], "-p", folder], { encoding: "utf8" });
  return stdout + stderr;
}
