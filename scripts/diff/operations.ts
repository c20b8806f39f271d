import { HTTP_METHODS } from "../document/http-methods.ts";
import { toPointer } from "../document/json.ts";
import {
  basePathOf,
  compareScopes,
  compareSecurity,
  compareServers,
  compareUnusedSchemes,
  withoutNames,
} from "./access.ts";
import { compareDocumentation } from "./documentation.ts";
import type { Direction, Kind } from "./rules.ts";
import {
  addFinding,
  compareDeprecation,
  compareSchemas,
  type Detail,
  type Finding,
  type Use,
  type Walk,
} from "./schemas.ts";
import { createShapeOf, type ShapeOf } from "./shape.ts";
import {
  absent,
  type Cursor,
  createIsSame,
  enter,
  enterBoth,
  enterEach,
  equal,
  follow,
  followBoth,
  namesOf,
  type Pair,
  pairUp,
  referencesOf,
  start,
  toList,
  toNames,
  toObject,
  toText,
} from "./tree.ts";

/** An operation with the path item that holds it. */
export interface Operation {
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly item: Cursor;
  readonly cursor: Cursor;
}

/** The only media type that the client sends and reads. */
const JSON_TYPE = "application/json";

/** Finds all differences between two versions of a bundled contract. */
export function compareStructure(old: unknown, now: unknown, progress: (phase: string) => void = () => {}): Finding[] {
  const contracts: Pair = { old: start(old), now: start(now), location: [] };
  const schemas = matchSchemas(enterBoth(contracts, "components", "schemas"));
  const walk: Walk = {
    findings: [],
    seen: new Set(),
    renamed: schemas.renamed,
    isSame: createIsSame(old, now),
    shapeOfOld: createShapeOf(),
    shapeOfNow: createShapeOf(),
  };
  compareOperations(walk, contracts, "paths", progress);
  compareOperations(walk, contracts, "webhooks", progress);
  progress("comparing schemas");
  compareComponents(walk, enterBoth(contracts, "components", "schemas"), schemas);
  const operations = [contracts.old, contracts.now].flatMap((contract) => operationsOf(contract, "paths"));
  const holders = [old, now, ...operations.map(({ cursor }) => cursor.node)];
  compareUnusedSchemes(walk, enterBoth(contracts, "components", "securitySchemes"), holders);
  compareDocumentation(walk, contracts);
  return walk.findings;
}

/** Lists the operations of `paths`, of `webhooks`, or of a callback. */
export function operationsOf(contract: Cursor, part: string): readonly Operation[] {
  const paths = enter(contract, part);
  return Object.keys(toObject(paths.node)).flatMap((path) => {
    const item = follow(enter(paths, path));
    return HTTP_METHODS.map((method) => ({ method, path, item, cursor: enter(item, method) }))
      .filter(({ cursor }) => cursor.node !== undefined && cursor.node !== null)
      .map((operation) => ({ ...operation, id: toNames(toObject(operation.cursor.node)["operationId"])[0] }));
  });
}

/** Matches operations by path, then by path without parameter names, then by full URL, then by operationId. */
export function matchOperations(old: Cursor, now: Cursor, part: string): ReturnType<typeof pairUp<Operation>> {
  const byPath = ({ method, path }: Operation): string => `${method} ${path}`;
  const byTemplate = ({ method, path }: Operation): string => `${method} ${withoutNames(path)}`;
  const byUrl =
    (base: string) =>
    ({ method, path }: Operation): string =>
      `${method} ${base}${withoutNames(path)}`;
  const byId = ({ id }: Operation): string | undefined => id;
  return pairUp(operationsOf(old, part), operationsOf(now, part), [
    [byPath, byPath],
    [byTemplate, byTemplate],
    [byUrl(basePathOf(old)), byUrl(basePathOf(now))],
    [byId, byId],
  ]);
}

function compareOperations(walk: Walk, contracts: Pair, part: string, progress: (phase: string) => void): void {
  const { kept, removed, added } = matchOperations(contracts.old, contracts.now, part);
  const isTyped = part === "paths";
  const use = (operation: Operation): Use => ({ direction: "sent", isTyped, via: nameOf(operation, part) });
  for (const it of removed) addFinding(walk, pairOf(it.cursor, contracts.now, false), use(it), "operation-removed");
  for (const it of added) addFinding(walk, pairOf(contracts.old, it.cursor, true), use(it), "operation-added");
  for (const [index, [old, now]] of kept.entries()) {
    progress(`comparing operation ${index + 1} of ${kept.length}`);
    compareNames(walk, contracts, old, now, use(now));
    compareOperation(walk, old, now, use(now), part);
  }
}

/** Returns the pair of a node that only one contract version has. */
function pairOf(old: Cursor, now: Cursor, isNew: boolean): Pair {
  return isNew ? { old: absent(old), now, location: now.pointer } : { old, now: absent(now), location: old.pointer };
}

/** Returns the display name of an operation, such as `GET /queues`. `part` is the key of its path items. */
export function nameOf({ method, path }: Operation, part = "paths"): string {
  return part === "webhooks" ? `webhook ${path}` : `${method.toUpperCase()} ${path}`;
}

function compareNames(walk: Walk, contracts: Pair, old: Operation, now: Operation, use: Use): void {
  const pair = { old: old.cursor, now: now.cursor, location: now.cursor.pointer };
  const [before, after] = [basePathOf(old.cursor), basePathOf(now.cursor)];
  const isUrlKept = before !== after && before + withoutNames(old.path) === after + withoutNames(now.path);
  if (isUrlKept && old.method === now.method) {
    const servers = enterBoth(contracts, "servers");
    addFinding(walk, servers, use, "base-path-moved", { old: before || "/", new: after || "/" });
  } else if (old.path !== now.path || old.method !== now.method) {
    addFinding(walk, pair, use, "path-renamed", { old: nameOf(old), new: nameOf(now) });
  }
  if (old.id !== now.id && old.id !== undefined) {
    // Errors and events of the client contain the operationId.
    addFinding(walk, pair, use, "operation-renamed", { old: old.id, new: now.id ?? "none" });
  }
}

function compareOperation(walk: Walk, old: Operation, now: Operation, use: Use, part: string): void {
  const items = { old: old.item, now: now.item, location: now.item.pointer };
  const pair = { old: old.cursor, now: now.cursor, location: now.cursor.pointer };
  const isCalled = part === "paths";
  const request = { ...use, direction: isCalled ? "sent" : "read" } as const;
  const response = { ...use, direction: isCalled ? "read" : "sent" } as const;
  if (isCalled) {
    compareServers(walk, pair, items, use);
    compareSecurity(walk, pair, use);
  }
  if (walk.isSame(pair) && walk.isSame(enterBoth(items, "parameters"))) return;
  const isDeprecated = ({ node }: Cursor): boolean => toObject(node)["deprecated"] === true;
  compareDeprecation(walk, pair, use, isDeprecated(pair.old), isDeprecated(pair.now));
  compareRequestBody(walk, enterBoth(pair, "requestBody"), request);
  compareResponses(walk, enterBoth(pair, "responses"), response);
  if (!isCalled) return;
  const callbacks = enterBoth(pair, "callbacks");
  const names = [callbacks.old, callbacks.now].flatMap(({ node }) => Object.keys(toObject(node)));
  for (const name of new Set(names)) compareOperations(walk, followNamed(callbacks, name), name, () => {});
  compareParameters(walk, old, now, use);
  compareScopes(walk, pair, use);
  compareQueryRules(walk, pair, use);
}

/** Resolves the entry of a callback if it is a reference. */
function followNamed(pair: Pair, name: string): Pair {
  const resolved = (cursor: Cursor): Cursor => {
    const target = follow(enter(cursor, name));
    return { ...cursor, node: { [name]: target.node } };
  };
  return { ...pair, old: resolved(pair.old), now: resolved(pair.now) };
}

/** Compares the rules between query parameters, which the client checks. */
function compareQueryRules(walk: Walk, pair: Pair, use: Use): void {
  const { added, removed } = namesOf(queryRulesOf(pair.old), queryRulesOf(pair.now));
  for (const name of removed) addFinding(walk, pair, use, "query-rule-removed", { name });
  for (const name of added) addFinding(walk, pair, use, "query-rule-added", { name });
}

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
    const target = follow(is ?? was ?? now.item);
    // The types of a call have no headers.
    const isTyped = ["path", "query"].includes(String(toObject(target.node)["in"]));
    const inner = { ...use, isTyped };
    if (was && is) compareParameter(walk, followBoth({ old: was, now: is, location: is.pointer }), inner);
    else if (was) addFinding(walk, pairOf(was, now.item, false), inner, "parameter-removed");
    else if (is) {
      const isRequired = toObject(target.node)["required"] === true;
      addFinding(walk, pairOf(old.item, is, true), inner, isRequired ? "required-parameter-added" : "parameter-added");
    }
  }
}

/** Returns the parameters by a key. A parameter of the operation replaces one of its path. */
function parametersOf({ item, cursor, path }: Operation): ReadonlyMap<string, Cursor> {
  const positions = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name).reverse();
  const all = [item, cursor].flatMap((holder) => enterEach(enter(holder, "parameters")));
  return new Map(
    all.map((parameter) => {
      const { name, in: location } = toObject(follow(parameter).node);
      if (location === "path") return [`path ${positions.indexOf(String(name))}`, parameter];
      // Header names are case-insensitive: RFC 9110, section 5.1.
      const key = location === "header" ? String(name).toLowerCase() : String(name);
      return [`${String(location)} ${key}`, parameter];
    }),
  );
}

function compareParameter(walk: Walk, pair: Pair, use: Use): void {
  const [was, is] = [pair.old, pair.now].map(({ node }) => toObject(node));
  const [wasRequired, isRequired] = [was?.["required"] === true, is?.["required"] === true];
  if (wasRequired !== isRequired) addFinding(walk, pair, use, isRequired ? "parameter-required" : "parameter-optional");
  compareDeprecation(walk, pair, use, was?.["deprecated"] === true, is?.["deprecated"] === true);
  const [before, after] = [serializationOf(pair.old, walk.shapeOfOld), serializationOf(pair.now, walk.shapeOfNow)];
  // A single value is serialized like a list with one item, so `explode` has no effect on it.
  const isSame = before === after || before.startsWith(`${after},`) || after.startsWith(`${before},`);
  if (!isSame) addFinding(walk, pair, use, "serialization-changed", { old: before, new: after });
  const schemas = { old: schemaOf(pair.old), now: schemaOf(pair.now), location: [...pair.location, "schema"] };
  const inner = { ...use, isRequired: wasRequired && isRequired };
  if (use.isTyped) compareSchemas(walk, schemas, inner);
  else compareHeaderSchemas(walk, pair, schemas, inner);
}

/** Compares the schemas of a request header. Callers send text, so only its constraints and values can break them. */
function compareHeaderSchemas(walk: Walk, pair: Pair, schemas: Pair, use: Use): void {
  const isType = ({ kind }: Finding): boolean => /^(type|integer|fraction)-/.test(kind);
  const trial = { ...walk, findings: [] as Finding[], seen: new Set<string>() };
  compareSchemas(trial, schemas, use);
  walk.findings.push(...trial.findings.filter((finding) => !isType(finding)));
  if (trial.findings.some(isType)) addFinding(walk, pair, use, "header-schema-changed");
}

/** Describes the serialization of a parameter. `explode` has no effect on a single value. */
function serializationOf(parameter: Cursor, shapeOf: ShapeOf): string {
  const { style, explode, content, in: location } = toObject(parameter.node);
  if (content) return Object.keys(toObject(content)).join();
  const form = typeof style === "string" ? style : location === "query" || location === "cookie" ? "form" : "simple";
  const isSingle = (cursor: Cursor): boolean => {
    const { types, variants } = shapeOf(cursor);
    if (variants) return variants.every((variant) => isSingle(variant.cursor));
    return types !== undefined && !types.has("array") && !types.has("object");
  };
  return isSingle(schemaOf(parameter))
    ? `style ${form}`
    : `style ${form}, explode ${toText(explode ?? form === "form")}`;
}

/** Returns the schema of a parameter, which its `content` may hold. */
function schemaOf(parameter: Cursor): Cursor {
  const [type] = Object.keys(toObject(toObject(parameter.node)["content"]));
  return type === undefined ? enter(parameter, "schema") : enter(parameter, "content", type, "schema");
}

function compareRequestBody(walk: Walk, bodies: Pair, use: Use): void {
  const pair = followBoth(bodies);
  const [was, is] = [pair.old.node !== undefined, pair.now.node !== undefined];
  if (!was && !is) return;
  const isRequired = ({ node }: Cursor): boolean => toObject(node)["required"] === true;
  if (!was) addFinding(walk, pair, use, isRequired(pair.now) ? "required-body-added" : "body-added");
  else if (!is) {
    const types = Object.keys(toObject(toObject(pair.old.node)["content"]));
    const isUnused = use.isTyped && types.length > 0 && !types.includes(JSON_TYPE);
    const kind = isUnused ? "unused-media-type-changed" : "body-removed";
    addFinding(walk, { ...pair, location: bodies.location }, use, kind, isUnused ? { name: types.join() } : {});
  } else {
    if (isRequired(pair.old) !== isRequired(pair.now)) {
      addFinding(walk, pair, use, isRequired(pair.now) ? "body-required" : "body-optional");
    }
    compareContents(walk, enterBoth(pair, "content"), use);
  }
}

/** Compares bodies by media type. This client uses only JSON; a server that receives webhooks may read other types. */
function compareContents(walk: Walk, pair: Pair, use: Use): void {
  const [old, now] = [toObject(pair.old.node), toObject(pair.now.node)];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const media = enterBoth(pair, name);
    const [was, is] = [media.old.node !== undefined, media.now.node !== undefined];
    if (use.isTyped && name !== JSON_TYPE) {
      if (!equal(media.old.node, media.now.node)) addFinding(walk, media, use, "unused-media-type-changed", { name });
    } else if (was && is) compareSchemas(walk, enterBoth(media, "schema"), use);
    else addFinding(walk, media, use, was ? "media-type-removed" : "media-type-added", { name });
  }
}

/** Compares responses. An added or removed status changes callers that handle every status. */
function compareResponses(walk: Walk, pair: Pair, use: Use): void {
  const statuses = namesOf(Object.keys(toObject(pair.old.node)), Object.keys(toObject(pair.now.node)));
  for (const status of statuses.removed) addFinding(walk, enterBoth(pair, status), use, "status-removed");
  for (const status of statuses.added) addFinding(walk, enterBoth(pair, status), use, "status-added");
  for (const status of statuses.kept) {
    const response = followBoth(enterBoth(pair, status));
    const content = enterBoth(response, "content");
    const hasBody = ({ node }: Cursor): boolean =>
      use.isTyped ? JSON_TYPE in toObject(node) : Object.keys(toObject(node)).length > 0;
    const [had, has] = [hasBody(content.old), hasBody(content.now)];
    if (had !== has) addFinding(walk, response, use, has ? "body-added" : "body-removed");
    else compareContents(walk, content, use);
    compareHeaders(walk, response, use);
  }
}

/** Compares the headers of a response, whose names are case-insensitive. */
function compareHeaders(walk: Walk, response: Pair, use: Use): void {
  const headersOf = (cursor: Cursor): ReadonlyMap<string, Cursor> =>
    new Map(Object.keys(toObject(cursor.node)).map((name) => [name.toLowerCase(), enter(cursor, name)]));
  const [old, now] = [enter(response.old, "headers"), enter(response.now, "headers")];
  const [before, after] = [headersOf(old), headersOf(now)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    const location = [...response.location, "headers", (is ?? was)?.pointer.at(-1) ?? name];
    const pair = followBoth({ old: was ?? absent(old), now: is ?? absent(now), location });
    if (!was) addFinding(walk, pair, use, "header-added");
    else if (!is) addFinding(walk, pair, use, "header-removed");
    else {
      const isRequired = ({ node }: Cursor): boolean => toObject(node)["required"] === true;
      if (isRequired(pair.old) !== isRequired(pair.now)) {
        addFinding(walk, pair, use, isRequired(pair.now) ? "header-required" : "header-optional");
      }
      if (isSchemaChanged(walk, enterBoth(pair, "schema"), use)) addFinding(walk, pair, use, "header-schema-changed");
    }
  }
}

/** Checks whether two schemas differ in more than their documentation. */
function isSchemaChanged(walk: Walk, pair: Pair, use: Use): boolean {
  const trial = { ...walk, findings: [], seen: new Set<string>(), isTrial: true };
  compareSchemas(trial, pair, use);
  return trial.findings.length > 0;
}

interface MatchedSchemas {
  readonly renamed: ReadonlyMap<string, string>;
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Finds added, removed and renamed schemas. A renamed schema has the same content under another name. */
function matchSchemas({ old, now }: Pair): MatchedSchemas {
  const [before, after] = [toObject(old.node), toObject(now.node)];
  const { removed, added, kept } = namesOf(Object.keys(before), Object.keys(after));
  const prefix = "#/components/schemas/";
  const names = new Map<string, string>();
  // A renamed schema may refer to another renamed one, so each match needs another round.
  for (let found = -1; found !== names.size; ) {
    found = names.size;
    const isOpen = {
      old: removed.filter((name) => !names.has(name)),
      now: added.filter((name) => ![...names.values()].includes(name)),
    };
    const text = (node: unknown, open: readonly string[], rename: ReadonlyMap<string, string>): string =>
      toText(node).replace(/"#\/components\/schemas\/([^"/]*)"/g, (reference, name: string) =>
        open.includes(name) ? `"${prefix}?"` : rename.has(name) ? `"${prefix}${rename.get(name) ?? name}"` : reference,
      );
    const textsOld = isOpen.old.map((name) => [name, text(before[name], isOpen.old, names)] as const);
    const textsNow = isOpen.now.map((name) => [name, text(after[name], isOpen.now, new Map())] as const);
    for (const [name, own] of textsOld) {
      const matches = textsNow.filter(([, other]) => other === own);
      const twins = textsOld.filter(([, other]) => other === own);
      if (matches.length === 1 && twins.length === 1 && matches[0]) names.set(name, matches[0][0]);
    }
  }
  const pointer = (name: string): string => toPointer(["components", "schemas", name]);
  return {
    renamed: new Map([...names].map(([was, is]) => [pointer(was), pointer(is)])),
    kept,
    removed: removed.filter((name) => !names.has(name)),
    added: added.filter((name) => ![...names.values()].includes(name)),
  };
}

/** Compares schemas by name, because callers use the names. A schema that no operation uses has both directions. */
function compareComponents(walk: Walk, schemas: Pair, { renamed, kept, removed, added }: MatchedSchemas): void {
  const report = (pair: Pair, kind: Kind, detail?: Detail): void => {
    const isSent = kind !== "schema-added";
    addFinding(walk, pair, { direction: isSent ? "sent" : "read", isTyped: true }, kind, detail);
  };
  for (const [was, is] of renamed) {
    const [old = "", now = ""] = [was, is].map((pointer) => pointer.split("/").at(-1));
    const pair = { old: enter(schemas.old, old), now: enter(schemas.now, now), location: [...schemas.location, now] };
    report(pair, "schema-renamed", { old });
  }
  for (const name of removed) report(enterBoth(schemas, name), "schema-removed");
  for (const name of added) report(enterBoth(schemas, name), "schema-added");
  const reach = reachOf(schemas.now.document);
  for (const name of kept) {
    const pair = enterBoth(schemas, name);
    const owner = toPointer(pair.now.pointer);
    const directions = (["sent", "read"] as const).filter((direction) => reach[direction].has(owner));
    for (const direction of directions.length > 0 ? directions : (["sent", "read"] as const)) {
      compareSchemas(walk, pair, { direction, isTyped: true });
    }
  }
}

/** Returns the components that callers send, and those that they read. */
function reachOf(document: unknown): Readonly<Record<Direction, ReadonlySet<string>>> {
  const references = referencesOf(document);
  const roots: Record<Direction, unknown[]> = { sent: [], read: [] };
  for (const part of ["paths", "webhooks"]) {
    for (const { item, cursor } of operationsOf(start(document), part)) {
      const { requestBody, responses, parameters, callbacks } = toObject(cursor.node);
      const isCalled = part === "paths";
      roots[isCalled ? "sent" : "read"].push(requestBody, toObject(item.node)["parameters"], parameters);
      roots[isCalled ? "read" : "sent"].push(responses, callbacks);
    }
  }
  return { sent: references.reach(roots.sent), read: references.reach(roots.read) };
}
