import { BOUNDS } from "./keywords.js";

/** @typedef {import("./shape.js").Shape} Shape */
/** @typedef {import("./cursor.js").Cursor} Cursor */

/**
 * What satisfies both: how `allOf` reads.
 * @param {Shape} a
 * @param {Shape} b
 * @returns {Shape}
 */
export function intersect(a, b) {
  return {
    types: typesOf(a.types, b.types),
    nullable: a.nullable && b.nullable,
    values: a.values && b.values ? a.values.filter((value) => b.values?.includes(value)) : (a.values ?? b.values),
    known: a.known ?? b.known,
    bounds: merge(a.bounds, b.bounds, (x, y, keyword) =>
      BOUNDS.get(keyword) === "lower" ? Math.max(x, y) : Math.min(x, y),
    ),
    asserts: merge(a.asserts, b.asserts, (x, y) => (x === y ? x : [x, y].sort().join(" and "))),
    properties: merge(a.properties, b.properties, toBoth),
    required: new Set([...a.required, ...b.required]),
    others: othersOf(a.others, b.others),
    items: a.items && b.items ? toBoth(a.items, b.items) : (a.items ?? b.items),
    tuple: a.tuple ?? b.tuple,
    // A part whose union has been resolved brings it as it was written.
    unions: [...a.unions, ...b.unions],
    variants: undefined,
    exclusive: false,
    discriminator: a.discriminator ?? b.discriminator,
    notes: {
      default: a.notes.default ?? b.notes.default,
      deprecated: a.notes.deprecated || b.notes.deprecated,
      readOnly: a.notes.readOnly || b.notes.readOnly,
      writeOnly: a.notes.writeOnly || b.notes.writeOnly,
    },
  };
}

/**
 * Whether a shape leaves every value possible.
 * @param {Shape} shape
 */
export function isAny(shape) {
  return shape.types === undefined && !shape.values && !shape.known && isBare(shape);
}

/**
 * Whether a shape says nothing beyond types and values.
 * @param {Shape} shape
 */
export function isBare({ bounds, asserts, properties, required, others, items, tuple, unions, discriminator }) {
  return (
    [bounds, asserts, properties, required].every(({ size }) => size === 0) &&
    others === "unsaid" &&
    !items &&
    !tuple &&
    !discriminator &&
    unions.length === 0
  );
}

/**
 * @param {ReadonlySet<string> | undefined} a
 * @param {ReadonlySet<string> | undefined} b
 */
function typesOf(a, b) {
  if (!a || !b) return a ?? b;
  const has = (/** @type {ReadonlySet<string>} */ set, /** @type {string} */ type) =>
    set.has(type) || (type === "integer" && set.has("number"));
  return new Set([...[...a].filter((type) => has(b, type)), ...[...b].filter((type) => has(a, type))]);
}

/**
 * @template Value
 * @param {ReadonlyMap<string, Value>} a
 * @param {ReadonlyMap<string, Value>} b
 * @param {(x: Value, y: Value, key: string) => Value} join
 * @returns {ReadonlyMap<string, Value>}
 */
function merge(a, b, join) {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const other = merged.get(key);
    merged.set(key, other === undefined ? value : join(other, value, key));
  }
  return merged;
}

/**
 * @param {Cursor} a
 * @param {Cursor} b
 * @returns {Cursor}
 */
function toBoth(a, b) {
  return { ...a, node: { allOf: [a.node, b.node] } };
}

/**
 * @param {Shape["others"]} a
 * @param {Shape["others"]} b
 * @returns {Shape["others"]}
 */
function othersOf(a, b) {
  if (a === "none" || b === "none") return "none";
  if (typeof a === "object" && typeof b === "object") return toBoth(a, b);
  if (typeof a === "object") return a;
  if (typeof b === "object") return b;
  return a === "any" || b === "any" ? "any" : "unsaid";
}
