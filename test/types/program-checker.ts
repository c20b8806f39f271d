import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTypeChecker } from "../package/type-checker.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Compiles programs together, with the options and paths of this repository.
 * @returns the errors of each program, such as `line 12: message`
 */
export async function compilePrograms(
  programs: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = Object.fromEntries([...programs].map(([name, text]) => [`${name}.ts`, text]));
  const options = {
    skipLibCheck: true,
    declaration: false,
    types: ["node"],
    typeRoots: [`${ROOT}node_modules/@types`],
  };
  const folder = await realpath(await mkdtemp(join(tmpdir(), "relay-rest-test-")));
  try {
    const check = createTypeChecker(folder, "tsconfig.json", files, options, `${ROOT}tsconfig.json`);
    const errorsOf = async (name: string) =>
      (await check(`${name}.ts`)).map(({ line, message }) => `line ${line}: ${message}`);
    return new Map(await Promise.all([...programs.keys()].map(async (name) => [name, await errorsOf(name)] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
