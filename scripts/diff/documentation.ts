import { addFinding, type Walk } from "./schemas.ts";
import { enter, equal, type Pair, toObject } from "./tree.ts";

/** Keywords whose keys are names. */
export const MAPS: ReadonlySet<string> = new Set(
  [
    "callbacks content headers parameters paths patternProperties properties requestBodies",
    "responses schemas securitySchemes variables webhooks",
  ].flatMap((names) => names.split(" ")),
);

const DOCUMENTATION = new Set(
  "$comment contact description example examples externalDocs info license summary tags title".split(" "),
);

/** Extensions that the comparison reads. */
const READ = new Set(
  "x-extensible-enum x-token-scopes x-token-scope-match x-query-requires x-query-excludes".split(" "),
);

/** Keywords whose value is no schema. */
export const VALUES: ReadonlySet<string> = new Set("const default enum required security servers".split(" "));

/** Compares what is said to readers, wherever both contracts have the same node. */
export function compareDocumentation(walk: Walk, pair: Pair, isMap = false): void {
  const { old, now } = pair;
  // A node that is replaced by another component has its words elsewhere.
  if (old.node === now.node || toObject(old.node)["$ref"] !== toObject(now.node)["$ref"]) return;
  const [before, after] = [childrenOf(old.node), childrenOf(now.node)];
  for (const sign of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(sign), after.get(sign)];
    const isWords = !isMap && (DOCUMENTATION.has(sign) || (sign.startsWith("x-") && !READ.has(sign)));
    if (!isWords && (was === undefined || is === undefined || (!isMap && VALUES.has(sign)))) continue;
    const inner = {
      old: enter(old, was ?? sign),
      now: enter(now, is ?? sign),
      location: [...pair.location, is ?? was ?? sign],
    };
    if (!isWords) compareDocumentation(walk, inner, !isMap && MAPS.has(sign));
    else if (!equal(inner.old.node, inner.now.node)) {
      addFinding(walk, inner, { direction: "read", isTyped: false }, "documentation", { name: sign });
    }
  }
}

/** The children of a node, by a sign that survives another order of a list: sign to key. */
function childrenOf(node: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(node)) return new Map(Object.keys(toObject(node)).map((key) => [key, key]));
  return new Map(
    node.map((item, index) => {
      const { $ref: reference, in: location, name, url } = toObject(item);
      const sign = [location, name, reference, url].filter((word) => typeof word === "string").join(" ");
      return [sign || String(index), String(index)];
    }),
  );
}
