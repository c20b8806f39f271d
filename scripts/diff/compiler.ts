import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type typescript from "typescript";
import { isClientMethod } from "../document/http-methods.ts";
import { toKeys } from "../document/json.ts";
import { withoutDocumentation } from "./documentation.ts";
import { isUnchanged, matchOperations, nameOf, type Operation } from "./operations.ts";
import { type Direction, rate } from "./rules.ts";
import type { Finding } from "./schemas.ts";
import {
  createIsSame,
  enter,
  equal,
  follow,
  type Json,
  ownerOf,
  type Reach,
  reachIn,
  start,
  toObject,
} from "./tree.ts";

const MODELS = readFileSync(new URL("../../src/core/schema-types.ts", import.meta.url), "utf8").replace(
  "../../generated/",
  "./",
);

/**
 * Compiles the generated types of each changed operation that no major finding reaches. Reports inputs of the old version
 * that the new types reject, and responses of the new version that the old types reject.
 */
export async function checkWithCompiler(
  old: unknown,
  now: unknown,
  findings: readonly Finding[],
  progress: (phase: string) => void = () => {},
): Promise<readonly Finding[]> {
  const operations = operationsToCheck(old, now, findings);
  if (operations.length === 0) return [];
  progress(`compiling the types of ${operations.length} operations`);
  const [before, after] = [operations.map(([was]) => was), operations.map(([, is]) => is)];
  const [was, is] = [partOf(old, before), partOf(now, after)];
  if (equal(was, is)) return [];
  // The generator takes longer to load than most comparisons take.
  const { toTypes } = await import("../generate/types.ts");
  // Sequentially, so that only one syntax tree is in memory.
  const [oldTypes, newTypes] = [await typesOf(was), await typesOf(is)];
  // With equal types, no assignment can fail.
  if (oldTypes === newTypes) return [];
  const failed = failedLines({
    "/old/schema.ts": oldTypes,
    "/now/schema.ts": newTypes,
    "/old/models.ts": MODELS,
    "/now/models.ts": MODELS,
    "/check.ts": [PREAMBLE, ...operations.flatMap(([{ path, method }]) => toLines(path, method))].join("\n"),
  });
  return [...failed].flatMap(([line, reason]) => {
    const [was, is] = operations[Math.floor((line - 1) / 2)] ?? [];
    return was && is ? [toFinding(was, is, line % 2 === 1 ? "sent" : "read", reason)] : [];
  });

  /** Writes the types. An empty object may have properties, as in the comparison of the structure. */
  async function typesOf(part: unknown): Promise<string> {
    return (await toTypes(JSON.stringify(part))).replace(/(?<=: )Record<string, never>(?=;)/g, "{}");
  }
}

function operationsToCheck(
  old: unknown,
  now: unknown,
  findings: readonly Finding[],
): readonly (readonly [Operation, Operation])[] {
  const isSame = createIsSame(old, now);
  const [reachOld, reachNow] = [reachIn(old), reachIn(now)];
  const reported = new Set(
    findings
      .filter(({ kind, direction }) => rate(kind, direction).level === "major")
      .flatMap((finding) => [finding.old, finding.now].flatMap((cursor) => (cursor ? [ownerOf(cursor.pointer)] : []))),
  );
  return matchOperations(start(old), start(now), "paths").kept.filter(([was, is]) => {
    const isTyped = isClientMethod(was.method) && was.path === is.path && was.method === is.method && isCallable(was);
    if (!isTyped || isUnchanged(was, is, isSame)) return false;
    return ![...ownersOf(was, reachOld), ...ownersOf(is, reachNow)].some((owner) => reported.has(owner));
  });
}

/** Checks that callers can send the required body; this client sends only JSON. */
function isCallable({ cursor }: Operation): boolean {
  const { required, content } = toObject(follow(enter(cursor, "requestBody")).node);
  return required !== true || "application/json" in toObject(content);
}

/** Returns the pointers of an operation, the parameters of its path, and the components that it reaches. */
function ownersOf({ item, cursor }: Operation, reach: Reach): readonly string[] {
  const { parameters } = toObject(item.node);
  return [ownerOf(cursor.pointer), ownerOf([...item.pointer, "parameters"]), ...reach([cursor.node, parameters])];
}

/** Extracts the part of a document that some operations reach, without documentation. */
function partOf(document: unknown, operations: readonly Operation[]): unknown {
  const paths: Record<string, Json> = {};
  for (const { path, method, item, cursor } of operations) {
    const { parameters = [] } = toObject(item.node);
    // Callbacks have no types, and without its id an operation cannot clash with another one.
    const operation = { ...toObject(cursor.node), callbacks: {}, operationId: undefined };
    paths[path] = { ...paths[path], parameters, [method]: operation };
  }
  const { openapi, components, paths: all } = toObject(document);
  const part: Record<string, Record<string, unknown>> = {};
  const owners = [...reachIn(document)(paths)].map(toKeys);
  for (const [, section = "", name = ""] of owners) {
    part[section] = { ...part[section], [name]: toObject(toObject(components)[section])[name] };
  }
  // A reference into a path needs the whole document.
  const isPart = owners.every(([first]) => first === "components");
  const nodes = isPart ? { paths, components: part } : { paths: all, components };
  return { openapi, info: { title: "part", version: "1" }, ...toObject(withoutDocumentation(nodes)) };
}

const PREAMBLE = [
  'import type { RelayInput as OldInput, RelayResponses as OldResponses } from "./old/models.ts";',
  'import type { RelayInput as NowInput, RelayResponses as NowResponses } from "./now/models.ts";',
  // The structural comparison finds added and removed statuses.
  "type Both<A, B> = { [Status in keyof A & keyof B]: A[Status] };",
  "declare const sent: <T>() => T;",
].join(" ");

function toLines(path: string, method: string): readonly string[] {
  const key = `${JSON.stringify(path)}, ${JSON.stringify(method)}`;
  return [
    `{ const it: NowInput<${key}> = sent<OldInput<${key}>>(); }`,
    `{ const it: Both<OldResponses<${key}>, NowResponses<${key}>> = sent<Both<NowResponses<${key}>, OldResponses<${key}>>>(); }`,
  ];
}

function toFinding(old: Operation, now: Operation, direction: Direction, name: string): Finding {
  const node = { location: now.cursor.pointer, old: old.cursor, now: now.cursor, via: nameOf(now) };
  return { kind: "types-changed", direction, isTyped: true, detail: { name }, ...node };
}

/** The declarations of the language, which all programs share. */
const libraries = new Map<string, typescript.SourceFile>();

/** Compiles files in memory, and returns the failed lines of check.ts with the compiler's reasons. */
function failedLines(files: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  const ts = createRequire(import.meta.url)("typescript") as typeof typescript;
  const options: typescript.CompilerOptions = {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    lib: ["lib.es5.d.ts"],
    types: [],
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
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
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({
      resolvedModule: { resolvedFileName: new URL(text, `file://${from}`).pathname, extension: ts.Extension.Ts },
    }));
  const program = ts.createProgram(["/check.ts"], options, host);
  const source = program.getSourceFile("/check.ts");
  const reasons = new Map<number, string>();
  for (const { file, start: at = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const line = file?.getLineAndCharacterOfPosition(at).line ?? 0;
    if (!reasons.has(line)) reasons.set(line, reasonOf(messageText));
  }
  return reasons;
}

/** Returns the innermost reason of the compiler, which names the types that differ. */
function reasonOf(message: string | typescript.DiagnosticMessageChain): string {
  if (typeof message === "string") return message;
  const [inner] = message.next ?? [];
  return inner ? reasonOf(inner) : message.messageText;
}
