import { isObject } from "../../shared/json.ts";

/** The id of something, which is known only when the check runs; it stands where the id will. */
export interface Placeholder {
  readonly [PLACEHOLDER]: true;
  /** What it is the id of, as paths call it: `number_groups`. */
  readonly resource: string;
  /** What the contract calls it: `phone_number_id`. */
  readonly name: string;
  /** An id that looks right. */
  readonly example: unknown;
  /**
   * - `any`: of something that is only looked at
   * - `shared`: of something that was made for the check, or given to it
   * - `own`: of something that was made for this case, which may delete it
   */
  readonly of: "any" | "shared" | "own";
}

const PLACEHOLDER = Symbol("need");

export function createPlaceholder(placeholder: Omit<Placeholder, typeof PLACEHOLDER>): Placeholder {
  return { [PLACEHOLDER]: true, ...placeholder };
}

/** Whether a value stands for an id to come. */
export function isPlaceholder(value: unknown): value is Placeholder {
  return isObject(value) && Object.hasOwn(value, PLACEHOLDER);
}

/** Every need within a value. */
function placeholdersWithin(value: unknown): readonly Placeholder[] {
  if (isPlaceholder(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(placeholdersWithin);
}

/** A value with something in place of each need. */
export function fill(value: unknown, toId: (placeholder: Placeholder) => unknown): unknown {
  if (isPlaceholder(value)) return toId(value);
  if (Array.isArray(value)) return value.map((item) => fill(item, toId));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, toId)]));
}

/** A value with an example in place of each need. */
export function fillWithExamples(value: unknown): unknown {
  return fill(value, ({ example }) => example);
}

/** An id, or why there is none. */
export type Found = { readonly id: string } | { readonly reason: string };

/** A value with an id in place of each need, or what it lacks. */
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
  // Filling changes values, and leaves what holds them as it is.
  return { value: fill(value, (placeholder) => ids.get(placeholder)) as Value };
}

/** An id that nothing has: what a server is asked for when it should find nothing. */
export const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";
