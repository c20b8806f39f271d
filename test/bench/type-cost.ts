import { fileURLToPath } from "node:url";
import ts from "typescript";

export type TypeCost = { instantiations: number; checkMs: number };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  // What users get, not its sources.
  paths: { "signalwire-relay-rest": [`${ROOT}dist/index.d.ts`] },
};

/** What the compiler does for one typed create call and the reading of its result, above an empty program. */
export function measureTypes(): { ours: TypeCost; bare: TypeCost } {
  const check = createChecker();
  const zero = check("empty.ts");
  const costOf = (program: string) => {
    const { instantiations, checkMs } = check(program);
    return { instantiations: instantiations - zero.instantiations, checkMs: checkMs - zero.checkMs };
  };
  return { ours: costOf("relay.ts"), bare: costOf("openapi-fetch.ts") };
}

/** A compiler that parses each file once, so that only checking is timed. */
function createChecker() {
  const host = ts.createCompilerHost(OPTIONS);
  const parse = host.getSourceFile.bind(host);
  const files: Map<string, ts.SourceFile | undefined> = new Map();
  host.getSourceFile = (name, ...rest) => {
    if (!files.has(name)) files.set(name, parse(name, ...rest));
    return files.get(name);
  };
  return (name: string) => {
    const path = fileURLToPath(new URL(`programs/${name}`, import.meta.url));
    const runs = Array.from({ length: 9 }, () => checkOnce(path, host));
    // The work is the same each time: what is above the least is the machine's doing.
    return {
      instantiations: Math.min(...runs.map(({ instantiations }) => instantiations)),
      checkMs: Math.min(...runs.map(({ checkMs }) => checkMs)),
    };
  };
}

function checkOnce(path: string, host: ts.CompilerHost): TypeCost {
  const program = ts.createProgram([path], OPTIONS, host);
  const startedAt = performance.now();
  const findings = program.getSemanticDiagnostics(program.getSourceFile(path));
  const checkMs = performance.now() - startedAt;
  if (findings.length > 0) throw new Error(ts.formatDiagnostics(findings, host));
  return { instantiations: program.getInstantiationCount(), checkMs };
}
