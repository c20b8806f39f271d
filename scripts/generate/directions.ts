import { childOf, toKeys, toReference } from "../document/json.ts";
import { type Child, isNode, type Node, put, walk } from "../document/structure.ts";

type Direction = "request" | "response";

/** Direction -> the keyword of properties that it does not have. */
const ABSENT = { request: "readOnly", response: "writeOnly" } as const;

/**
 * Makes properties optional where they are absent: `readOnly` ones in requests, `writeOnly` ones in responses, even if
 * they are required (https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-schemas). A schema that both
 * share and that differs gets a copy for requests, such as `ThingRequest`.
 */
export function separateDirections(document: Node): void {
  const schemas = childOf(document["components"], "schemas");
  const members = isNode(schemas) ? schemas : {};
  const roots = rootsOf(document);
  const inRequests = reachableFrom(roots.request, members);
  const inResponses = reachableFrom(roots.response, members);
  const differing = differingIn(inRequests, members);
  const shared = [...inRequests].filter((name) => inResponses.has(name) && differing.has(name));
  const copies = new Map(shared.map((name) => [name, freeName(members, `${name}Request`)]));
  for (const [name, copy] of copies) put(members, copy, structuredClone(members[name]));

  const requestSchemas = [...inRequests].filter((name) => !inResponses.has(name) || copies.has(name));
  const requests = [
    ...roots.request,
    ...requestSchemas.map((name) => ({ holder: members, key: copies.get(name) ?? name, kind: "Schema" })),
  ];
  for (const start of requests) {
    relax(start, members, "request");
    for (const reference of referencesIn(start)) {
      const copy = copies.get(nameOf(reference));
      if (copy !== undefined) reference["$ref"] = toReference("components", "schemas", copy);
    }
  }
  const responses = [...inResponses].map((name) => ({ holder: members, key: name, kind: "Schema" }));
  for (const start of [...roots.response, ...responses]) relax(start, members, "response");
}

/** Lists the parts of a document that only requests or only responses have. A webhook is a request of the server. */
function rootsOf(document: Node): Record<Direction, Child[]> {
  const roots: Record<Direction, Child[]> = { request: [], response: [] };
  for (const section of ["paths", "webhooks", "components"]) {
    const kind = section === "components" ? "Components" : "Paths";
    for (const child of walk({ holder: document, key: section, kind })) {
      const isBody = ["RequestBody", "Parameter"].includes(child.kind);
      if (!isBody && child.kind !== "Response") continue;
      roots[isBody === (section !== "webhooks") ? "request" : "response"].push(child);
    }
  }
  return roots;
}

function reachableFrom(starts: readonly Child[], members: Node): Set<string> {
  const found = new Set(starts.flatMap(referencesIn).map(nameOf));
  // A loop over a set also visits the items that it adds.
  for (const name of found) {
    for (const reference of referencesIn({ holder: members, key: name, kind: "Schema" })) found.add(nameOf(reference));
  }
  return found;
}

/** Returns the schemas that require a property that requests do not have, and those that refer to them. */
function differingIn(names: ReadonlySet<string>, members: Node): ReadonlySet<string> {
  const starts = [...names].map((key) => ({ holder: members, key, kind: "Schema" }));
  const differing = new Set(
    starts.filter((it) => relax(it, members, "request", { isDry: true })).map(({ key }) => key),
  );
  if (differing.size === 0) return differing;
  const referrers = new Map<string, string[]>();
  for (const start of starts) {
    for (const name of referencesIn(start).map(nameOf))
      referrers.set(name, [...(referrers.get(name) ?? []), start.key]);
  }
  for (const name of differing) for (const referrer of referrers.get(name) ?? []) differing.add(referrer);
  return differing;
}

/** Removes the properties that the direction does not have from `required`. Returns true if there are any. */
function relax(start: Child, members: Node, direction: Direction, { isDry = false } = {}): boolean {
  let isFound = false;
  const inherited = new Map<unknown, ReadonlySet<string>>();
  for (const { node, kind } of walk(start)) {
    if (kind !== "Schema" || Array.isArray(node)) continue;
    const absent = new Set([...absentFrom(node, members, ABSENT[direction]), ...(inherited.get(node) ?? [])]);
    const { allOf, required } = node;
    for (const part of Array.isArray(allOf) ? (allOf as unknown[]) : []) inherited.set(part, absent);
    if (!Array.isArray(required) || !required.some((name) => absent.has(String(name)))) continue;
    isFound = true;
    if (!isDry) node["required"] = required.filter((name) => !absent.has(String(name)));
  }
  return isFound;
}

/** Returns the names of the properties with a keyword, those of the parts included. */
function absentFrom(schema: unknown, members: Node, keyword: string, seen = new Set<unknown>()): string[] {
  if (!isNode(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref, properties, allOf } = schema;
  const own = Object.entries(isNode(properties) ? properties : {}).filter(([, property]) => {
    const target = isNode(property) && "$ref" in property ? members[nameOf(property)] : property;
    return [property, target].some((it) => childOf(it, keyword) === true);
  });
  const parts: unknown[] = [
    ...(Array.isArray(allOf) ? (allOf as unknown[]) : []),
    ...($ref === undefined ? [] : [members[nameOf(schema)]]),
  ];
  return [...own.map(([name]) => name), ...parts.flatMap((part) => absentFrom(part, members, keyword, seen))];
}

function referencesIn(start: Child): Node[] {
  return [...walk(start)].flatMap(({ node, kind }) =>
    kind === "Schema" && typeof node["$ref"] === "string" ? [node] : [],
  );
}

function nameOf({ $ref }: Node): string {
  return toKeys(String($ref))[2] ?? "";
}

function freeName(members: Node, name: string): string {
  return Object.hasOwn(members, name) ? freeName(members, `${name}_`) : name;
}
