import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import process from "node:process";
import { installPackage, ROOT } from "../support/npm.ts";

/** Folder that keeps runtimes between runs; remove it to download them again. `npm install` does not change it. */
const FOLDER = join(ROOT, "node_modules", ".runtimes");

/**
 * Installs a runtime from npm once. Its program is in a package for the platform, so no install script has to run.
 * @param program Matches the program's path below node_modules, with "/" as separator and without ".exe".
 * @returns The program's path.
 */
export function fromNpm(spec: string, program: RegExp): () => Promise<string> {
  const folder = join(FOLDER, spec.replace(/[@/]/g, "-"));
  return async () => {
    const existing = await findProgram(folder, program);
    if (existing !== undefined) return existing;
    await installPackage(folder, spec);
    const installed = await findProgram(folder, program);
    if (installed === undefined) throw new Error(`${spec} has no program for ${process.platform} on ${process.arch}`);
    return installed;
  };
}

/** Returns the npm package with Node for this platform. */
export function nodePackage(major: number) {
  const { platform, arch } = process;
  const name = platform === "darwin" && arch === "arm64" ? "bin-darwin-arm64" : `${platform}-${arch}`;
  return `node-${name.replace("win32", "win")}@${major}`;
}

async function findProgram(folder: string, program: RegExp) {
  const modules = join(folder, "node_modules");
  const files = await readdir(modules, { recursive: true }).catch(() => []);
  const found = files.filter((file) => program.test(file.replaceAll(sep, "/").replace(/\.exe$/, "")));
  // A build for old processors has a longer name.
  const [shortest] = found.sort((one, other) => one.length - other.length);
  return shortest === undefined ? undefined : join(modules, shortest);
}
