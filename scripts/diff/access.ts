import { isDeepStrictEqual as equal } from "node:util";
import { addFinding, type Use, type Walk } from "./findings.ts";
import {
  type Cursor,
  enter,
  enterAll,
  follow,
  namesOf,
  type Pair,
  start,
  toList,
  toNames,
  toObject,
  withoutNames,
} from "./tree.ts";

/** Compares the servers of an operation, which the root, the path item or the operation may declare. */
export function compareServers(walk: Walk, pair: Pair, items: Pair, use: Use): void {
  const [old, now] = [serversOf(pair.old, items.old), serversOf(pair.now, items.now)];
  const { removed, added } = namesOf(urlsOf(old), urlsOf(now));
  // If a part of the server URL moved into the paths, the full URLs are the same.
  const isMoved = basePathOf(pair.old) !== basePathOf(pair.now);
  const pathOf = ({ pointer }: Cursor): string => withoutNames(pointer[1] ?? "");
  const [before, after] = [removed.map((url) => url + pathOf(pair.old)), added.map((url) => url + pathOf(pair.now))];
  if (isMoved && equal(before, after)) return;
  const servers = { old, now, location: holderOf(pair, old, now, "servers") };
  for (const name of removed) addFinding(walk, servers, use, "server-removed", { name });
  for (const name of added) addFinding(walk, servers, use, "server-added", { name });
  const isEdited = removed.length + added.length === 0 && !equal(withoutVariables(old), withoutVariables(now));
  if (isEdited) addFinding(walk, servers, use, "documentation", { name: "servers" });
}

/** Returns a list of servers without the names of their variables. */
function withoutVariables({ node }: Cursor): unknown {
  return toList(node).map((server) => {
    const { url, variables, ...rest } = toObject(server);
    return { ...rest, url: withoutNames(String(url)), variables: Object.values(toObject(variables)) };
  });
}

/** Returns the list of servers that applies to an operation. */
function serversOf(operation: Cursor, item: Cursor): Cursor {
  const lists = [operation, item, start(operation.document)].map((holder) => enter(holder, "servers"));
  return lists.find(({ node }) => toList(node).length > 0) ?? enter(start(operation.document), "servers");
}

/** Returns the location of a keyword that the root declares for all operations, or one operation for itself. */
function holderOf(operation: Pair, old: Cursor, now: Cursor, key: string): readonly string[] {
  return equal(old.pointer, now.pointer) ? now.pointer : [...operation.location, key];
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

/** Compares security requirements. The client sends HTTP Basic with every call, so callers always fulfil it. */
export function compareSecurity(walk: Walk, pair: Pair, use: Use): void {
  const [old, now] = [securityOf(pair.old), securityOf(pair.now)];
  const [before, after] = [requirementsOf(old), requirementsOf(now)];
  if (equal(before, after)) return;
  const isEnough = (held: readonly string[]): boolean =>
    after.some((needs) => needs.every((need) => need === BASIC || held.includes(need)));
  addFinding(
    walk,
    { old, now, location: holderOf(pair, old, now, "security") },
    use,
    before.every(isEnough) ? "security-relaxed" : "security-changed",
    { old: textOf(before), new: textOf(after) },
  );
}

function securityOf(operation: Cursor): Cursor {
  const own = enter(operation, "security");
  return own.node === undefined ? enter(start(operation.document), "security") : own;
}

/** Returns the alternative requirements. Each lists its schemes by type, because names may change. */
function requirementsOf({ document, node }: Cursor): readonly (readonly string[])[] {
  const schemes = enter(start(document), "components", "securitySchemes");
  const alternatives = toList(node).map((requirement) =>
    Object.entries(toObject(requirement))
      .flatMap(([name, scopes]) => {
        const scheme = toObject(follow(enter(schemes, name)).node);
        const facts = [scheme["type"], scheme["scheme"], scheme["in"], scheme["name"]].filter(Boolean).join(" ");
        return [facts.toLowerCase(), ...toNames(scopes).map((scope) => `scope ${scope}`)];
      })
      .sort(),
  );
  return alternatives.length > 0 ? alternatives.sort((a, b) => (a.join() < b.join() ? -1 : 1)) : [[]];
}

function textOf(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((needs) => needs.join(" and ") || "nothing").join(", or ");
}

/** Compares the security schemes that none of the given nodes requires. */
export function compareUnusedSchemes(walk: Walk, schemes: Pair, holders: readonly unknown[]): void {
  const required = holders.flatMap((node) => toList(toObject(node)["security"]));
  const used = new Set(required.flatMap((requirement) => Object.keys(toObject(requirement))));
  for (const pair of enterAll(schemes)) {
    const name = pair.location.at(-1) ?? "";
    if (used.has(name) || equal(pair.old.node, pair.now.node)) continue;
    addFinding(walk, pair, { direction: "sent", isTyped: false }, "unused-scheme-changed", { name });
  }
}

/** Compares the required token scopes: all of them, or any one with `x-token-scope-match: any`. */
export function compareScopes(walk: Walk, pair: Pair, use: Use): void {
  const [old, now] = [scopesOf(pair.old), scopesOf(pair.now)];
  const { added, removed } = namesOf(old.names, now.names);
  if (added.length + removed.length === 0 && old.isAny === now.isAny) return;
  const tokens = old.isAny ? old.names.map((name) => [name]) : [old.names];
  const isEnough = (held: readonly string[]): boolean =>
    now.isAny ? now.names.some((name) => held.includes(name)) : now.names.every((name) => held.includes(name));
  const kind = tokens.every(isEnough) ? "scopes-relaxed" : "scopes-required";
  addFinding(walk, pair, use, kind, { old: scopesText(old), new: scopesText(now) });
}

interface Scopes {
  readonly names: readonly string[];
  readonly isAny: boolean;
}

function scopesOf({ node }: Cursor): Scopes {
  const names = toNames(toObject(node)["x-token-scopes"]);
  return { names, isAny: names.length > 1 && toObject(node)["x-token-scope-match"] === "any" };
}

function scopesText({ names, isAny }: Scopes): string {
  return names.join(isAny ? " or " : " and ") || "no scope";
}

/** Returns the path of the first server URL. */
export function basePathOf({ document }: Cursor): string {
  const [server] = toList(toObject(document)["servers"]);
  const [url = ""] = toNames(toObject(server)["url"]);
  return withoutNames(url)
    .replace(/^(\w+:)?\/\/[^/]*/, "")
    .replace(/\/$/, "");
}
