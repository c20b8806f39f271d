/** Control and format characters except tab and line feed, and line separators. They can reorder or hide text. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\p{Cf}\u2028\u2029]/gu;

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

/** Escapes a text for printing on one line. Line breaks and tabs are escaped too. */
export function toPrintableLine(text: string): string {
  return toPrintable(text.replace(/[\t\n]/g, toEscape));
}

function toEscape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}
