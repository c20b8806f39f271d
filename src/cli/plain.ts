import { visible } from "../core/foreign-text.ts";

/**
 * A text from a server or a document, as a terminal and the log of a CI system may have it: without control characters,
 * and without the beginning of a command to GitHub Actions (`::error`, `##[group]`), Azure Pipelines or TeamCity.
 */
export function plain(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, "$1\\u003a")
    .replaceAll(COMMAND, "\\u0023");
}

/** JSON for a terminal: the same characters, as escapes that every parser reads back. */
export function plainJson(value: unknown, space?: number): string {
  const json = JSON.stringify(value, null, space);
  return json.split("\n").map(visible).join("\n").replaceAll(COMMAND, "\\u0023");
}

const COMMAND = /#(?=#\w*\[)/g;
