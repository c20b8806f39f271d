import { join, relative, sep } from "node:path";
import ts from "typescript";

/** What the compiler finds wrong. */
interface Finding {
  /** From the folder, with forward slashes; empty for what is wrong with the options. */
  readonly file: string;
  /** From 1 up; 0 for what is wrong with the options. */
  readonly line: number;
  readonly message: string;
}

/** Judges a file of the folder, and every declaration file beneath the folder that it makes the compiler read. */
export type TypeChecker = (file: string) => readonly Finding[];

/** A compiler of the strictest kind for the files of a folder; it reads each file once, however many it judges. */
export function createTypeChecker(folder: string, options: ts.CompilerOptions): TypeChecker {
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
  const host = ts.createCompilerHost(strict, true);
  const read = host.getSourceFile.bind(host);
  const files = new Map<string, ts.SourceFile | undefined>();
  host.getSourceFile = (name, ...rest) => {
    if (!files.has(name)) files.set(name, read(name, ...rest));
    return files.get(name);
  };
  // A declaration file says the same to every program.
  const judged = new Map<string, readonly ts.Diagnostic[]>();
  return (file) => {
    const program = ts.createProgram([join(folder, file)], strict, host);
    const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(toPosix(folder)));
    const diagnostics = ours.flatMap((source) => {
      const found = judged.get(source.fileName) ?? ts.getPreEmitDiagnostics(program, source);
      if (source.isDeclarationFile) judged.set(source.fileName, found);
      return found;
    });
    return ts.sortAndDeduplicateDiagnostics(diagnostics).map((diagnostic) => toFinding(folder, diagnostic));
  };
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
