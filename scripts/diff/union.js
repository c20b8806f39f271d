import { intersect, isAny, isBare } from "./intersect.js";
import { toText } from "./json.js";

/** @typedef {import("./shape.js").Shape} Shape */
/** @typedef {import("./shape.js").Variant} Variant */

/**
 * A shape whose union is read: `null` is lifted out of it, a union of values becomes an enum, one of bare types a list
 * of types, and one with a single member that member.
 * @param {Shape} shape
 * @param {(cursor: import("./cursor.js").Cursor) => Shape} shapeOf
 * @returns {Shape}
 */
export function resolveUnion(shape, shapeOf) {
  const [union, ...more] = shape.unions;
  if (!union || shape.variants) return shape;
  const members = union.list.map((cursor) => ({ cursor, shape: shapeOf(cursor) }));
  const others = members.filter((member) => !isNull(member.shape));
  // A component that is all there is beside `null` stays that component, union or not.
  const variants = others.length > 1 ? others.flatMap(flatten) : others;
  const nullable = shape.nullable && members.some((member) => member.shape.nullable);
  const rest = { ...shape, unions: [], ...(more.length > 0 ? { asserts: withUnions(shape.asserts, more) } : {}) };
  const resolved = read(rest, variants, union.exclusive, shapeOf);
  // A union that is left is kept as it was written too, for `allOf` to bring it along.
  return { ...resolved, unions: resolved.variants ? shape.unions : [], nullable, lifted: nullable };
}

/**
 * @param {Shape} rest - The shape without its union.
 * @param {readonly Variant[]} variants
 * @param {boolean} exclusive
 * @param {(cursor: import("./cursor.js").Cursor) => Shape} shapeOf
 * @returns {Shape}
 */
function read(rest, variants, exclusive, shapeOf) {
  const [only, ...others] = variants;
  if (only && others.length === 0) {
    const merged = intersect(rest, only.shape);
    return isAny(rest) ? { ...only.shape, notes: merged.notes } : resolveUnion(merged, shapeOf);
  }
  if (isAny(rest) && variants.every(({ shape }) => isBare(shape) && shape.types)) {
    const types = new Set(variants.flatMap(({ shape }) => [...(shape.types ?? [])]));
    if (variants.every(({ shape }) => shape.values)) {
      return { ...rest, types, values: variants.flatMap(({ shape }) => shape.values ?? []) };
    }
    if (variants.every(({ shape }) => !shape.values && !shape.known)) return { ...rest, types };
  }
  return { ...rest, variants, exclusive: exclusive && !areApart(variants) };
}

/**
 * A union in a union is one, unless the inner one says more.
 * @param {Variant} member
 * @returns {readonly Variant[]}
 */
function flatten(member) {
  const { variants, nullable } = member.shape;
  if (!variants || !isAny({ ...member.shape, unions: [] })) return [member];
  return variants.map(({ cursor, shape }) => ({ cursor, shape: nullable ? { ...shape, nullable } : shape }));
}

/** @param {Shape} shape */
function isNull({ types, nullable, values = [] }) {
  return nullable && types?.size === 0 && values.length === 0;
}

/**
 * Where no value is of two types, exactly one and at least one are the same.
 * @param {readonly Variant[]} variants
 */
function areApart(variants) {
  const all = variants.flatMap(({ shape }) =>
    [...(shape.types ?? ["", ""])].map((it) => it.replace("integer", "number")),
  );
  return new Set(all).size === all.length;
}

/**
 * @param {Shape["asserts"]} asserts
 * @param {readonly import("./shape.js").Union[]} unions
 */
function withUnions(asserts, unions) {
  return new Map([...asserts, ["oneOf and anyOf", toText(unions.map(({ list }) => list.map(({ node }) => node)))]]);
}
