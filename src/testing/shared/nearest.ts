/** Returns the end of a message that suggests the most similar of some names: `; did you mean "list-queues"?`. */
export function nearest(name: string, names: readonly string[]): string {
  const [best] = names
    .map((it) => ({ it, distance: distanceOf(name.toLowerCase(), it.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  return best === undefined || best.distance > Math.max(name.length, best.it.length) / 2
    ? ""
    : `; did you mean "${best.it}"?`;
}

/** Returns the Levenshtein distance: the number of characters to insert, delete or replace. */
function distanceOf(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, character] of Array.from(one).entries()) {
    const current = [row + 1];
    for (const [column, expected] of Array.from(other).entries()) {
      const replaced = Number(above[column]) + (character === expected ? 0 : 1);
      current.push(Math.min(replaced, Number(above[column + 1]) + 1, Number(current[column]) + 1));
    }
    above = current;
  }
  return Number(above.at(-1));
}
