/** Shortens a text from outside, which may be very long. */
export function shortened(text: string, length = 100): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/**
 * Puts a text from a server or a document on one line. An escape (`\u001b`) replaces each control character and each
 * character that changes the direction of text. The escapes are those of JSON, so a JSON body keeps its meaning.
 */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** C0, DEL and C1; line and paragraph separators; direction marks, embeddings, overrides and isolates. */
const INVISIBLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Cuts a text for an error after 2,000 characters. It does not split a surrogate pair. */
export function limited(text: string): string {
  return text.replace(TOO_LONG, "$1…");
}

const TOO_LONG = /^(.{2000}).+$/su;
