import { visible } from "../../core/foreign-text.ts";

/** Escapes a text for elements and attributes of HTML and XML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(NOT_XML, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Characters that XML 1.0 forbids, even when escaped (section 2.2). */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Formats a foreign text as a code span. The fence is longer than any run of backticks in the text. */
export function codeSpan(text: string): string {
  const line = visible(text.replaceAll(/\s+/g, " ").trim());
  const fence = "`".repeat(longestRun(line) + 1);
  // A backtick at an end would join the fence. Renderers strip one space on both sides (CommonMark, 6.1).
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + pad + line + pad + fence;
}

/** Formats a foreign text as a code span in a table, where a bar ends the cell even within code. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

/** Formats foreign texts of one line each as a code block that they cannot close. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [fence + language, ...lines.map(visible), fence].join("\n");
}

function longestRun(text: string): number {
  return Array.from(text.matchAll(/`+/g)).reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
