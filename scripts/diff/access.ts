import { isDeepStrictEqual as equal } from "node:util";
import { add, type Kind, type Site } from "./rules.ts";
import {
  type Cursor,
  enter,
  enterAll,
  follow,
  type Pair,
  pairUp,
  start,
  toList,
  toNames,
  toObject,
  withoutNames,
} from "./tree.ts";

/** Compares the servers of an operation, which the root, the path item or the operation may declare. */
export function compareServers(site: Site, items: Pick<Pair, "old" | "now">): void {
  const servers = declared("servers", site, items);
  const { old, now } = servers;
  const { removed, added } = pairUp(urlsOf(old), urlsOf(now));
  // If a part of the server URL moved into the paths, the full URLs are the same.
  const isMoved = basePathOf(site.old) !== basePathOf(site.now);
  const pathOf = ({ pointer }: Cursor): string => withoutNames(pointer[1] ?? "");
  const [before, after] = [removed.map((url) => url + pathOf(site.old)), added.map((url) => url + pathOf(site.now))];
  if (isMoved && equal(before, after)) return;
  for (const name of removed) add(servers, "server-removed", { name });
  for (const name of added) add(servers, "server-added", { name });
  const isEdited = removed.length + added.length === 0 && !equal(withoutVariables(old), withoutVariables(now));
  if (isEdited) add(servers, "documentation", { name: "servers" });
}

/** Returns a list of servers without the names of their variables. */
function withoutVariables({ node }: Cursor): unknown {
  return toList(node).map((server) => {
    const { url, variables, ...rest } = toObject(server);
    return { ...rest, url: withoutNames(String(url)), variables: Object.values(toObject(variables)) };
  });
}

/** Returns a keyword that the operation, its path item or the root declares for an operation, in this order. */
function declared(key: "servers" | "security", site: Site, ...items: readonly Pick<Pair, "old" | "now">[]): Site {
  const find = (version: "old" | "now"): Cursor => {
    const holders = [site, ...items].map((pair) => enter(pair[version], key));
    const isDeclared = ({ node }: Cursor): boolean =>
      key === "servers" ? toList(node).length > 0 : node !== undefined;
    return holders.find(isDeclared) ?? enter(start(site[version].document), key);
  };
  const [old, now] = [find("old"), find("now")];
  return { ...site, old, now, location: equal(old.pointer, now.pointer) ? now.pointer : [...site.location, key] };
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
export function compareSecurity(site: Site): void {
  const security = declared("security", site);
  const needs = [requirementsOf(security.old), requirementsOf(security.now)] as const;
  compareNeeds(security, needs, ["security-relaxed", "security-changed"], ["nothing", ", or "]);
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

/** Compares the security schemes that none of the given nodes requires. */
export function compareUnusedSchemes(schemes: Site, holders: readonly unknown[]): void {
  const required = holders.flatMap((node) => toList(toObject(node)["security"]));
  const used = new Set(required.flatMap((requirement) => Object.keys(toObject(requirement))));
  for (const site of enterAll(schemes)) {
    const name = site.location.at(-1) ?? "";
    if (!used.has(name) && !equal(site.old.node, site.now.node)) add(site, "unused-scheme-changed", { name });
  }
}

/** Compares the required token scopes: all of them, or any one with `x-token-scope-match: any`. */
export function compareScopes(site: Site): void {
  const scopesOf = ({ node }: Cursor): Needs => {
    const names = [...new Set(toNames(toObject(node)["x-token-scopes"]))];
    return toObject(node)["x-token-scope-match"] === "any" && names.length > 0 ? names.map((name) => [name]) : [names];
  };
  const needs = [scopesOf(site.old), scopesOf(site.now)] as const;
  compareNeeds(site, needs, ["scopes-relaxed", "scopes-required"], ["no scope", " or "]);
}

/** Returns the path of the first server URL. */
export function basePathOf({ document }: Cursor): string {
  const [server] = toList(toObject(document)["servers"]);
  const [url = ""] = toNames(toObject(server)["url"]);
  return withoutNames(url)
    .replace(/^(\w+:)?\/\/[^/]*/, "")
    .replace(/\/$/, "");
}
