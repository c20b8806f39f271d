import { BOUNDS } from "./keywords.js";

/**
 * The least and the most of a schema, without those that leave everything possible.
 * @param {import("./json.js").Json} node
 * @param {ReadonlySet<string> | undefined} types
 * @returns {ReadonlyMap<string, number>}
 */
export function boundsOf(node, types) {
  const bounds = new Map();
  const onlyIntegers = types?.has("integer") && !types.has("number");
  for (const [keyword, side] of BOUNDS) {
    const limit = node[keyword];
    if (typeof limit !== "number" || (limit === 0 && /^min[A-Z]/.test(keyword))) continue;
    // Of whole numbers, above 0 is the same as at least 1.
    const isShifted = onlyIntegers && keyword.startsWith("exclusive");
    if (isShifted) bounds.set(side === "lower" ? "minimum" : "maximum", limit + (side === "lower" ? 1 : -1));
    else bounds.set(keyword, limit);
  }
  return bounds;
}
