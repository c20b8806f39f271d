import { report } from "./comparison.js";
import { judge } from "./relation.js";

/**
 * The elements of a list.
 * @param {import("./compare-variants.js").ShapePair} shapes
 * @param {typeof import("./compare-schemas.js").compareSchemas} compareSchemas
 */
export function compareItems({ comparison, pair, direction, base, revision }, compareSchemas) {
  const before = base.tuple ?? [];
  const after = revision.tuple ?? [];
  if (before.length !== after.length) {
    report(comparison, pair, {
      level: "major",
      kind: "tuple-changed",
      message: `had ${before.length} fixed places, has ${after.length}`,
      when: "compile time",
    });
    return;
  }
  for (const [index, item] of before.entries()) {
    const other = after[index];
    if (other) compareSchemas(comparison, { base: item, revision: other }, direction);
  }
  if (base.items && revision.items) {
    compareSchemas(comparison, { base: base.items, revision: revision.items }, direction);
  } else if (base.items || revision.items) {
    const { level } = judge(direction, revision.items ? "narrowed" : "widened");
    report(comparison, pair, {
      level,
      kind: "items-changed",
      message: revision.items ? "its items were anything, and have a schema" : "its items may be anything",
      when: level === "major" ? "compile time" : "never",
    });
  }
}
