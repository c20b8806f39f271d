import { createRequire } from "node:module";
import type typescript from "typescript";

// As an ES module it takes longer to load; types.ts has the reason.
const ts = createRequire(import.meta.url)("typescript") as typeof typescript;

/** The declarations of the language, which all programs share. */
const libraries = new Map<string, typescript.SourceFile>();

/** Creates a program from files in memory, with the strictest settings that a user may have. */
export function createProgram(files: Readonly<Record<string, string>>): typescript.Program {
  const options: typescript.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    // The types name nothing of the DOM, whose declarations take longer to read than most documents.
    lib: ["lib.es5.d.ts"],
    noEmit: true,
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    const text = files[name];
    if (text !== undefined) return ts.createSourceFile(name, text, version);
    const library = libraries.get(name) ?? read(name, version);
    if (library) libraries.set(name, library);
    return library;
  };
  return ts.createProgram(Object.keys(files), options, host);
}
