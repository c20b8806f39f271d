import { toObject, toText } from "./json.js";

/** @typedef {import("./shape.js").Variant} Variant */

/**
 * Which variant of a union was which before. The surest sign decides first: the same component, the same text, the same
 * tag (a property with a constant), at last the same types.
 * @param {readonly Variant[]} base
 * @param {readonly Variant[]} revision
 * @param {ReadonlyMap<string, string>} renamed - Components that have another name now.
 */
export function matchVariants(base, revision, renamed) {
  /** @type {[Variant, Variant][]} */
  const kept = [];
  let removed = [...base];
  let added = [...revision];

  const component = (/** @type {Variant} */ { shape }) => shape.target?.pointer.join("/");
  pairUp((old) => renamed.get(component(old) ?? "") ?? component(old), component);
  pairUp(({ cursor }) => toText(cursor.node));
  pairUp(({ shape }) => tagOf(shape));
  pairUp((variant) => (tagOf(variant.shape) ? undefined : typesOf(variant)));
  return { kept, removed, added };

  /**
   * @param {(variant: Variant) => string | undefined} signOf
   * @param {(variant: Variant) => string | undefined} signAfter
   */
  function pairUp(signOf, signAfter = signOf) {
    for (const old of [...removed]) {
      const sign = signOf(old);
      const now = sign === undefined ? undefined : added.find((variant) => signAfter(variant) === sign);
      if (!now) continue;
      kept.push([old, now]);
      removed = removed.filter((variant) => variant !== old);
      added = added.filter((variant) => variant !== now);
    }
  }
}

/**
 * The properties of which a variant has but one value: `type="card"`.
 * @param {import("./shape.js").Shape} shape
 */
function tagOf({ properties }) {
  const tags = [...properties].flatMap(([name, { node }]) => {
    const { const: value, enum: values } = toObject(node);
    const only =
      value ?? (Array.isArray(values) && values.length === 1 ? /** @type {unknown} */ (values[0]) : undefined);
    return only === undefined ? [] : [`${name}=${toText(only)}`];
  });
  return tags.length > 0 ? tags.sort().join() : undefined;
}

/** @param {Variant} variant */
function typesOf({ shape: { types } }) {
  return types ? [...types].sort().join() : undefined;
}
