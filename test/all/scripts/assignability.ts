import ts from "typescript";

const INPUTS = ["CreateQueue"];
const OUTPUTS = ["Queue", "Problem", "FullEvent"];

/**
 * The rows whose schemas do not compile where the older ones did: what was sent is not taken, or what comes does not fit
 * where it was read. The compiler knows nothing of the comparison, which makes it a judge of it.
 */
export function rowsThatBreak(base: string, revision: string, count: number): ReadonlySet<number> {
  const rows = Array.from({ length: count }, (_, row) => row);
  const lines = rows.flatMap((row) => [
    ...INPUTS.map((name) => toLine(row, name, "New", "Old")),
    ...OUTPUTS.map((name) => toLine(row, name, "Old", "New")),
  ]);
  const imports = `import type { components as Old } from "./old.ts"; import type { components as New } from "./new.ts";\n`;
  const findings = compile({ "/old.ts": base, "/new.ts": revision, "/check.ts": imports + lines.join("\n") });
  return new Set(findings.map((line) => Math.floor((line - 1) / (INPUTS.length + OUTPUTS.length))));
}

function toLine(row: number, name: string, to: string, from: string): string {
  const schema = `["schemas"]["Row${row}${name}"]`;
  return `export const row${row}${name}: ${to}${schema} = {} as ${from}${schema};`;
}

/** The lines of check.ts that do not compile. */
function compile(files: Readonly<Record<string, string>>): readonly number[] {
  const options = { strict: true, noEmit: true, allowImportingTsExtensions: true, lib: ["lib.es5.d.ts"], types: [] };
  const host = ts.createCompilerHost(options);
  const exists = host.fileExists.bind(host);
  const read = host.getSourceFile.bind(host);
  host.fileExists = (name) => name in files || exists(name);
  host.getSourceFile = (name, version) => {
    const text = files[name];
    return text === undefined ? read(name, version) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram(["/check.ts"], options, host);
  const source = program.getSourceFile("/check.ts");
  return program
    .getSemanticDiagnostics(source)
    .map(({ file, start = 0 }) => file?.getLineAndCharacterOfPosition(start).line ?? 0);
}
