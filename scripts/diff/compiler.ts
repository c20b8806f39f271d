import { readFileSync } from "node:fs";
import { isDeepStrictEqual as equal } from "node:util";
import type typescript from "typescript";
import { isClientMethod } from "../document/http-methods.ts";
import { toKeys } from "../document/json.ts";
import { walk } from "../document/structure.ts";
import { isDocumentation } from "./contract.ts";
import { isUnchanged, matchOperations, type Operation, usedType } from "./operations.ts";
import { DIRECTIONS, type Finding } from "./rules.ts";
import { createIsSame, enter, follow, type Json, reachIn, start, toObject } from "./tree.ts";

/**
 * Compiles the generated types of each changed operation, except those that are known to break. Reports inputs of the old
 * version that the new types reject, and responses of the new version that the old types reject.
 * @param broken The names of the operations that a major change reaches.
 */
export async function checkWithCompiler(
  old: unknown,
  now: unknown,
  broken: ReadonlySet<string>,
  progress: (phase: string) => void = () => {},
): Promise<readonly Finding[]> {
  const isSame = createIsSame(old, now);
  const { kept } = matchOperations(enter(start(old), "paths"), enter(start(now), "paths"));
  const operations = kept.filter(([was, is]) => {
    const isTyped = isClientMethod(was.method) && was.path === is.path && was.method === is.method && isCallable(was);
    return isTyped && !broken.has(is.name) && !isUnchanged(was, is, isSame);
  });
  if (operations.length === 0) return [];
  progress(`compiling the types of ${operations.length} operations`);
  const [before, after] = [operations.map(([was]) => was), operations.map(([, is]) => is)];
  const [was, is] = [partOf(old, before), partOf(now, after)];
  if (equal(was, is)) return [];
  // The generator takes longer to load than most comparisons take.
  const [{ toTypes }, { createProgram }] = await Promise.all([
    import("../generate/types.ts"),
    import("../generate/program.ts"),
  ]);
  // An empty object may have properties, as in the comparison of the structure.
  const typesOf = async (part: unknown): Promise<string> =>
    (await toTypes(JSON.stringify(part))).replace(/(?<=: )Record<string, never>(?=;)/g, "{}");
  // Sequentially, so that only one syntax tree is in memory.
  const [oldTypes, newTypes] = [await typesOf(was), await typesOf(is)];
  // With equal types, no assignment can fail.
  if (oldTypes === newTypes) return [];
  const checks = operations.flatMap(toChecks);
  const program = createProgram({
    "old.ts": toNamespace("Old", oldTypes),
    "now.ts": toNamespace("Now", newTypes),
    "check.ts": [PREAMBLE, ...checks.map(({ line }) => line)].join("\n"),
  });
  const errors = program.getSemanticDiagnostics(program.getSourceFile("check.ts"));
  return errors.flatMap(({ file, start: offset = 0, messageText }) => {
    // The preamble is line 0, and each check has at most one error: it is one assignment.
    const check = checks[(file?.getLineAndCharacterOfPosition(offset).line ?? 0) - 1];
    return check ? [{ ...check.finding, detail: { name: reasonOf(messageText) } }] : [];
  });
}

/** Checks that callers can send the required body. */
function isCallable({ cursor }: Operation): boolean {
  const { required, content } = toObject(follow(enter(cursor, "requestBody")).node);
  return required !== true || usedType(content, "sent") !== undefined;
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
  const nodes = structuredClone(isPart ? { paths, components: part } : { paths: all, components });
  for (const { node, kind } of walk({ holder: { nodes }, key: "nodes", kind: "Root" })) {
    for (const key of Object.keys(node).filter((it) => isDocumentation(it, kind))) {
      // The description of a response is mandatory.
      if (key === "description") node[key] = "";
      else Reflect.deleteProperty(node, key);
    }
  }
  return { openapi, info: { title: "part", version: "1" }, ...nodes };
}

const MODELS = readFileSync(new URL("../../src/core/schema-types.ts", import.meta.url), "utf8");

/** Puts types, and those of the client that depend on them, into namespaces. Schemas may have any name of the client. */
function toNamespace(name: string, types: string): string {
  const models = MODELS.replace(/^import .*/, "");
  const imports = ["components", "operations", "paths"].map((it) => `import ${it} = ${name}.${it};`);
  return `namespace ${name} {\n${types}\n}\nnamespace ${name}Client {\n${imports.join(" ")}\n${models}\n}`;
}

const PREAMBLE = [
  // The structural comparison finds added and removed statuses.
  "type Both<A, B> = { [Status in keyof A & keyof B]: A[Status] };",
  "declare const sent: <T>() => T;",
].join(" ");

/** Returns a line for the request of an operation and one for its responses, with the finding if it does not compile. */
function toChecks([old, now]: readonly [Operation, Operation]): readonly { line: string; finding: Finding }[] {
  const type = (version: string, name: string): string =>
    `${version}Client.${name}<${JSON.stringify(now.path)}, ${JSON.stringify(now.method)}>`;
  const [was, is] = [type("Old", "RelayResponses"), type("Now", "RelayResponses")];
  const lines = {
    sent: `{ const it: ${type("Now", "RelayInput")} = sent<${type("Old", "RelayInput")}>(); }`,
    read: `{ const it: Both<${was}, ${is}> = sent<Both<${is}, ${was}>>(); }`,
  };
  const node = { location: now.cursor.pointer, old: old.cursor, now: now.cursor, via: now.name };
  return DIRECTIONS.map((direction) => ({
    line: lines[direction],
    finding: { kind: "types-changed", direction, isTyped: true, detail: {}, ...node },
  }));
}

/** Returns the innermost reason of the compiler, which names the types that differ. */
function reasonOf(message: string | typescript.DiagnosticMessageChain): string {
  if (typeof message === "string") return message;
  const [inner] = message.next ?? [];
  return inner ? reasonOf(inner) : message.messageText;
}
