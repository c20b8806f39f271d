/** Shortens a text that somebody else may have made very long. */
export function shortened(text: string, length = 100): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/**
 * A text from a server or a document on one line, with an escape (`\u001b`) in place of each control character and of
 * each character that changes the direction of its line. The escapes are those of JSON, so a body in JSON stays the same.
 */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** C0, DEL and C1; line and paragraph separators; marks, embeddings, overrides and isolates of direction. */
const INVISIBLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
