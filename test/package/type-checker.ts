import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";

/** What the compiler finds wrong. */
interface Finding {
  /** From the folder, with forward slashes; empty for what is wrong with the options. */
  readonly file: string;
  /** From 1 up; 0 for what is wrong with the options. */
  readonly line: number;
  readonly message: string;
}

/** Finds what is wrong with a file and, unless they are skipped, with the declaration files beneath the folder. */
export type TypeChecker = (file: string) => readonly Finding[];

/**
 * Writes files into a folder and compiles them under the strictest options, as one program, when the first of them is
 * checked.
 * @param files the text of each file by its path from the folder
 */
export function createTypeChecker(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions,
): TypeChecker {
  const strict: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    noEmit: true,
    // A consumer that publishes types of its own must be able to name ours.
    declaration: true,
    types: [],
    ...options,
  };
  let compiled: Compiled | undefined;
  return (file) => {
    compiled ??= compile(folder, files, strict);
    const { program, declarations } = compiled;
    const own = ts.getPreEmitDiagnostics(program, program.getSourceFile(join(folder, file)));
    return ts.sortAndDeduplicateDiagnostics([...declarations, ...own]).map((it) => toFinding(folder, it));
  };
}

interface Compiled {
  readonly program: ts.Program;
  /** What is wrong with the declaration files beneath the folder. */
  readonly declarations: readonly ts.Diagnostic[];
}

function compile(folder: string, files: Readonly<Record<string, string>>, options: ts.CompilerOptions): Compiled {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const roots = Object.keys(files).map((file) => join(folder, file));
  const program = ts.createProgram(roots, options, ts.createCompilerHost(options, true));
  const declarations = program
    .getSourceFiles()
    // Those for CommonJS are the same text, which tarball.test.ts compares.
    .filter(({ fileName }) => fileName.endsWith(".d.ts") && fileName.startsWith(toPosix(folder)))
    .flatMap((source) => ts.getPreEmitDiagnostics(program, source));
  return { program, declarations };
}

function toFinding(folder: string, { file, start = 0, messageText }: ts.Diagnostic): Finding {
  return {
    file: file === undefined ? "" : toPosix(relative(folder, file.fileName)),
    line: file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  };
}

/** The compiler names files with forward slashes on every platform. */
function toPosix(path: string): string {
  return path.replaceAll(sep, "/");
}
