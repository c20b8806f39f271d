import { fileURLToPath } from "node:url";
import ts from "typescript";

/** @typedef {{ instantiations: number, checkMs: number }} TypeCost */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** @type {ts.CompilerOptions} */
const OPTIONS = {
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

/**
 * What the compiler does for one typed create call and the reading of its result, above an empty program.
 * @returns {{ ours: TypeCost, bare: TypeCost }}
 */
export function measureTypes() {
  const check = createChecker();
  const zero = check("empty.ts");
  /** @param {string} program */
  const costOf = (program) => {
    const { instantiations, checkMs } = check(program);
    return { instantiations: instantiations - zero.instantiations, checkMs: checkMs - zero.checkMs };
  };
  return { ours: costOf("relay.ts"), bare: costOf("openapi-fetch.ts") };
}

/** A compiler that parses each file once, so that only checking is timed. */
function createChecker() {
  const host = ts.createCompilerHost(OPTIONS);
  const parse = host.getSourceFile.bind(host);
  /** @type {Map<string, ts.SourceFile | undefined>} */
  const files = new Map();
  host.getSourceFile = (name, ...rest) => {
    if (!files.has(name)) files.set(name, parse(name, ...rest));
    return files.get(name);
  };
  /** @param {string} name */
  return (name) => {
    const path = fileURLToPath(new URL(`programs/${name}`, import.meta.url));
    const runs = Array.from({ length: 9 }, () => checkOnce(path, host));
    // The work is the same each time: what is above the least is the machine's doing.
    return {
      instantiations: Math.min(...runs.map(({ instantiations }) => instantiations)),
      checkMs: Math.min(...runs.map(({ checkMs }) => checkMs)),
    };
  };
}

/**
 * @param {string} path
 * @param {ts.CompilerHost} host
 * @returns {TypeCost}
 */
function checkOnce(path, host) {
  const program = ts.createProgram([path], OPTIONS, host);
  const startedAt = performance.now();
  const findings = program.getSemanticDiagnostics(program.getSourceFile(path));
  const checkMs = performance.now() - startedAt;
  if (findings.length > 0) throw new Error(ts.formatDiagnostics(findings, host));
  return { instantiations: program.getInstantiationCount(), checkMs };
}
