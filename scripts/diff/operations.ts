import { isDeepStrictEqual as equal } from "node:util";
import { HTTP_METHODS } from "../document/http-methods.ts";
import { toPointer } from "../document/json.ts";
import { MEDIA_TYPES } from "../document/media-types.ts";
import { basePathOf, compareScopes, compareSecurity, compareServers, compareUnusedSchemes } from "./access.ts";
import { compareDocumentation } from "./documentation.ts";
import {
  add,
  addNames,
  addSwitch,
  DIRECTIONS,
  type Direction,
  type Finding,
  findingsOf,
  type Site,
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
  const renamed = renamedSchemas(enterBoth(contracts, "components", "schemas"));
  const pointer = (name: string): string => toPointer(["components", "schemas", name]);
  const pointers = new Map(Array.from(renamed, ([was, is]) => [pointer(was), pointer(is)]));
  const walk: Walk = {
    findings: [],
    seen: new Set(),
    newPointer: (was) => pointers.get(was) ?? was,
    isSame: createIsSame(old, now),
    shapeOf: createShapeOf(),
  };
  const site: Site = { ...contracts, walk, direction: "sent", isTyped: true };
  for (const part of PARTS) compareOperations({ ...enterBoth(site, part), isTyped: part === "paths" }, progress);
  progress("comparing schemas");
  compareComponents(enterBoth(site, "components", "schemas"), renamed);
  const operations = [contracts.old, contracts.now].flatMap((contract) => operationsOf(enter(contract, "paths")));
  const untyped = { ...site, isTyped: false };
  const holders = [old, now, ...operations.map(({ cursor }) => cursor.node)];
  compareUnusedSchemes(enterBoth(untyped, "components", "securitySchemes"), holders);
  compareDocumentation(untyped);
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
      return { id, name: isWebhook ? `webhook ${path}` : textOf({ method, path }), method, path, item, cursor };
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

function compareOperations(paths: Site, progress: (phase: string) => void): void {
  const { kept, removed, added } = matchOperations(paths.old, paths.now);
  for (const { name, path, method, cursor } of [...removed, ...added]) {
    const isNew = added.some((it) => it.cursor === cursor);
    const [old, now] = isNew ? [absent(cursor), cursor] : [cursor, absent(cursor)];
    const site = { ...paths, old, now, location: [...paths.location, path, method], via: name };
    add(site, isNew ? "operation-added" : "operation-removed");
  }
  for (const [index, [old, now]] of kept.entries()) {
    progress(`comparing operation ${index + 1} of ${kept.length}`);
    const site = { ...paths, old: old.cursor, now: now.cursor, location: now.cursor.pointer, via: now.name };
    compareOperation(site, old, now);
  }
}

function textOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

function compareNames(site: Site, old: Operation, now: Operation): void {
  const [before, after] = [basePathOf(site.old), basePathOf(site.now)];
  const isUrlKept = before !== after && before + withoutNames(old.path) === after + withoutNames(now.path);
  if (isUrlKept && old.method === now.method) {
    const root = { ...site, old: start(site.old.document), now: start(site.now.document), location: [] };
    add(enterBoth(root, "servers"), "base-path-moved", { old: before || "/", new: after || "/" });
  } else if (old.path !== now.path || old.method !== now.method) {
    add(site, "path-renamed", { old: textOf(old), new: textOf(now) });
  }
  // Errors and events of the client contain the operationId.
  if (old.id !== now.id && old.id !== undefined) add(site, "operation-renamed", { old: old.id, new: now.id ?? "none" });
}

function compareOperation(site: Site, old: Operation, now: Operation): void {
  compareNames(site, old, now);
  if (site.isTyped) {
    compareServers(site, { old: old.item, now: now.item });
    compareSecurity(site);
  }
  if (isUnchanged(old, now, site.walk.isSame)) return;
  compareFlags(site, flagsOf(site.old), flagsOf(site.now));
  const [request, response] = site.isTyped ? DIRECTIONS : [...DIRECTIONS].reverse();
  compareRequestBody({ ...enterBoth(site, "requestBody"), direction: request });
  compareResponses({ ...enterBoth(site, "responses"), direction: response }, now.method === "head");
  if (!site.isTyped) return;
  for (const { old: was, now: is, ...callback } of enterAll(enterBoth(site, "callbacks"))) {
    compareOperations({ ...callback, old: follow(was), now: follow(is), isTyped: false }, () => {});
  }
  compareParameters(site, old, now);
  compareScopes(site);
  addNames(site, [queryRulesOf(site.old), queryRulesOf(site.now)], ["query-rule-added", "query-rule-removed"]);
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
function compareParameters(site: Site, old: Operation, now: Operation): void {
  const [before, after] = [parametersOf(old), parametersOf(now)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const parameter = is ?? was ?? now.item;
    const target = follow(parameter);
    // The types of a call have no headers, and no cookies.
    const isTyped = ["path", "query"].includes(String(toObject(target.node)["in"]));
    const [absentOld, absentNow] = [absent(parameter), absent(parameter)];
    const inner = {
      ...site,
      old: was ?? absentOld,
      now: is ?? absentNow,
      location: parameter.pointer,
      isTyped,
      isText: !isTyped,
    };
    if (was && is) compareParameter(followBoth(inner));
    else if (was) add(inner, "parameter-removed");
    else add(inner, isRequired(target) ? "required-parameter-added" : "parameter-added");
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

function compareParameter(site: Site): void {
  const { shapeOf } = site.walk;
  const required = [isRequired(site.old), isRequired(site.now)] as const;
  addSwitch(site, required, ["parameter-required", "parameter-optional"]);
  compareFlags(site, flagsOf(site.old), flagsOf(site.now));
  const [before, after] = [serializationOf(site.old, shapeOf), serializationOf(site.now, shapeOf)];
  // A single value is serialized like a list with one item, so `explode` has no effect on it.
  const isSame = before === after || before.startsWith(`${after},`) || after.startsWith(`${before},`);
  if (!isSame) add(site, "serialization-changed", { old: before, new: after });
  const [old, now] = [schemaOf(site.old), schemaOf(site.now)];
  compareSchemas({ ...site, old, now, location: [...site.location, "schema"], isRequired: required[0] && required[1] });
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

function compareRequestBody(bodies: Site): void {
  const site = followBoth(bodies);
  const [was, is] = presence(site);
  if (was && is) {
    addSwitch(site, [isRequired(site.old), isRequired(site.now)], ["body-required", "body-optional"]);
    compareContents(enterBoth(site, "content"));
  } else if (is) add(site, isRequired(site.now) ? "required-body-added" : "body-added");
  else if (was) {
    const { content } = toObject(site.old.node);
    const types = Object.keys(toObject(content));
    const isUnused = site.isTyped && types.length > 0 && usedType(content, "sent") === undefined;
    const kind = isUnused ? "unused-media-type-changed" : "body-removed";
    add({ ...site, location: bodies.location }, kind, { name: types.join() });
  }
}

/** Compares bodies by media type. Callers use one of them; a server that receives webhooks may read any. */
function compareContents(site: Site, isUnread = false): void {
  const { old, now, location, isTyped, direction } = site;
  const usedIn = ({ node }: Cursor) => (isTyped && !isUnread ? usedType(node, direction) : undefined);
  const [before, after] = [usedIn(old), usedIn(now)];
  // A form and JSON have the same type for callers.
  const isConverted = before !== undefined && after !== undefined && before !== after;
  if (isConverted) {
    const schemas = { old: enter(old, before, "schema"), now: enter(now, after, "schema") };
    compareSchemas({ ...site, ...schemas, location: [...location, after, "schema"] });
  }
  for (const media of enterAll(site)) {
    const name = media.location.at(-1) ?? "";
    const [was, is] = presence(media);
    if (isConverted && name === after) continue;
    if (isTyped && (isConverted || (name !== before && name !== after))) {
      if (!equal(media.old.node, media.now.node)) add(media, "unused-media-type-changed", { name });
    } else if (was && is) compareSchemas(enterBoth(media, "schema"));
    else addSwitch(media, [was, is], ["media-type-added", "media-type-removed"], { name });
  }
}

/** Compares responses. An added or removed status changes callers that handle every status. */
function compareResponses(site: Site, isHead: boolean): void {
  for (const status of enterAll(site)) {
    const [was, is] = presence(status);
    addSwitch(status, [was, is], ["status-added", "status-removed"]);
    if (!was || !is) continue;
    const response = followBoth(status);
    const content = enterBoth(response, "content");
    // Callers get no body of a response to HEAD, and only the location of a redirect.
    const isUnread = isHead || status.location.at(-1)?.startsWith("3") === true;
    const hasBody = ({ node }: Cursor): boolean =>
      site.isTyped ? !isUnread && usedType(node, "read") !== undefined : Object.keys(toObject(node)).length > 0;
    const [had, has] = [hasBody(content.old), hasBody(content.now)];
    addSwitch(response, [had, has], ["body-added", "body-removed"]);
    if (had === has) compareContents(content, isUnread);
    compareHeaders(enterBoth(response, "headers"));
  }
}

/** Compares the headers of a response, whose names are case-insensitive. */
function compareHeaders(headers: Site): void {
  const keysIn = (node: unknown): ReadonlyMap<string, string> =>
    new Map(Object.keys(toObject(node)).map((name) => [name.toLowerCase(), name]));
  for (const site of enterAll(headers, keysIn).map(followBoth)) {
    const [was, is] = presence(site);
    addSwitch(site, [was, is], ["header-added", "header-removed"]);
    if (!was || !is) continue;
    addSwitch(site, [isRequired(site.old), isRequired(site.now)], ["header-required", "header-optional"]);
    if (findingsOf(enterBoth(site, "schema"), compareSchemas).length > 0) add(site, "header-schema-changed");
  }
}

/** Finds renamed schemas, which have the same content under another name. */
function renamedSchemas({ old, now }: Pair): ReadonlyMap<string, string> {
  const [before, after] = [toObject(old.node), toObject(now.node)];
  const { removed, added } = pairUp(Object.keys(before), Object.keys(after));
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
function compareComponents(schemas: Site, renamed: ReadonlyMap<string, string>): void {
  const taken = new Set(renamed.values());
  const uses = usesIn(schemas.now.document);
  for (const site of enterAll(schemas)) {
    const name = site.location.at(-1) ?? "";
    const [was, is] = presence(site);
    const newName = is ? undefined : renamed.get(name);
    if (newName !== undefined) {
      const now = enter(schemas.now, newName);
      add({ ...site, now, location: now.pointer }, "schema-renamed", { old: name });
    } else if (was && is) {
      const used = uses.get(toPointer(site.now.pointer)) ?? [];
      const isUsed = (direction: Direction): boolean => used.some((it) => it.direction === direction);
      const directions = DIRECTIONS.filter((direction) => used.length === 0 || isUsed(direction));
      for (const direction of directions) compareSchemas({ ...site, direction });
    } else if (!taken.has(name)) add(site, is ? "schema-added" : "schema-removed");
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
