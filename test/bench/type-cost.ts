import { fileURLToPath } from "node:url";
import ts from "typescript";

interface TypeCost {
  readonly instantiations: number;
  readonly checkMs: number;
}

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
  // The built declarations that users get, not the sources.
  paths: { "signalwire-relay-rest": [`${ROOT}dist/index.d.ts`] },
};

/** Measures the type check of one create call and its result, above that of an empty program. */
export function measureTypes(): { ours: TypeCost; bare: TypeCost } {
  const check = createChecker();
  const zero = check("empty.ts");
  const costOf = (program: string) => {
    const { instantiations, checkMs } = check(program);
    return { instantiations: instantiations - zero.instantiations, checkMs: checkMs - zero.checkMs };
  };
  return { ours: costOf("relay.ts"), bare: costOf("openapi-fetch.ts") };
}

/** Creates a compiler that parses each file once, so that only the check is timed. */
function createChecker() {
  const host = ts.createCompilerHost(OPTIONS);
  const parse = host.getSourceFile.bind(host);
  const files = new Map<string, ts.SourceFile | undefined>();
  host.getSourceFile = (name, ...rest) => {
    if (!files.has(name)) files.set(name, parse(name, ...rest));
    return files.get(name);
  };
  return (name: string) => {
    const path = fileURLToPath(new URL(`programs/${name}`, import.meta.url));
    const runs = Array.from({ length: 9 }, () => checkOnce(path, host));
    // The work is the same each time, so the minimum has the least noise.
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
