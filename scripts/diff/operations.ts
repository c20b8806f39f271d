import { isDeepStrictEqual as equal } from "node:util";
import { HTTP_METHODS } from "../document/http-methods.ts";
import { toPointer } from "../document/json.ts";
import { MEDIA_TYPES } from "../document/media-types.ts";
import {
  add,
  addNames,
  addSwitch,
  DIRECTIONS,
  type Direction,
  findingsOf,
  type Kind,
  type Site,
  type Walk,
} from "./rules.ts";
import { compareFlags, compareSchemas } from "./schemas.ts";
import { flagsOf, type ShapeOf } from "./shape.ts";
import {
  absent,
  type Children,
  type Cursor,
  enter,
  enterAll,
  enterBoth,
  enterEach,
  follow,
  followBoth,
  groupBy,
  ownerOf,
  pairByKey,
  pairUp,
  presence,
  reachIn,
  start,
  toList,
  toNames,
  toObject,
  toText,
  type Versions,
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
export const PARTS = ["paths", "webhooks"] as const;

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
  return pairUp(operationsOf(old), operationsOf(now), [
    ({ method, path }) => `${method} ${path}`,
    ({ method, path }) => `${method} ${withoutNames(path)}`,
    ({ method, path, cursor }) => `${method} ${basePathOf(cursor)}${withoutNames(path)}`,
    ({ id }) => id,
  ]);
}

export function compareOperations(paths: Site, progress: (phase: string) => void): void {
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
  compareRequestBody({ ...followBoth(enterBoth(site, "requestBody")), direction: request });
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
  for (const pair of pairByKey(site, parametersOf(old), parametersOf(now))) {
    const target = follow(pair.now.node === undefined ? pair.old : pair.now);
    // The types of a call have no headers, and no cookies.
    const isTyped = ["path", "query"].includes(String(toObject(target.node)["in"]));
    const parameter = { ...pair, isTyped, isText: !isTyped };
    const ifAdded = isRequired(target) ? "required-parameter-added" : "parameter-added";
    if (addSwitch(parameter, presence(pair), [ifAdded, "parameter-removed"])) compareParameter(followBoth(parameter));
  }
}

function isRequired({ node }: Cursor): boolean {
  return toObject(node)["required"] === true;
}

/** Header parameters that "SHALL be ignored": https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
const IGNORED = ["header accept", "header authorization", "header content-type"];

/** Returns the parameters by a key. A parameter of the operation replaces one of its path. */
function parametersOf({ item, cursor, path }: Operation): Children {
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
  const isAlways = addSwitch(site, required, ["parameter-required", "parameter-optional"]);
  compareFlags(site, flagsOf(site.old), flagsOf(site.now));
  const [before, after] = [serializationOf(site.old, shapeOf), serializationOf(site.now, shapeOf)];
  // A single value is serialized like a list with one item, so `explode` has no effect on it.
  const isSame = before === after || before.startsWith(`${after},`) || after.startsWith(`${before},`);
  if (!isSame) add(site, "serialization-changed", { old: before, new: after });
  const [old, now] = [schemaOf(site.old), schemaOf(site.now)];
  compareSchemas({ ...site, old, now, location: [...site.location, "schema"], isRequired: isAlways });
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

function compareRequestBody(site: Site): void {
  const [was, is] = presence(site);
  if (was && is) {
    addSwitch(site, [isRequired(site.old), isRequired(site.now)], ["body-required", "body-optional"]);
    compareContents(enterBoth(site, "content"));
  } else if (is) add(site, isRequired(site.now) ? "required-body-added" : "body-added");
  else if (was) {
    const { content } = toObject(site.old.node);
    const types = Object.keys(toObject(content));
    const isUnused = site.isTyped && types.length > 0 && usedType(content, "sent") === undefined;
    add(site, isUnused ? "unused-media-type-changed" : "body-removed", { name: types.join() });
  }
}

/** Compares bodies by media type. Callers use one of them; a server that receives webhooks may read any. */
function compareContents(site: Site, isUnread = false): void {
  const { old, now, location, isTyped, direction } = site;
  const usedIn = ({ node }: Cursor) => (isTyped && !isUnread ? usedType(node, direction) : undefined);
  const [before, after] = [usedIn(old), usedIn(now)];
  const isUsed = before !== undefined && after !== undefined;
  if (isUsed) {
    // A form and JSON have the same type for callers.
    const schemas = { old: enter(old, before, "schema"), now: enter(now, after, "schema") };
    compareSchemas({ ...site, ...schemas, location: [...location, after, "schema"] });
  }
  for (const media of enterAll(site)) {
    const name = media.location.at(-1) ?? "";
    if (isUsed && name === after) continue;
    if (isTyped && (isUsed || (name !== before && name !== after))) {
      if (!equal(media.old.node, media.now.node)) add(media, "unused-media-type-changed", { name });
    } else if (addSwitch(media, presence(media), ["media-type-added", "media-type-removed"], { name })) {
      compareSchemas(enterBoth(media, "schema"));
    }
  }
}

/** Compares responses. An added or removed status changes callers that handle every status. */
function compareResponses(site: Site, isHead: boolean): void {
  for (const status of enterAll(site)) {
    if (!addSwitch(status, presence(status), ["status-added", "status-removed"])) continue;
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
  for (const site of enterAll(headers, (name) => name.toLowerCase()).map(followBoth)) {
    if (!addSwitch(site, presence(site), ["header-added", "header-removed"])) continue;
    addSwitch(site, [isRequired(site.old), isRequired(site.now)], ["header-required", "header-optional"]);
    if (findingsOf(enterBoth(site, "schema"), compareSchemas).length > 0) add(site, "header-schema-changed");
  }
}

/** Compares the servers of an operation, which the operation, its path item or the root may declare. */
function compareServers(site: Site, items: Versions): void {
  const { old, now, place } = declared("servers", site, site, items);
  const [before, after] = [urlsOf(old), urlsOf(now)];
  const withPath = (urls: readonly string[], { pointer }: Cursor): readonly string[] =>
    urls.map((url) => url + withoutNames(pointer[1] ?? ""));
  // If a part of the server URL moved into the paths, the full URLs are the same.
  if (equal(withPath(before, site.old), withPath(after, site.now))) return;
  addNames(place, [before, after], ["server-added", "server-removed"]);
}

/** Returns a keyword that the first of the holders or the root declares, and the place of its differences. */
function declared(key: "servers" | "security", site: Site, ...holders: readonly Versions[]) {
  const find = (version: keyof Versions): Cursor => {
    const keywords = holders.map((holder) => enter(holder[version], key));
    const isDeclared = ({ node }: Cursor): boolean =>
      key === "servers" ? toList(node).length > 0 : node !== undefined;
    return keywords.find(isDeclared) ?? enter(start(site[version].document), key);
  };
  const [old, now] = [find("old"), find("now")];
  const [isOldRoot, isNewRoot] = [old, now].map(({ pointer }) => pointer.length === 1);
  // An operation or a path item that replaces the keyword of the root is the place of the difference.
  const place = { old: isOldRoot && !isNewRoot ? absent(now) : old, now: isNewRoot && !isOldRoot ? absent(old) : now };
  return { old, now, place: { ...site, ...place, location: place.now.pointer } };
}

/** Returns the URLs of servers, one for each value of a variable with an `enum`, without the names of the others. */
function urlsOf({ node }: Cursor): readonly string[] {
  return toList(node).flatMap((server) => {
    const { url, variables } = toObject(server);
    const urls = Object.entries(toObject(variables)).reduce(
      (list, [name, variable]) => {
        const values = toNames(toObject(variable)["enum"]);
        return values.length > 0 ? list.flatMap((it) => values.map((value) => it.replace(`{${name}}`, value))) : list;
      },
      [String(url)],
    );
    return urls.map((it) => withoutNames(it).replace(/\/$/, ""));
  });
}

const BASIC = "http basic";

/** What callers need for an operation: all names of any one list. */
type Needs = readonly (readonly string[])[];

/** Compares needs. If callers who fulfil the old ones may not fulfil the new ones, the kind is `ifMissing`. */
function compareNeeds(
  site: Site,
  [old, now]: readonly [Needs, Needs],
  [ifEnough, ifMissing]: readonly [Kind, Kind],
  [nothing, or]: readonly [nothing: string, or: string],
): void {
  if (equal(sorted(old), sorted(now))) return;
  const isEnough = (held: readonly string[]): boolean =>
    now.some((names) => names.every((name) => name === BASIC || held.includes(name)));
  const text = (needs: Needs): string => needs.map((names) => names.join(" and ") || nothing).join(or);
  add(site, old.every(isEnough) ? ifEnough : ifMissing, { old: text(old), new: text(now) });
}

function sorted(needs: Needs): Needs {
  return needs.map((names) => [...names].sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Compares security requirements. The client sends HTTP Basic with every call, so callers always fulfil it. */
function compareSecurity(site: Site): void {
  const { old, now, place } = declared("security", site, site);
  const needs = [requirementsOf(old), requirementsOf(now)] as const;
  compareNeeds(place, needs, ["security-relaxed", "security-changed"], ["nothing", ", or "]);
}

/** Returns the alternative requirements. Each lists its schemes by type, because names may change. */
function requirementsOf({ document, node }: Cursor): Needs {
  const schemes = enter(start(document), "components", "securitySchemes");
  const alternatives = toList(node).map((requirement) =>
    Object.entries(toObject(requirement)).flatMap(([name, scopes]) => {
      const scheme = toObject(follow(enter(schemes, name)).node);
      const facts = [scheme["type"], scheme["scheme"], scheme["in"], scheme["name"]].filter(Boolean).join(" ");
      return [facts.toLowerCase(), ...toNames(scopes).map((scope) => `scope ${scope}`)];
    }),
  );
  return alternatives.length > 0 ? sorted(alternatives) : [[]];
}

/** Compares the required token scopes: all of them, or any one with `x-token-scope-match: any`. */
function compareScopes(site: Site): void {
  const scopesOf = ({ node }: Cursor): Needs => {
    const names = [...new Set(toNames(toObject(node)["x-token-scopes"]))];
    return toObject(node)["x-token-scope-match"] === "any" && names.length > 0 ? names.map((name) => [name]) : [names];
  };
  const needs = [scopesOf(site.old), scopesOf(site.now)] as const;
  compareNeeds(site, needs, ["scopes-relaxed", "scopes-required"], ["no scope", " or "]);
}

/** Returns the path of the first server URL. */
function basePathOf({ document }: Cursor): string {
  const [server] = toList(toObject(document)["servers"]);
  const [url = ""] = toNames(toObject(server)["url"]);
  return withoutNames(url)
    .replace(/^(\w+:)?\/\/[^/]*/, "")
    .replace(/\/$/, "");
}

/** Maps the owner of a node to the operations that reach it, with the directions. */
export function usesIn(document: unknown) {
  const reach = reachIn(document);
  const uses = PARTS.flatMap((part) =>
    operationsOf(enter(start(document), part)).flatMap(({ name, item, cursor }) => {
      const { requestBody, responses, parameters, callbacks } = toObject(cursor.node);
      const shared = enter(item, "parameters");
      const [request, response] = [reach([requestBody, parameters, shared.node]), reach([responses, callbacks])];
      const [sent, read] = part === "paths" ? [request, response] : [response, request];
      const toUses = (owners: Iterable<string>, direction: Direction) =>
        Array.from(owners, (owner) => ({ owner, direction, name }));
      const own = [cursor, shared].map(({ pointer }) => ownerOf(pointer));
      return [...toUses([...own, ...sent], "sent"), ...toUses(read, "read")];
    }),
  );
  return groupBy(uses, ({ owner }) => owner);
}
