/** How many lines are shown of either. */
const SHOWN = 3;

/** Where two texts begin to differ, and how they go on. */
export function firstDifference(is: string, should: string): string {
  const there = is.split("\n");
  const wanted = should.split("\n");
  const at = wanted.findIndex((line, index) => line !== there[index]);
  // What is there may go on after the end of what should be.
  const from = at === -1 ? wanted.length : at;
  return [
    `  line ${from + 1}, where it is -, and should be +:`,
    ...there.slice(from, from + SHOWN).map((line) => `  - ${visible(line)}`),
    ...wanted.slice(from, from + SHOWN).map((line) => `  + ${visible(line)}`),
  ].join("\n");
}

/** A line end of Windows would not show. */
function visible(line: string) {
  return line.replace("\r", "\\r");
}
