import { isDeepStrictEqual as equal } from "node:util";
import { isRecord } from "../document/json.ts";
import { addFinding, type Walk } from "./findings.ts";
import { enter, type Pair, toObject } from "./tree.ts";

/** Keywords whose value is a map from names. */
const MAPS = new Set(
  (
    "callbacks content headers parameters paths patternProperties properties requestBodies " +
    "responses schemas securitySchemes variables webhooks"
  ).split(" "),
);

const DOCUMENTATION = new Set(
  "$comment contact description example examples externalDocs info license links summary tags title".split(" "),
);

/** Extensions that the comparison reads. */
const READ = new Set(
  "x-extensible-enum x-token-scopes x-token-scope-match x-query-requires x-query-excludes".split(" "),
);

/** Keywords whose value contains no schema. */
const VALUES = new Set("const default enum required security servers".split(" "));

function isDocumentation(key: string): boolean {
  return DOCUMENTATION.has(key) || (key.startsWith("x-") && !READ.has(key));
}

/** Removes documentation. The descriptions of responses are mandatory and become empty. */
export function withoutDocumentation(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutDocumentation(item));
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).flatMap(([key, value]) => {
    if (!isMap && isDocumentation(key)) return key === "description" && typeof value === "string" ? [[key, ""]] : [];
    return [[key, !isMap && VALUES.has(key) ? value : withoutDocumentation(value, !isMap && MAPS.has(key))]];
  });
  return Object.fromEntries(entries);
}

/** Compares the documentation of all nodes that both contract versions have. */
export function compareDocumentation(walk: Walk, pair: Pair, isMap = false): void {
  const { old, now } = pair;
  // A reference to another component has its documentation there.
  if (old.node === now.node || toObject(old.node)["$ref"] !== toObject(now.node)["$ref"]) return;
  const [before, after] = [childrenOf(old.node), childrenOf(now.node)];
  for (const identity of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(identity), after.get(identity)];
    const isText = !isMap && isDocumentation(identity);
    if (!isText && (was === undefined || is === undefined || (!isMap && VALUES.has(identity)))) continue;
    const inner = {
      old: enter(old, was ?? identity),
      now: enter(now, is ?? identity),
      location: [...pair.location, is ?? was ?? identity],
    };
    if (!isText) compareDocumentation(walk, inner, !isMap && MAPS.has(identity));
    else if (!equal(inner.old.node, inner.now.node)) {
      addFinding(walk, inner, { direction: "read", isTyped: false }, "documentation", { name: identity });
    }
  }
}

/** Maps the children of a node from a stable identity, which does not depend on the order of a list, to their key. */
function childrenOf(node: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(node)) return new Map(Object.keys(toObject(node)).map((key) => [key, key]));
  return new Map(
    node.map((item, index) => {
      const { $ref: reference, in: location, name, url } = toObject(item);
      const identity = [location, name, reference, url].filter((part) => typeof part === "string").join(" ");
      return [identity || String(index), String(index)];
    }),
  );
}
