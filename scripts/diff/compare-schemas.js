import { compareConstraints } from "./compare-constraints.js";
import { compareItems } from "./compare-items.js";
import { compareNotes } from "./compare-notes.js";
import { compareObjects } from "./compare-objects.js";
import { compareNull, compareTypes } from "./compare-types.js";
import { compareValues } from "./compare-values.js";
import { compareVariants } from "./compare-variants.js";
import { isNews } from "./comparison.js";
import { settle } from "./cursor.js";
import { ownShape } from "./own-shape.js";
import { shapeOf } from "./shape.js";

/**
 * Two versions of a schema, as seen by who writes or reads its values. A component is compared once for each direction,
 * however many operations use it.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 * @param {{ isRequired?: boolean }} [use] - Whether the value is always there, in both versions.
 */
export function compareSchemas(comparison, pair, direction, { isRequired = false } = {}) {
  if (!isNews(comparison, pair, direction)) return;
  const base = shapeOf(pair.base);
  const revision = shapeOf(pair.revision);
  const component = sameComponent(comparison, base, revision);
  if (!component) {
    compareNull(comparison, pair, direction, base, revision);
    compareNotes(comparison, pair, direction, base.notes, revision.notes, isRequired);
    compareShapes(comparison, pair, direction, base, revision);
    return;
  }
  if (base.lifted !== revision.lifted) compareNull(comparison, pair, direction, base, revision);
  const own = { base: ownShape(pair.base).notes, revision: ownShape(pair.revision).notes };
  compareNotes(comparison, pair, direction, own.base, own.revision, isRequired);
  compareSchemas(comparison, component, direction, { isRequired });
}

/**
 * `null` aside.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 * @param {import("./shape.js").Shape} base
 * @param {import("./shape.js").Shape} revision
 */
export function compareShapes(comparison, pair, direction, base, revision) {
  isNews(comparison, pair);
  if (base.variants || revision.variants) {
    compareVariants({ comparison, pair, direction, base, revision }, { compareSchemas, compareShapes });
    return;
  }
  if (!compareTypes(comparison, pair, direction, base, revision)) return;
  compareValues(comparison, pair, direction, base, revision);
  compareConstraints(comparison, pair, direction, base, revision);
  compareObjects({ comparison, pair, direction, base, revision }, compareSchemas);
  compareItems({ comparison, pair, direction, base, revision }, compareSchemas);
}

/**
 * The pair of components that both shapes stand for, when it is the same one, renamed or not.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./shape.js").Shape} base
 * @param {import("./shape.js").Shape} revision
 * @returns {import("./comparison.js").Pair | undefined}
 */
function sameComponent({ renamed }, { target: before }, { target: after }) {
  if (!before || !after) return undefined;
  const name = before.pointer.join("/");
  return (renamed.get(name) ?? name) === after.pointer.join("/")
    ? { base: settle(before), revision: settle(after) }
    : undefined;
}
