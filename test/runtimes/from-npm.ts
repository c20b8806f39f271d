import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import process from "node:process";
import { npmInstall, ROOT } from "./package.ts";

/** Where runtimes stay from one run to the next; remove it to have them anew. No install of the project touches it. */
const FOLDER = join(ROOT, "node_modules", ".runtimes");

/**
 * Gets a runtime from npm once. Its program lies in a package of the platform's own, so no script of any has to run.
 * @param program Its path below node_modules, with "/" in between and no ".exe".
 * @returns Its path.
 */
export function fromNpm(spec: string, program: RegExp): () => Promise<string> {
  const folder = join(FOLDER, spec.replace(/[@/]/g, "-"));
  return async () => {
    const kept = await findProgram(folder, program);
    if (kept !== undefined) return kept;
    await npmInstall(folder, spec);
    const got = await findProgram(folder, program);
    if (got === undefined) throw new Error(`${spec} has no program for ${process.platform} on ${process.arch}`);
    return got;
  };
}

/** The package that holds Node for this platform. */
export function nodePackage(major: number) {
  const { platform, arch } = process;
  const name = platform === "darwin" && arch === "arm64" ? "bin-darwin-arm64" : `${platform}-${arch}`;
  return `node-${name.replace("win32", "win")}@${major}`;
}

async function findProgram(folder: string, program: RegExp) {
  const modules = join(folder, "node_modules");
  const files = await readdir(modules, { recursive: true }).catch(() => []);
  const found = files.filter((file) => program.test(file.replaceAll(sep, "/").replace(/\.exe$/, "")));
  // A build for old processors, where there is one, has a longer name.
  const [shortest] = found.sort((one, other) => one.length - other.length);
  return shortest === undefined ? undefined : join(modules, shortest);
}
