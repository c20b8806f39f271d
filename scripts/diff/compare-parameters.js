import { compareDeprecation } from "./compare-notes.js";
import { compareSchemas } from "./compare-schemas.js";
import { compareSerialization, schemaOf } from "./compare-serialization.js";
import { both, isNews, report } from "./comparison.js";
import { enter, follow, settle } from "./cursor.js";
import { toObject } from "./json.js";

/** @typedef {import("./cursor.js").Cursor} Cursor */

/**
 * What a call gives besides its body, told apart by place and name. Of a path template that was renamed, the parameters
 * are told apart by their position.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} items - The path items.
 * @param {readonly [string, string]} methods - The second is another when the operation moved.
 */
export function compareParameters(comparison, items, methods) {
  const before = parametersOf(items.base, methods[0]);
  const after = parametersOf(items.revision, methods[1]);
  for (const [key, cursor] of before) {
    const now = after.get(key);
    if (now) compareParameter(comparison, { base: cursor, revision: now });
    else reportRemoved(comparison, { base: cursor, revision: { ...items.revision, node: undefined } });
  }
  for (const [key, cursor] of after) {
    if (!before.has(key)) reportAdded(comparison, { base: { ...items.base, node: undefined }, revision: cursor });
  }
}

/**
 * @param {Cursor} item
 * @param {string} method
 * @returns {ReadonlyMap<string, Cursor>} An operation's own take the place of those of its path.
 */
function parametersOf(item, method) {
  const template = item.place[1] ?? "";
  const positions = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const lists = [enter(item, "parameters"), enter(item, method, "parameters")];
  const all = lists.flatMap((list) =>
    Array.isArray(list.node) ? list.node.map((_, index) => enter(list, index)) : [],
  );
  return new Map(
    all.map((cursor) => {
      const { name, in: place } = toObject(follow(cursor).node);
      const key = place === "path" ? positions.indexOf(String(name)) : String(name);
      // Header names have no case: RFC 9110, section 5.1.
      return [`${String(place)} ${place === "header" ? String(key).toLowerCase() : key}`, cursor];
    }),
  );
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 */
function compareParameter(comparison, pair) {
  const targets = { base: follow(pair.base), revision: follow(pair.revision) };
  if (isComponent(targets.base) && targets.base.pointer.join() === targets.revision.pointer.join()) {
    // It is told of once, however many operations take it.
    const shared = both(targets, settle);
    if (isNews(comparison, shared, "parameter")) compareTargets(comparison, shared, shared);
  } else compareTargets(comparison, pair, targets);
}

/** @param {Cursor} cursor */
function isComponent({ pointer: [first] }) {
  return first === "components";
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Pair} targets - What its references lead to.
 */
function compareTargets(comparison, pair, targets) {
  isNews(comparison, targets);
  const base = toObject(targets.base.node);
  const revision = toObject(targets.revision.node);
  const isRequired = base["required"] === true && revision["required"] === true;
  if ((base["required"] === true) !== (revision["required"] === true)) {
    const breaks = revision["required"] === true;
    report(comparison, pair, {
      level: breaks ? "major" : "minor",
      kind: breaks ? "parameter-required" : "parameter-optional",
      message: breaks ? "has to be sent" : "may be left out",
      when: !breaks ? "never" : timeOf(base),
    });
  }
  compareDeprecation(comparison, pair, base["deprecated"] === true, revision["deprecated"] === true);
  compareSerialization(comparison, pair, targets);
  const schemas = { base: schemaOf(targets.base), revision: schemaOf(targets.revision) };
  compareSchemas(comparison, schemas, "input", { isRequired });
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 */
function reportRemoved(comparison, pair) {
  const when = timeOf(toObject(follow(pair.base).node));
  report(comparison, pair, { level: "major", kind: "parameter-removed", message: "can be sent no more", when });
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 */
function reportAdded(comparison, pair) {
  const node = toObject(follow(pair.revision).node);
  const breaks = node["required"] === true;
  report(comparison, pair, {
    level: breaks ? "major" : "minor",
    kind: "parameter-added",
    message: breaks ? "is new and has to be sent" : "can be sent",
    when: breaks ? timeOf(node) : "never",
  });
}

/**
 * The types of a call have its path and its query; headers are free.
 * @param {import("./json.js").Json} parameter
 */
function timeOf({ in: place }) {
  return place === "path" || place === "query" ? "compile time" : "run time";
}
