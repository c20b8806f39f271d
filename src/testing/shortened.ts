/** Shortens a text that somebody else may have made very long. */
export function shortened(text: string, length = 100): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
