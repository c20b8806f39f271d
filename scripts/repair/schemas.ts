import type { Location } from "@redocly/openapi-core/lib/ref-utils.js";
import type { ResolveFn as Resolve } from "@redocly/openapi-core/lib/walk.js";

/**
 * A schema and all that it is made of, references followed, each once.
 * @param node A schema, or a reference to one.
 * @param location Where it stands.
 */
export function* schemasIn(
  node: unknown,
  location: Location,
  resolve: Resolve,
): Generator<{ schema: Record<string, unknown>; location: Location }> {
  const seen = new Set();
  const waiting: [unknown, Location][] = [[node, location]];
  // Not by recursion: a long line of references would be deeper than the stack.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [reference, place] = next;
    const found = resolve(reference as object, place.source.absoluteRef);
    const schema = found.node as Record<string, unknown> | undefined;
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

/** The fields that a value of a schema must have. */
export function requiredOf(node: unknown, resolve: Resolve): string[] {
  const schema = resolve(node as { required?: string[]; allOf?: unknown[] }).node;
  if (!isObject(schema)) return [];
  const inherited = (schema.allOf ?? []).flatMap((part) => requiredOf(part, resolve));
  return [...new Set([...(schema.required ?? []), ...inherited])];
}

/** The keywords that hold a schema, and those that hold several, by name or in order. */
const ONE = ["items", "additionalProperties", "not", "if", "then", "else"];
const MANY = ["properties", "patternProperties", "prefixItems", "allOf", "anyOf", "oneOf"];

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
