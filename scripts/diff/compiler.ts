import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type typescript from "typescript";
import { isClientMethod } from "../document/http-methods.ts";
import { isRecord, toKeys } from "../document/json.ts";
import { MAPS, VALUES } from "./documentation.ts";
import { matchOperations, nameOf, type Operation } from "./operations.ts";
import { type Direction, rate } from "./rules.ts";
import type { Finding } from "./schemas.ts";
import {
  createIsSame,
  enter,
  equal,
  follow,
  type Json,
  ownerOf,
  type References,
  referencesOf,
  start,
  toObject,
} from "./tree.ts";

const MODELS = readFileSync(new URL("../../src/core/schema-types.ts", import.meta.url), "utf8").replace(
  "../../generated/",
  "./",
);

type Kept = readonly [old: Operation, now: Operation];

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
  const parts = [old, now].map((document, version) =>
    partOf(
      document,
      operations.map((pair) => pair[version === 0 ? 0 : 1]),
    ),
  );
  if (equal(parts[0], parts[1])) return [];
  // The generator takes longer to load than most comparisons take.
  const { toTypes } = await import("../generate/types.ts");
  // Sequentially, so that only one syntax tree is in memory.
  const before = await toTypes(JSON.stringify(parts[0]));
  const after = await toTypes(JSON.stringify(parts[1]));
  // With equal types, no assignment can fail.
  if (before === after) return [];
  const failed = failedLines({
    "/old/schema.ts": before,
    "/now/schema.ts": after,
    "/old/models.ts": MODELS,
    "/now/models.ts": MODELS,
    "/check.ts": [PREAMBLE, ...operations.flatMap(([{ path, method }]) => toLines(path, method))].join("\n"),
  });
  return [...failed].flatMap(([line, reason]) => {
    const [was, is] = operations[Math.floor((line - 1) / 2)] ?? [];
    return was && is ? [toFinding(was, is, line % 2 === 1 ? "sent" : "read", reason)] : [];
  });
}

function operationsToCheck(old: unknown, now: unknown, findings: readonly Finding[]): readonly Kept[] {
  const isSame = createIsSame(old, now);
  const references = { old: referencesOf(old), now: referencesOf(now) };
  const reported = new Set(
    findings
      .filter(({ kind, direction }) => rate(kind, direction).level === "major")
      .flatMap((finding) => [finding.old, finding.now].flatMap((cursor) => (cursor ? [ownerOf(cursor.pointer)] : []))),
  );
  return matchOperations(start(old), start(now), "paths").kept.filter(([was, is]) => {
    if (!isClientMethod(was.method) || was.path !== is.path || was.method !== is.method) return false;
    if (!isCallable(was)) return false;
    if ([...ownersOf(was, references.old), ...ownersOf(is, references.now)].some((owner) => reported.has(owner)))
      return false;
    return isChanged(was, is, isSame);
  });
}

/** Checks that callers can send the required body; this client sends only JSON. */
function isCallable({ cursor }: Operation): boolean {
  const { required, content } = toObject(follow(enter(cursor, "requestBody")).node);
  return required !== true || "application/json" in toObject(content);
}

function isChanged(old: Operation, now: Operation, isSame: ReturnType<typeof createIsSame>): boolean {
  const nodes = ({ item, cursor }: Operation): readonly unknown[] => [cursor.node, toObject(item.node)["parameters"]];
  return !isSame({
    old: { ...old.cursor, node: nodes(old) },
    now: { ...now.cursor, node: nodes(now) },
    location: [],
  });
}

/** Returns the pointers of an operation, the parameters of its path, and the components that it reaches. */
function ownersOf({ item, cursor }: Operation, { reach }: References): readonly string[] {
  const { parameters } = toObject(item.node);
  return [ownerOf(cursor.pointer), ownerOf([...item.pointer, "parameters"]), ...reach([cursor.node, parameters])];
}

/** Extracts the part of a document that some operations reach, without documentation. */
function partOf(document: unknown, operations: readonly Operation[]): unknown {
  const paths: Record<string, Json> = {};
  for (const { path, method, item, cursor } of operations) {
    const { parameters } = toObject(item.node);
    // Callbacks have no types, and without its id an operation cannot clash with another one.
    const entries = Object.entries(toObject(cursor.node)).filter(
      ([key]) => !["operationId", "callbacks"].includes(key),
    );
    const operation = Object.fromEntries(entries);
    paths[path] = { ...paths[path], ...(parameters === undefined ? {} : { parameters }), [method]: operation };
  }
  const { openapi, components } = toObject(document);
  const info = { title: "part", version: "1" };
  const part: Record<string, Record<string, unknown>> = {};
  for (const owner of referencesOf(document).reach(paths)) {
    const [first, section = "", name = ""] = toKeys(owner);
    // A reference into a path needs the whole document.
    if (first !== "components") return withoutDocumentation({ ...toObject(document), info }, false);
    part[section] = { ...part[section], [name]: toObject(toObject(components)[section])[name] };
  }
  return withoutDocumentation({ openapi, info, paths, components: part }, false);
}

/** Removes documentation. The descriptions of responses are mandatory and become empty. */
function withoutDocumentation(node: unknown, isMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutDocumentation(item, false));
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (isMap) return [[key, withoutDocumentation(value, false)]];
    if (key === "description") return typeof value === "string" ? [[key, ""]] : [];
    if (["example", "examples", "externalDocs", "operationId", "summary", "tags", "title"].includes(key)) return [];
    return [[key, VALUES.has(key) ? value : withoutDocumentation(value, MAPS.has(key))]];
  });
  return Object.fromEntries(entries);
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
  const location = now.cursor.pointer;
  return {
    kind: "types-changed",
    direction,
    isTyped: true,
    location,
    old: old.cursor,
    now: now.cursor,
    detail: { name },
    via: nameOf(now),
  };
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
