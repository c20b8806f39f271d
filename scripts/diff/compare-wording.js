import { report } from "./comparison.js";
import { enter } from "./cursor.js";
import { toObject, toText } from "./json.js";

/** @typedef {import("./comparison.js").Pair} Pair */

/** Keys below which every key is a name. */
const MAPS = new Set([
  ...["callbacks", "content", "headers", "parameters", "paths", "patternProperties", "properties", "requestBodies"],
  ...["responses", "schemas", "securitySchemes", "variables", "webhooks"],
]);

const WORDS = new Set([
  ...["$comment", "contact", "description", "example", "examples", "externalDocs", "info", "license", "summary"],
  ...["tags", "title"],
]);

/** Read by the comparison of what they change. */
const RULES = new Set(["x-extensible-enum", "x-token-scopes", "x-token-scope-match"]);

/**
 * What is told to readers, wherever the same node is in both: it changes no call.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {Pair} contracts
 */
export function compareWording(comparison, contracts) {
  walk(contracts, false);

  /**
   * @param {Pair} pair
   * @param {boolean} isMap
   */
  function walk(pair, isMap) {
    // What is written out or referred to instead says its words elsewhere.
    if (toObject(pair.base.node)["$ref"] !== toObject(pair.revision.node)["$ref"]) return;
    const before = childrenOf(pair.base.node);
    const after = childrenOf(pair.revision.node);
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const old = before.get(name);
      const now = after.get(name);
      const inner = { base: enter(pair.base, old ?? name), revision: enter(pair.revision, now ?? name) };
      if (!isMap && (WORDS.has(name) || (name.startsWith("x-") && !RULES.has(name)))) compare(inner, name);
      else if (old !== undefined && now !== undefined && !isValue(name, isMap)) walk(inner, !isMap && MAPS.has(name));
    }
  }

  /**
   * @param {Pair} pair
   * @param {string} name
   */
  function compare(pair, name) {
    if (toText(pair.base.node) === toText(pair.revision.node)) return;
    const kind = name.startsWith("example") ? "example-changed" : "wording-changed";
    report(comparison, pair, { level: "patch", kind, message: `${name} says something else`, when: "never" });
  }
}

/**
 * The children of a node, under a sign that stays the same when a list is put into another order.
 * @param {unknown} node
 * @returns {ReadonlyMap<string, string>} Sign -> key.
 */
function childrenOf(node) {
  if (!Array.isArray(node)) return new Map(Object.keys(toObject(node)).map((key) => [key, key]));
  return new Map(
    node.map((item, index) => {
      const { $ref: reference, in: place, name, url } = toObject(item);
      const sign = [place, name, reference, url].filter((word) => typeof word === "string").join(" ");
      return [sign || String(index), String(index)];
    }),
  );
}

/**
 * @param {string} name
 * @param {boolean} isMap
 */
function isValue(name, isMap) {
  return !isMap && ["const", "default", "enum", "required", "x-extensible-enum"].includes(name);
}
