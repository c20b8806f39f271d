import { compareDiscriminators } from "./compare-discriminators.js";
import { report } from "./comparison.js";
import { isAny } from "./intersect.js";
import { matchVariants } from "./match-variants.js";
import { judge } from "./relation.js";

/** @typedef {import("./shape.js").Shape} Shape */

/**
 * @typedef {{
 *   comparison: import("./comparison.js").Comparison,
 *   pair: import("./comparison.js").Pair,
 *   direction: import("./comparison.js").Direction,
 *   base: Shape,
 *   revision: Shape,
 * }} ShapePair
 *
 * @typedef {{
 *   compareSchemas: typeof import("./compare-schemas.js").compareSchemas,
 *   compareShapes: typeof import("./compare-schemas.js").compareShapes,
 * }} Walk
 */

/**
 * Unions, variant by variant, whatever their order. A variant that an answer loses breaks a compile too, where a caller
 * tells it from the others.
 * @param {ShapePair} shapes
 * @param {Walk} walk
 */
export function compareVariants(shapes, walk) {
  const { comparison, pair, direction, base, revision } = shapes;
  const before = split(base, revision);
  const after = split(revision, base);
  // What was no union and keeps what it said is narrowed by becoming one.
  if (before.variants && after.variants) compareMembers(shapes, walk, [before.variants, after.variants]);
  else reportUnion(shapes, before.variants === undefined);
  if (before.rest && after.rest) walk.compareShapes(comparison, pair, direction, before.rest, after.rest);
  compareDiscriminators(shapes);

  /**
   * One schema beside a union that says nothing else is a union of one.
   * @param {Shape} shape
   * @param {Shape} other
   * @returns {{ variants?: readonly import("./shape.js").Variant[], rest?: Shape }}
   */
  function split(shape, other) {
    if (shape.variants) {
      const { variants } = shape;
      const rest = { ...shape, variants: undefined, unions: [] };
      return other.variants || !isAny(rest) ? { variants, rest } : { variants };
    }
    if (!isAny({ ...other, variants: undefined, unions: [] })) return { rest: shape };
    return { variants: [{ cursor: shape === base ? pair.base : pair.revision, shape }] };
  }
}

/**
 * @param {ShapePair} shapes
 * @param {Walk} walk
 * @param {readonly [readonly import("./shape.js").Variant[], readonly import("./shape.js").Variant[]]} variants
 */
function compareMembers({ comparison, pair, direction, base, revision }, walk, [before, after]) {
  const { kept, removed, added } = matchVariants(before, after, comparison.renamed);
  for (const { cursor, shape } of removed) {
    tell({ ...pair, base: cursor }, "major", "variant-removed", `${nameOf(shape)} is no variant any more`);
  }
  for (const { cursor, shape } of added) {
    const level = direction === "output" ? "major" : "minor";
    tell({ ...pair, revision: cursor }, level, "variant-added", `${nameOf(shape)} is a new variant`);
  }
  for (const [old, now] of kept) {
    const inner = { base: old.cursor, revision: now.cursor };
    // `null` in a variant is `null` in the union, which has been looked at.
    if (old.shape.target && now.shape.target) walk.compareSchemas(comparison, inner, direction);
    else walk.compareShapes(comparison, inner, direction, old.shape, now.shape);
  }
  if (direction !== "input" || !base.variants || !revision.variants || base.exclusive === revision.exclusive) return;
  // The types are the same; what is two variants at once is refused where it may be but one.
  const { level } = judge("input", revision.exclusive ? "narrowed" : "widened");
  tell(
    pair,
    level,
    "union-changed",
    revision.exclusive ? "has to be exactly one of its variants" : "may be several of its variants",
  );

  /**
   * @param {import("./comparison.js").Pair} place
   * @param {import("./comparison.js").Level} level
   * @param {string} kind
   * @param {string} message
   */
  function tell(place, level, kind, message) {
    const when = level !== "major" ? "never" : kind === "union-changed" ? "run time" : "compile time";
    report(comparison, place, { level, kind, message, when });
  }
}

/**
 * @param {ShapePair} shapes
 * @param {boolean} isNew
 */
function reportUnion({ comparison, pair, direction }, isNew) {
  const { level } = judge(direction, isNew ? "narrowed" : "widened");
  report(comparison, pair, {
    level,
    kind: isNew ? "union-added" : "union-removed",
    message: isNew ? "has to be one of several variants beside what it was" : "is one of several variants no more",
    when: level === "major" ? "compile time" : "never",
  });
}

/** @param {Shape} shape */
function nameOf({ target, types, values }) {
  return target?.pointer.at(-1) ?? values?.join(" or ") ?? [...(types ?? ["anything"])].join(" or ");
}
