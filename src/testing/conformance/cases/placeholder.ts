import { isObject } from "../../shared/json.ts";

/** A placeholder for an id that is known only when the check runs. */
export interface Placeholder {
  readonly [PLACEHOLDER]: true;
  /** Resource of the id, as in paths: `number_groups`. */
  readonly resource: string;
  /** Name of the parameter or property: `phone_number_id`. */
  readonly name: string;
  /** A well-formed id. */
  readonly example: unknown;
  /**
   * - `any`: any resource, because the case only reads it
   * - `shared`: a resource that the check created, or that a fixture names
   * - `own`: a resource created for this case, which may delete it
   */
  readonly use: "any" | "shared" | "own";
}

const PLACEHOLDER = Symbol("placeholder");

export function createPlaceholder(placeholder: Omit<Placeholder, typeof PLACEHOLDER>): Placeholder {
  return { [PLACEHOLDER]: true, ...placeholder };
}

export function isPlaceholder(value: unknown): value is Placeholder {
  return isObject(value) && Object.hasOwn(value, PLACEHOLDER);
}

/** Finds all placeholders within a value. */
function placeholdersWithin(value: unknown): readonly Placeholder[] {
  if (isPlaceholder(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(placeholdersWithin);
}

/** Replaces each placeholder within a value. */
export function fill(value: unknown, toId: (placeholder: Placeholder) => unknown): unknown {
  if (isPlaceholder(value)) return toId(value);
  if (Array.isArray(value)) return value.map((item) => fill(item, toId));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, toId)]));
}

/** Replaces each placeholder within a value by its example. */
export function fillWithExamples(value: unknown): unknown {
  return fill(value, ({ example }) => example);
}

/** An id, or the reason why there is none. */
export type Found = { readonly id: string } | { readonly reason: string };

/** Replaces each placeholder within a value by an id; returns the reason if one has no id. */
export async function fillPlaceholders<Value>(
  value: Value,
  find: (placeholder: Placeholder) => Promise<Found>,
): Promise<{ readonly value: Value } | { readonly reason: string }> {
  const ids = new Map<Placeholder, string>();
  for (const placeholder of placeholdersWithin(value)) {
    const found = await find(placeholder);
    if ("reason" in found) return found;
    ids.set(placeholder, found.id);
  }
  // `fill` replaces placeholders only, so the type stays the same.
  return { value: fill(value, (placeholder) => ids.get(placeholder)) as Value };
}

/** An id that no resource has, for requests that must find nothing. */
export const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";
