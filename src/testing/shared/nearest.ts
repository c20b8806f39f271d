/**
 * Finds the name that a mistyped name probably means.
 * @returns `undefined` if no name is similar
 */
export function nearestOf(text: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A third of the letters may differ, but at least two, so that two letters may be swapped.
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const name of names) {
    // The distance is at least the difference of the lengths; this keeps long lists of names fast.
    const distance =
      Math.abs(name.length - text.length) < least ? distanceOf(text, name) : beginningOf(text, name, least);
    if (distance >= least) continue;
    best = name;
    least = distance;
  }
  return best;
}

/** Rates a name that was not typed to its end like one that differs in one letter. */
function beginningOf(text: string, name: string, otherwise: number): number {
  return text.length > 3 && name.startsWith(text) ? 1 : otherwise;
}

/** Returns the Levenshtein distance: the number of letters to add, remove or replace. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of one.toLowerCase().split("").entries()) {
    let diagonal = index;
    row = row.reduce<number[]>((next, above, column) => {
      const isSame = letter === other[column - 1]?.toLowerCase();
      const left = next.at(-1) ?? Number.POSITIVE_INFINITY;
      next.push(column === 0 ? index + 1 : Math.min(above + 1, left + 1, diagonal + (isSame ? 0 : 1)));
      diagonal = above;
      return next;
    }, []);
  }
  return Number(row.at(-1));
}

/** Returns the end of a message that suggests a similar name: `; did you mean "list-queues"?`. */
export function didYouMean(text: string, names: Iterable<string>): string {
  const name = nearestOf(text, names);
  return name === undefined ? "" : `; did you mean "${name}"?`;
}
