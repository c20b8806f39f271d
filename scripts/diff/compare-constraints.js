import { namesOf, report } from "./comparison.js";
import { BOUNDS } from "./keywords.js";
import { judge } from "./relation.js";

/** @typedef {import("./relation.js").Relation} Relation */

/** Every value of the first is one of the second. */
const FORMATS = [
  ['"int32"', '"int64"'],
  ['"float"', '"double"'],
];

/**
 * What no type shows: bounds, formats, patterns, and every keyword that is not known here.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 * @param {import("./shape.js").Shape} base
 * @param {import("./shape.js").Shape} revision
 */
export function compareConstraints(comparison, pair, direction, base, revision) {
  compareEach(base.bounds, revision.bounds, (before, after, keyword) =>
    after > before === (BOUNDS.get(keyword) === "lower") ? "narrowed" : "widened",
  );
  compareEach(base.asserts, revision.asserts, (before, after, keyword) => {
    const isIn = (/** @type {string} */ a, /** @type {string} */ b) => FORMATS.some(([x, y]) => x === a && y === b);
    if (keyword === "format" && isIn(before, after)) return "widened";
    return keyword === "format" && isIn(after, before) ? "narrowed" : "changed";
  });

  /**
   * @template Value
   * @param {ReadonlyMap<string, Value>} before
   * @param {ReadonlyMap<string, Value>} after
   * @param {(before: Value, after: Value, keyword: string) => Relation} relate
   */
  function compareEach(before, after, relate) {
    const { added, removed } = namesOf(before.keys(), after.keys());
    for (const keyword of added) tell(keyword, "narrowed", `is new: ${String(after.get(keyword))}`);
    for (const keyword of removed) tell(keyword, "widened", `is gone; it was ${String(before.get(keyword))}`);
    for (const [keyword, old] of before) {
      const now = after.get(keyword);
      if (now === undefined || now === old) continue;
      tell(keyword, relate(old, now, keyword), `was ${String(old)}, is ${String(now)}`);
    }
  }

  /**
   * @param {string} keyword
   * @param {Relation} relation
   * @param {string} message
   */
  function tell(keyword, relation, message) {
    report(comparison, pair, {
      kind: `constraint-${relation}`,
      message: `${keyword} ${message}`,
      ...judge(direction, relation),
    });
  }
}
