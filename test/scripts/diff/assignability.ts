import ts from "typescript";

const INPUTS = ["CreateQueue"];
const OUTPUTS = ["Queue", "Problem", "FullEvent"];

/**
 * Returns the rows whose types are not assignable to those of the other version. The new types reject a sent value, or
 * the old types reject a read value. The compiler is independent of the comparison, so it can check it.
 */
export function rowsThatBreak(
  base: string,
  revision: string,
  count: number,
): Record<"forward" | "backward", ReadonlySet<number>> {
  const rows = Array.from({ length: count }, (_, row) => row);
  const lines = (older: string, newer: string): readonly string[] =>
    rows.flatMap((row) => [
      ...INPUTS.map((name) => toLine(row, name, newer, older)),
      ...OUTPUTS.map((name) => toLine(row, name, older, newer)),
    ]);
  const imports = `import type { components as Old } from "./old.ts"; import type { components as New } from "./new.ts";`;
  const check = [imports, ...lines("Old", "New"), ...lines("New", "Old")].join("\n");
  const perRow = INPUTS.length + OUTPUTS.length;
  const found = compile({ "/old.ts": base, "/new.ts": revision, "/check.ts": check }).map((line) =>
    Math.floor((line - 1) / perRow),
  );
  return {
    forward: new Set(found.filter((row) => row < count)),
    backward: new Set(found.filter((row) => row >= count).map((row) => row - count)),
  };
}

function toLine(row: number, name: string, to: string, from: string): string {
  const schema = `["schemas"]["Row${row}${name}"]`;
  return `{ const it: ${to}${schema} = {} as ${from}${schema}; }`;
}

/** Returns the lines of check.ts that do not compile. */
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
