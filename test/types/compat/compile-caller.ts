import { fileURLToPath } from "node:url";
import ts from "typescript";

const CALLER = fileURLToPath(new URL("caller.ts", import.meta.url));
const TYPES = fileURLToPath(new URL("../../../generated/schema.ts", import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

// Caches the files that do not change between two runs of the compiler.
const known = new Map<string, ts.SourceFile | undefined>();

/** Compiles caller.ts with the given generated types; returns its errors, such as `caller.ts:12: message`. */
export function compileCaller(types: string): readonly string[] {
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    if (name === toPosix(TYPES)) return ts.createSourceFile(name, types, version, true);
    if (!known.has(name)) known.set(name, read(name, version));
    return known.get(name);
  };
  const program = ts.createProgram([CALLER], options, host);
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(CALLER)).map((it) => {
    const line = it.file?.getLineAndCharacterOfPosition(it.start ?? 0).line ?? 0;
    return `caller.ts:${line + 1}: ${ts.flattenDiagnosticMessageText(it.messageText, " ")}`;
  });
}

function toPosix(path: string): string {
  return path.replaceAll("\\", "/");
}
