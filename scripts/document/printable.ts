/** C0 and C1 controls except tab and line feed, line separators, and marks that reorder text. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** The commands that a GitHub runner finds in a log: `::` at the start of a line, `##[` anywhere. */
const RUNNER_COMMAND = /^[^\S\n]*:(?=:)|#(?=#\[)/gm;

/**
 * Escapes a text for printing, so that text from a document can control neither the terminal nor a CI runner. Line
 * breaks stay; an escaped character looks like `\u001b`.
 */
export function toPrintable(text: string): string {
  return text
    .replace(UNPRINTABLE, toEscape)
    .replace(RUNNER_COMMAND, (found: string) => found.slice(0, -1) + toEscape(found.slice(-1)));
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
