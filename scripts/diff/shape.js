import { enter, follow } from "./cursor.js";
import { intersect, isAny } from "./intersect.js";
import { toNames, toObject } from "./json.js";
import { ownShape } from "./own-shape.js";
import { resolveUnion } from "./union.js";

/** @typedef {import("./cursor.js").Cursor} Cursor */

/**
 * What a schema says, however it is spelt: references followed, `allOf` merged, `const` an enum of one, `null` apart.
 * @typedef {{
 *   types: ReadonlySet<string> | undefined,
 *   nullable: boolean,
 *   values: readonly string[] | undefined,
 *   known: readonly string[] | undefined,
 *   bounds: ReadonlyMap<string, number>,
 *   asserts: ReadonlyMap<string, string>,
 *   properties: ReadonlyMap<string, Cursor>,
 *   required: ReadonlySet<string>,
 *   others: "unsaid" | "any" | "none" | Cursor,
 *   items: Cursor | undefined,
 *   tuple: readonly Cursor[] | undefined,
 *   unions: readonly Union[],
 *   variants: readonly Variant[] | undefined,
 *   exclusive: boolean,
 *   discriminator: import("./json.js").Json | undefined,
 *   notes: Notes,
 *   target?: Cursor | undefined,
 *   lifted?: boolean,
 * }} Shape
 *
 * @typedef {{ exclusive: boolean, list: readonly Cursor[] }} Union
 * @typedef {{ cursor: Cursor, shape: Shape }} Variant
 *
 * What is said beside the values: a default as JSON text, and flags.
 * @typedef {{ default?: string | undefined, deprecated: boolean, readOnly: boolean, writeOnly: boolean }} Notes
 */

/**
 * @param {Cursor} cursor
 * @param {readonly string[]} above - The schemas that are being read, so that a circle ends.
 * @returns {Shape}
 */
export function shapeOf(cursor, above = []) {
  const here = cursor.pointer.join("/");
  const own = ownShape(cursor);
  if (above.includes(here)) return own;
  const within = [...above, here];
  const { $ref: reference, allOf } = toObject(cursor.node);
  const parts = Array.isArray(allOf) ? allOf.map((_, index) => shapeOf(enter(cursor, "allOf", index), within)) : [];
  if (toNames(reference).length > 0) parts.unshift(targetShape(cursor, within));
  // A lone part is the schema itself, with its name.
  const [part, ...others] = parts;
  const isPart = part && others.length === 0 && isAny(own);
  const merged = isPart ? { ...part, notes: intersect(part, own).notes } : parts.reduce(intersect, own);
  return resolveUnion(merged, (variant) => shapeOf(variant, within));
}

/**
 * @param {Cursor} cursor
 * @param {readonly string[]} above
 * @returns {Shape}
 */
function targetShape(cursor, above) {
  const target = follow(cursor);
  const shape = shapeOf(target, above);
  // What a target says of `null` is compared there.
  return { ...shape, target: shape.target && !isComponent(target) ? shape.target : target, lifted: false };
}

/** @param {Cursor} cursor */
function isComponent({ pointer: [first, second] }) {
  return first === "components" && second === "schemas";
}
