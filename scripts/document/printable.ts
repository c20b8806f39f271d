/** C0 and C1 controls but tab and line feed, line separators, and the marks that reorder text. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** How a CI runner of GitHub recognizes a command in a log: `::` at the start of a line, `##[` anywhere. */
const RUNNER_COMMAND = /^[^\S\n]*:(?=:)|#(?=#\[)/gm;

/**
 * Makes a text safe to print: what it quotes from a document can neither control the terminal nor a CI runner. Lines
 * stay lines; every escaped character shows as `\u001b`.
 */
export function toPrintable(text: string): string {
  return text
    .replace(UNPRINTABLE, toEscape)
    .replace(RUNNER_COMMAND, (found: string) => found.slice(0, -1) + toEscape(found.slice(-1)));
}

function toEscape(character: string) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
