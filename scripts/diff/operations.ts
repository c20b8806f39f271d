import { isDeepStrictEqual as equal } from "node:util";
import { HTTP_METHODS } from "../document/http-methods.ts";
import { toPointer } from "../document/json.ts";
import { MEDIA_TYPES } from "../document/media-types.ts";
import { basePathOf, compareScopes, compareSecurity, compareServers, compareUnusedSchemes } from "./access.ts";
import { compareDocumentation } from "./documentation.ts";
import {
  addFinding,
  addNames,
  addSwitch,
  DIRECTIONS,
  type Direction,
  type Finding,
  findingsOf,
  type Use,
  type Walk,
} from "./rules.ts";
import { compareFlags, compareSchemas } from "./schemas.ts";
import { createShapeOf, flagsOf, type ShapeOf } from "./shape.ts";
import {
  absent,
  type Cursor,
  createIsSame,
  enter,
  enterAll,
  enterBoth,
  enterEach,
  follow,
  followBoth,
  groupBy,
  type Json,
  namesOf,
  type Pair,
  pairUp,
  presence,
  reachIn,
  start,
  toList,
  toNames,
  toObject,
  toText,
  withoutNames,
} from "./tree.ts";

/** An operation with the path item that holds it. */
export interface Operation {
  readonly id: string | undefined;
  /** The display name, such as `GET /queues`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly item: Cursor;
  readonly cursor: Cursor;
}

/** The parts of a contract with operations. */
const PARTS = ["paths", "webhooks"] as const;

/** Finds all differences between two versions of a bundled contract. */
export function compareStructure(old: unknown, now: unknown, progress: (phase: string) => void = () => {}): Finding[] {
  const contracts: Pair = { old: start(old), now: start(now), location: [] };
  const schemas = enterBoth(contracts, "components", "schemas");
  const renamed = renamedSchemas(schemas);
  const pointer = (name: string): string => toPointer(["components", "schemas", name]);
  const pointers = new Map(Array.from(renamed, ([was, is]) => [pointer(was), pointer(is)]));
  const walk: Walk = {
    findings: [],
    seen: new Set(),
    newPointer: (was) => pointers.get(was) ?? was,
    isSame: createIsSame(old, now),
    shapeOfOld: createShapeOf(),
    shapeOfNow: createShapeOf(),
  };
  for (const part of PARTS) compareOperations(walk, enterBoth(contracts, part), progress);
  progress("comparing schemas");
  compareComponents(walk, schemas, renamed);
  const operations = [contracts.old, contracts.now].flatMap((contract) => operationsOf(enter(contract, "paths")));
  const holders = [old, now, ...operations.map(({ cursor }) => cursor.node)];
  compareUnusedSchemes(walk, enterBoth(contracts, "components", "securitySchemes"), holders);
  compareDocumentation(walk, contracts);
  return walk.findings;
}

/** Lists the operations of `paths`, of `webhooks`, or of a callback. */
export function operationsOf(paths: Cursor): readonly Operation[] {
  const isWebhook = toPointer(paths.pointer) === "/webhooks";
  return Object.keys(toObject(paths.node)).flatMap((path) => {
    const item = follow(enter(paths, path));
    return HTTP_METHODS.flatMap((method) => {
      const cursor = enter(item, method);
      if (cursor.node === undefined || cursor.node === null) return [];
      const [id] = toNames(toObject(cursor.node)["operationId"]);
      return { id, name: isWebhook ? `webhook ${path}` : textOf(method, path), method, path, item, cursor };
    });
  });
}

/** Matches operations by path, then by path without parameter names, then by full URL, then by operationId. */
export function matchOperations(old: Cursor, now: Cursor): ReturnType<typeof pairUp<Operation>> {
  const [before, after] = [basePathOf(old), basePathOf(now)];
  return pairUp(operationsOf(old), operationsOf(now), [
    ({ method, path }) => `${method} ${path}`,
    ({ method, path }) => `${method} ${withoutNames(path)}`,
    ({ method, path }, isNew) => `${method} ${isNew ? after : before}${withoutNames(path)}`,
    ({ id }) => id,
  ]);
}

function compareOperations(walk: Walk, paths: Pair, progress: (phase: string) => void): void {
  const { kept, removed, added } = matchOperations(paths.old, paths.now);
  const isTyped = toPointer(paths.location) === "/paths";
  const use = ({ name }: Operation): Use => ({ direction: "sent", isTyped, via: name });
  for (const it of [...removed, ...added]) {
    const isNew = added.includes(it);
    const location = [...paths.location, it.path, it.method];
    const pair = isNew ? { old: absent(it.cursor), now: it.cursor } : { old: it.cursor, now: absent(it.cursor) };
    addFinding(walk, { ...pair, location }, use(it), isNew ? "operation-added" : "operation-removed");
  }
  for (const [index, [old, now]] of kept.entries()) {
    progress(`comparing operation ${index + 1} of ${kept.length}`);
    compareOperation(walk, old, now, use(now));
  }
}

function textOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

function compareNames(walk: Walk, pair: Pair, old: Operation, now: Operation, use: Use): void {
  const [before, after] = [basePathOf(old.cursor), basePathOf(now.cursor)];
  const isUrlKept = before !== after && before + withoutNames(old.path) === after + withoutNames(now.path);
  if (isUrlKept && old.method === now.method) {
    const root = { old: start(pair.old.document), now: start(pair.now.document), location: [] };
    addFinding(walk, enterBoth(root, "servers"), use, "base-path-moved", { old: before || "/", new: after || "/" });
  } else if (old.path !== now.path || old.method !== now.method) {
    addFinding(walk, pair, use, "path-renamed", {
      old: textOf(old.method, old.path),
      new: textOf(now.method, now.path),
    });
  }
  if (old.id !== now.id && old.id !== undefined) {
    // Errors and events of the client contain the operationId.
    addFinding(walk, pair, use, "operation-renamed", { old: old.id, new: now.id ?? "none" });
  }
}

function compareOperation(walk: Walk, old: Operation, now: Operation, use: Use): void {
  const items = { old: old.item, now: now.item, location: now.item.pointer };
  const pair = { old: old.cursor, now: now.cursor, location: now.cursor.pointer };
  compareNames(walk, pair, old, now, use);
  if (use.isTyped) {
    compareServers(walk, pair, items, use);
    compareSecurity(walk, pair, use);
  }
  if (isUnchanged(old, now, walk.isSame)) return;
  compareFlags(walk, pair, use, flagsOf(toObject(pair.old.node)), flagsOf(toObject(pair.now.node)));
  compareRequestBody(walk, enterBoth(pair, "requestBody"), { ...use, direction: use.isTyped ? "sent" : "read" });
  const responses = enterBoth(pair, "responses");
  compareResponses(walk, responses, { ...use, direction: use.isTyped ? "read" : "sent" }, now.method === "head");
  if (!use.isTyped) return;
  for (const callback of enterAll(enterBoth(pair, "callbacks"))) {
    compareOperations(walk, { ...callback, old: follow(callback.old), now: follow(callback.now) }, () => {});
  }
  compareParameters(walk, old, now, use);
  compareScopes(walk, pair, use);
  const rules = [queryRulesOf(pair.old), queryRulesOf(pair.now)] as const;
  addNames(walk, pair, use, rules, ["query-rule-added", "query-rule-removed"]);
}

/** Checks that an operation and the parameters of its path are the same, with all components that they refer to. */
export function isUnchanged(old: Operation, now: Operation, isSame: Walk["isSame"]): boolean {
  const parameters = ({ item }: Operation): unknown => toObject(item.node)["parameters"];
  return isSame(old.cursor.node, now.cursor.node) && isSame(parameters(old), parameters(now));
}

/** Returns the rules between query parameters, which the client checks. */
function queryRulesOf({ node }: Cursor): readonly string[] {
  const operation = toObject(node);
  const requires = Object.entries(toObject(operation["x-query-requires"])).flatMap(([name, needed]) =>
    toNames(needed).map((other) => `${name} requires ${other}`),
  );
  const excludes = toList(operation["x-query-excludes"]).flatMap((list) => {
    const names = [...toNames(list)].sort();
    return names.flatMap((name, index) => names.slice(index + 1).map((other) => `${name} excludes ${other}`));
  });
  return [...requires, ...excludes];
}

/** Matches parameters by location and name, and path parameters by their position in the template. */
function compareParameters(walk: Walk, old: Operation, now: Operation, use: Use): void {
  const [before, after] = [parametersOf(old), parametersOf(now)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const parameter = is ?? was ?? now.item;
    const pair = { old: was ?? absent(parameter), now: is ?? absent(parameter), location: parameter.pointer };
    const target = follow(parameter);
    // The types of a call have no headers, and no cookies.
    const isTyped = ["path", "query"].includes(String(toObject(target.node)["in"]));
    const inner = { ...use, isTyped, isText: !isTyped };
    if (was && is) compareParameter(walk, followBoth(pair), inner);
    else if (was) addFinding(walk, pair, inner, "parameter-removed");
    else addFinding(walk, pair, inner, isRequired(target) ? "required-parameter-added" : "parameter-added");
  }
}

function isRequired({ node }: Cursor): boolean {
  return toObject(node)["required"] === true;
}

/** Header parameters that "SHALL be ignored": https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
const IGNORED = ["header accept", "header authorization", "header content-type"];

/** Returns the parameters by a key. A parameter of the operation replaces one of its path. */
function parametersOf({ item, cursor, path }: Operation): ReadonlyMap<string, Cursor> {
  const positions = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name).reverse();
  const all = [item, cursor].flatMap((holder) => enterEach(enter(holder, "parameters")));
  const entries = all.map((parameter): readonly [string, Cursor] => {
    const { name, in: location } = toObject(follow(parameter).node);
    if (location === "path") return [`path ${positions.indexOf(String(name))}`, parameter];
    // Header names are case-insensitive: RFC 9110, section 5.1.
    const key = location === "header" ? String(name).toLowerCase() : String(name);
    return [`${String(location)} ${key}`, parameter];
  });
  return new Map(entries.filter(([key]) => !IGNORED.includes(key)));
}

function compareParameter(walk: Walk, pair: Pair, use: Use): void {
  const required = [isRequired(pair.old), isRequired(pair.now)] as const;
  addSwitch(walk, pair, use, required, ["parameter-required", "parameter-optional"]);
  compareFlags(walk, pair, use, flagsOf(toObject(pair.old.node)), flagsOf(toObject(pair.now.node)));
  const [before, after] = [serializationOf(pair.old, walk.shapeOfOld), serializationOf(pair.now, walk.shapeOfNow)];
  // A single value is serialized like a list with one item, so `explode` has no effect on it.
  const isSame = before === after || before.startsWith(`${after},`) || after.startsWith(`${before},`);
  if (!isSame) addFinding(walk, pair, use, "serialization-changed", { old: before, new: after });
  const schemas = { old: schemaOf(pair.old), now: schemaOf(pair.now), location: [...pair.location, "schema"] };
  compareSchemas(walk, schemas, { ...use, isRequired: required[0] && required[1] });
}

/** Describes the serialization of a parameter. `explode` has no effect on a single value. */
function serializationOf(parameter: Cursor, shapeOf: ShapeOf): string {
  const { style, explode, content, in: location, allowReserved } = toObject(parameter.node);
  if (content) return Object.keys(toObject(content)).join();
  const form = typeof style === "string" ? style : location === "query" || location === "cookie" ? "form" : "simple";
  const isSingle = (cursor: Cursor): boolean => {
    const { types, variants } = shapeOf(cursor);
    if (variants) return variants.every((variant) => isSingle(variant.cursor));
    return types !== undefined && !types.has("array") && !types.has("object");
  };
  const text = `style ${form}${allowReserved === true ? " with reserved characters" : ""}`;
  return isSingle(schemaOf(parameter)) ? text : `${text}, explode ${toText(explode ?? form === "form")}`;
}

/** Returns the schema of a parameter, which its `content` may hold. */
function schemaOf(parameter: Cursor): Cursor {
  const [type] = Object.keys(toObject(toObject(parameter.node)["content"]));
  return type === undefined ? enter(parameter, "schema") : enter(parameter, "content", type, "schema");
}

/** Returns the media type of a body that callers use: JSON, or a form in a request without JSON. */
export function usedType(content: unknown, direction: Direction): string | undefined {
  const types = direction === "sent" ? MEDIA_TYPES : ["application/json"];
  return types.find((type) => type in toObject(content));
}

function compareRequestBody(walk: Walk, bodies: Pair, use: Use): void {
  const pair = followBoth(bodies);
  const [was, is] = presence(pair);
  const usedIn = (content: unknown): string | undefined => usedType(content, "sent");
  if (was && is) {
    addSwitch(walk, pair, use, [isRequired(pair.old), isRequired(pair.now)], ["body-required", "body-optional"]);
    compareContents(walk, enterBoth(pair, "content"), use, usedIn);
  } else if (is) addFinding(walk, pair, use, isRequired(pair.now) ? "required-body-added" : "body-added");
  else if (was) {
    const { content } = toObject(pair.old.node);
    const types = Object.keys(toObject(content));
    const isUnused = use.isTyped && types.length > 0 && usedIn(content) === undefined;
    const kind = isUnused ? "unused-media-type-changed" : "body-removed";
    addFinding(walk, { ...pair, location: bodies.location }, use, kind, { name: types.join() });
  }
}

/** Compares bodies by media type. Callers use one of them; a server that receives webhooks may read any. */
function compareContents(walk: Walk, pair: Pair, use: Use, usedIn: (content: unknown) => string | undefined): void {
  const [before, after] = [usedIn(pair.old.node), usedIn(pair.now.node)];
  // A form and JSON have the same type for callers.
  const isConverted = use.isTyped && before !== undefined && after !== undefined && before !== after;
  if (isConverted) {
    const [old, now] = [enter(pair.old, before, "schema"), enter(pair.now, after, "schema")];
    compareSchemas(walk, { old, now, location: [...pair.location, after, "schema"] }, use);
  }
  for (const media of enterAll(pair)) {
    const name = media.location.at(-1) ?? "";
    const [was, is] = presence(media);
    if (isConverted && name === after) continue;
    if (use.isTyped && (isConverted || (name !== before && name !== after))) {
      if (!equal(media.old.node, media.now.node)) addFinding(walk, media, use, "unused-media-type-changed", { name });
    } else if (was && is) compareSchemas(walk, enterBoth(media, "schema"), use);
    else addSwitch(walk, media, use, [was, is], ["media-type-added", "media-type-removed"], { name });
  }
}

/** Compares responses. An added or removed status changes callers that handle every status. */
function compareResponses(walk: Walk, pair: Pair, use: Use, isHead: boolean): void {
  for (const status of enterAll(pair)) {
    const [was, is] = presence(status);
    addSwitch(walk, status, use, [was, is], ["status-added", "status-removed"]);
    if (!was || !is) continue;
    const response = followBoth(status);
    const content = enterBoth(response, "content");
    // Callers get no body of a response to HEAD, and only the location of a redirect.
    const isUnread = isHead || status.location.at(-1)?.startsWith("3") === true;
    const usedIn = (node: unknown): string | undefined => (isUnread ? undefined : usedType(node, "read"));
    const hasBody = ({ node }: Cursor): boolean =>
      use.isTyped ? usedIn(node) !== undefined : Object.keys(toObject(node)).length > 0;
    const [had, has] = [hasBody(content.old), hasBody(content.now)];
    addSwitch(walk, response, use, [had, has], ["body-added", "body-removed"]);
    if (had === has) compareContents(walk, content, use, usedIn);
    compareHeaders(walk, enterBoth(response, "headers"), use);
  }
}

/** Compares the headers of a response, whose names are case-insensitive. */
function compareHeaders(walk: Walk, headers: Pair, use: Use): void {
  const keysIn = (node: unknown): ReadonlyMap<string, string> =>
    new Map(Object.keys(toObject(node)).map((name) => [name.toLowerCase(), name]));
  for (const pair of enterAll(headers, keysIn).map(followBoth)) {
    const [was, is] = presence(pair);
    addSwitch(walk, pair, use, [was, is], ["header-added", "header-removed"]);
    if (!was || !is) continue;
    addSwitch(walk, pair, use, [isRequired(pair.old), isRequired(pair.now)], ["header-required", "header-optional"]);
    const findings = findingsOf(walk, compareSchemas, enterBoth(pair, "schema"), use);
    if (findings.length > 0) addFinding(walk, pair, use, "header-schema-changed");
  }
}

/** Finds renamed schemas, which have the same content under another name. */
function renamedSchemas({ old, now }: Pair): ReadonlyMap<string, string> {
  const [before, after] = [toObject(old.node), toObject(now.node)];
  const { removed, added } = namesOf(Object.keys(before), Object.keys(after));
  const names = new Map<string, string>();
  // A renamed schema may refer to another renamed one, so each match needs another round.
  for (let found = -1; found !== names.size; ) {
    found = names.size;
    const taken = new Set(names.values());
    const [gone, come] = [removed.filter((name) => !names.has(name)), added.filter((name) => !taken.has(name))];
    const others = byText(after, come);
    for (const [text, [was, ...twins]] of byText(before, gone, names)) {
      const [is, ...more] = others.get(text) ?? [];
      if (is !== undefined && twins.length + more.length === 0) names.set(was, is);
    }
  }
  return names;
}

/** Groups schemas by their text, in which known names are replaced and all open names are the same. */
function byText(schemas: Json, open: readonly string[], names: ReadonlyMap<string, string> = new Map()) {
  return groupBy(open, (name) =>
    toText(schemas[name]).replace(/"#\/components\/schemas\/([^"/]*)"/g, (_, other: string) =>
      open.includes(other) ? '"?"' : `"${names.get(other) ?? other}"`,
    ),
  );
}

/** Compares schemas by name, because callers use the names. A schema that no operation uses has both directions. */
function compareComponents(walk: Walk, schemas: Pair, renamed: ReadonlyMap<string, string>): void {
  const taken = new Set(renamed.values());
  const uses = usesIn(schemas.now.document);
  const use = { direction: "read", isTyped: true } as const;
  for (const pair of enterAll(schemas)) {
    const name = pair.location.at(-1) ?? "";
    const [was, is] = presence(pair);
    const newName = is ? undefined : renamed.get(name);
    if (newName !== undefined) {
      const now = enter(schemas.now, newName);
      addFinding(walk, { ...pair, now, location: now.pointer }, use, "schema-renamed", { old: name });
    } else if (was && is) {
      const used = uses.get(toPointer(pair.now.pointer)) ?? [];
      const isUsed = (direction: Direction): boolean => used.some((it) => it.direction === direction);
      const directions = DIRECTIONS.filter((direction) => used.length === 0 || isUsed(direction));
      for (const direction of directions) compareSchemas(walk, pair, { ...use, direction });
    } else if (!taken.has(name)) addFinding(walk, pair, use, is ? "schema-added" : "schema-removed");
  }
}

/** Maps each component to the operations that reach it, with the directions. */
export function usesIn(document: unknown) {
  const reach = reachIn(document);
  const uses = PARTS.flatMap((part) =>
    operationsOf(enter(start(document), part)).flatMap((operation) => {
      const { requestBody, responses, parameters, callbacks } = toObject(operation.cursor.node);
      const request = [requestBody, parameters, toObject(operation.item.node)["parameters"]];
      const [sent, read] = part === "paths" ? [request, [responses, callbacks]] : [[responses, callbacks], request];
      const toUses = (nodes: unknown, direction: Direction) =>
        Array.from(reach(nodes), (owner) => ({ owner, direction, name: operation.name }));
      return [...toUses(sent, "sent"), ...toUses(read, "read")];
    }),
  );
  return groupBy(uses, ({ owner }) => owner);
}
