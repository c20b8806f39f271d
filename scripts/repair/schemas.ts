import type { Location } from "@redocly/openapi-core/lib/ref-utils.js";
import type { ResolveFn as Resolve } from "@redocly/openapi-core/lib/walk.js";
import { isRecord } from "../document/json.ts";

interface LocatedSchema {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly location: Location;
}

/**
 * Yields a schema and all schemas that it contains or refers to, each once.
 * @param node A schema, or a reference to one.
 */
export function* schemasIn(node: unknown, location: Location, resolve: Resolve): Generator<LocatedSchema> {
  const seen = new Set();
  const waiting: [unknown, Location][] = [[node, location]];
  // A queue instead of recursion, because a long chain of references would overflow the call stack.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [reference, parent] = next;
    const found = resolve(reference as object, parent.source.absoluteRef);
    const schema: unknown = found.node;
    if (!isRecord(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const own = isRecord(reference) && "$ref" in reference && found.location ? found.location : parent;
    yield { schema, location: own };
    for (const key of SINGLE) waiting.push([schema[key], own.child(key)]);
    for (const key of MULTIPLE) {
      for (const [name, child] of Object.entries(schema[key] ?? {})) waiting.push([child, own.child([key, name])]);
    }
  }
}

/** Returns the names of the required properties of a schema, those from `allOf` included. */
export function requiredOf(node: unknown, resolve: Resolve): string[] {
  const schema = resolve(node as { required?: string[]; allOf?: unknown[] }).node;
  if (!isRecord(schema)) return [];
  const inherited = (schema.allOf ?? []).flatMap((part) => requiredOf(part, resolve));
  return [...new Set([...(schema.required ?? []), ...inherited])];
}

/** Keywords whose value is one schema. */
const SINGLE = ["items", "additionalProperties", "not", "if", "then", "else"];

/** Keywords whose value is a map or a list of schemas. */
const MULTIPLE = ["properties", "patternProperties", "prefixItems", "allOf", "anyOf", "oneOf"];
