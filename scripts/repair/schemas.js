/** @typedef {import("@redocly/openapi-core/lib/walk.js").ResolveFn} Resolve */
/** @typedef {import("@redocly/openapi-core/lib/ref-utils.js").Location} Location */

/**
 * A schema and all that it is made of, references followed, each once.
 * @param {unknown} node A schema, or a reference to one.
 * @param {Location} location Where it stands.
 * @param {Resolve} resolve
 * @returns {Generator<{ schema: Record<string, unknown>, location: Location }>}
 */
export function* schemasIn(node, location, resolve) {
  const seen = new Set();
  /** @type {[unknown, Location][]} */
  const waiting = [[node, location]];
  // Not by recursion: a long line of references would be deeper than the stack.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [reference, place] = next;
    const found = resolve(/** @type {object} */ (reference), place.source.absoluteRef);
    const schema = /** @type {Record<string, unknown> | undefined} */ (found.node);
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const at = isObject(reference) && "$ref" in reference && found.location ? found.location : place;
    yield { schema, location: at };
    for (const key of ONE) waiting.push([schema[key], at.child(key)]);
    for (const key of MANY) {
      for (const [name, child] of Object.entries(schema[key] ?? {})) waiting.push([child, at.child([key, name])]);
    }
  }
}

/**
 * The fields that a value of a schema must have.
 * @param {unknown} node
 * @param {Resolve} resolve
 * @returns {string[]}
 */
export function requiredOf(node, resolve) {
  const schema = resolve(/** @type {{ required?: string[], allOf?: unknown[] }} */ (node)).node;
  if (!isObject(schema)) return [];
  const inherited = (schema.allOf ?? []).flatMap((part) => requiredOf(part, resolve));
  return [...new Set([...(schema.required ?? []), ...inherited])];
}

/** The keywords that hold a schema, and those that hold several, by name or in order. */
const ONE = ["items", "additionalProperties", "not", "if", "then", "else"];
const MANY = ["properties", "patternProperties", "prefixItems", "allOf", "anyOf", "oneOf"];

/**
 * @param {unknown} value
 * @returns {value is object}
 */
function isObject(value) {
  return typeof value === "object" && value !== null;
}
