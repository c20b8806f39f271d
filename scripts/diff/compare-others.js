import { report } from "./comparison.js";

/** @typedef {import("./shape.js").Shape["others"]} Others */

/**
 * Properties that are not listed. Without a word about them, an answer may have them and no type shows them; when
 * `additionalProperties` is said, the types get an index signature.
 * @param {import("./compare-variants.js").ShapePair} shapes
 * @param {typeof import("./compare-schemas.js").compareSchemas} compareSchemas
 */
export function compareOthers({ comparison, pair, direction, base, revision }, compareSchemas) {
  const before = base.others;
  const after = revision.others;
  if (typeof before === "object" && typeof after === "object") {
    compareSchemas(comparison, { base: before, revision: after }, direction);
    return;
  }
  if (before === after) return;
  const breaks = direction === "input" ? isNarrower(before, after) : losesIndex(before, after);
  report(comparison, pair, {
    level: breaks ? "major" : "minor",
    kind: "other-properties-changed",
    message: `${textOf(before)} before, ${textOf(after)} now`,
    when: !breaks ? "never" : hasIndex(before) ? "compile time" : "run time",
  });
}

/**
 * @param {Others} before
 * @param {Others} after
 */
function isNarrower(before, after) {
  if (before === "none") return false;
  return after === "none" || typeof after === "object" || (hasIndex(before) && !hasIndex(after));
}

/**
 * @param {Others} before
 * @param {Others} after
 */
function losesIndex(before, after) {
  return hasIndex(before) && (!hasIndex(after) || after === "any");
}

/** @param {Others} others */
function hasIndex(others) {
  return others === "any" || typeof others === "object";
}

/** @param {Others} others */
function textOf(others) {
  if (others === "none") return "no property beyond the listed";
  if (others === "unsaid") return "no word on properties beyond the listed";
  return others === "any" ? "any other property" : "other properties of one schema";
}
