import { visible } from "../../core/foreign-text.ts";

/** A text as HTML and XML write it, in elements and in attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(NOT_XML, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Characters that XML 1.0 cannot hold, not even escaped (section 2.2). */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A foreign text as a code span. Its fence has more backticks than any run within, so that it cannot close it. */
export function codeSpan(text: string): string {
  const line = visible(text.replaceAll(/\s+/g, " ").trim());
  const fence = "`".repeat(longestRun(line) + 1);
  // A backtick at an end would be a part of the fence; one space on both sides is not shown (CommonMark, 6.1).
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + pad + line + pad + fence;
}

/** A code span in a table, whose cells end at each bar, also within code. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

/** A foreign text of one line as a block of code that it cannot close. */
export function codeBlock(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return [fence + language, visible(text), fence].join("\n");
}

function longestRun(text: string): number {
  return Array.from(text.matchAll(/`+/g)).reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
