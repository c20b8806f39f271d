/** Number of items that a server keeps, because it may run for days. */
const MAX_KEPT = 1_000;

/** Adds an item to a list, and removes the oldest one of a full list. */
export function keepLast<Item>(list: Item[], item: Item): void {
  list.push(item);
  if (list.length > MAX_KEPT) list.shift();
}
