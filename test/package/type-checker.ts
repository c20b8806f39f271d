import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { compilers } from "./compilers.ts";

/** An error of the compiler. */
interface Finding {
  /** Path relative to the folder, with forward slashes; empty for an error in the options. */
  readonly file: string;
  /** Line number, starting at 1; 0 for an error in the options. */
  readonly line: number;
  readonly message: string;
}

/** Resolves to the errors of a file and, unless they are skipped, of the declaration files in the folder. */
export type TypeChecker = (file: string) => Promise<readonly Finding[]>;

/**
 * Creates a type checker for files. When the first one is checked, all are written into the folder and compiled as one
 * program under the strictest options. The compiler is TypeScript 7, the fastest; test/all/package/ runs the others.
 * @param config path of the tsconfig.json of the files, relative to the folder
 * @param files text of each file by its path relative to the folder
 * @param compilerOptions as in tsconfig.json
 * @param base another tsconfig.json that the files' own extends
 */
export function createTypeChecker(
  folder: string,
  config: string,
  files: Readonly<Record<string, string>>,
  compilerOptions: object,
  base?: string,
): TypeChecker {
  const strict = {
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    noEmit: true,
    // Consumers that publish types must be able to name the package's types.
    declaration: true,
    types: [],
    ...compilerOptions,
  };
  let output: Promise<string> | undefined;
  return async (file) => {
    output ??= compile(folder, config, files, { extends: base, compilerOptions: strict });
    return toFindings(await output).filter(
      (it) => it.file === file || it.file === "" || it.file.startsWith("node_modules/"),
    );
  };
}

async function compile(
  folder: string,
  config: string,
  files: Readonly<Record<string, string>>,
  settings: object,
): Promise<string> {
  const roots = Object.keys(files).map((file) => join(folder, file));
  const texts = { ...files, [config]: JSON.stringify({ ...settings, files: roots, include: [] }) };
  for (const [file, content] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const args = [compilers["7.0"], "--project", config, "--pretty", "false"];
  try {
    return (await promisify(execFile)(process.execPath, args, { cwd: folder })).stdout;
  } catch (error) {
    const { stdout } = error as { readonly stdout: string };
    // A compiler that crashes prints no errors.
    if (toFindings(stdout).length === 0) throw error;
    return stdout;
  }
}

/** Reads lines such as `main.mts(3,7): error TS2322: …`; an indented line continues a message. */
function toFindings(output: string): readonly Finding[] {
  const errors = output.matchAll(/^(?:(\S.*)\((\d+),\d+\): )?error TS\d+: (.*(?:\r?\n .*)*)/gm);
  return Array.from(errors, ([, file = "", line = 0, message = ""]) => ({ file, line: Number(line), message }));
}
