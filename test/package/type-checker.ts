import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";

/** An error of the compiler. */
interface Finding {
  /** Path relative to the folder, with forward slashes; empty for an error in the options. */
  readonly file: string;
  /** Line number, starting at 1; 0 for an error in the options. */
  readonly line: number;
  readonly message: string;
}

/** Returns the errors of a file and, unless they are skipped, of the declaration files in the folder. */
export type TypeChecker = (file: string) => readonly Finding[];

/**
 * Creates a type checker for files. When the first one is checked, all are written into the folder and compiled as one
 * program under the strictest options.
 * @param files text of each file by its path relative to the folder
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
    // Consumers that publish types must be able to name the package's types.
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
  /** Errors of the declaration files in the folder. */
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
    // The CommonJS declarations have the same text; tarball.test.ts compares them.
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

/** Converts a path to forward slashes, which the compiler uses on every platform. */
function toPosix(path: string): string {
  return path.replaceAll(sep, "/");
}
