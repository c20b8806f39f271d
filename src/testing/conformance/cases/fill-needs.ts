import { fill, type Need, needsWithin } from "./placeholder.ts";

/** An id, or why there is none. */
export type Found = { readonly id: string } | { readonly lack: string };

/** A value with an id in place of each need, or what it lacks. */
export async function fillNeeds<Value>(
  value: Value,
  find: (need: Need) => Promise<Found>,
): Promise<{ readonly value: Value } | { readonly lack: string }> {
  const ids = new Map<Need, string>();
  for (const need of needsWithin(value)) {
    const found = await find(need);
    if ("lack" in found) return found;
    ids.set(need, found.id);
  }
  // Filling changes values, and leaves what holds them as it is.
  return { value: fill(value, (need) => ids.get(need)) as Value };
}
