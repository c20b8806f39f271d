/**
 * Returns a text that a simple regular expression accepts, such as `^cus_[a-z0-9]{8}$`.
 * @param choose returns an index below the given number of characters
 * @returns `undefined` for a pattern with groups, alternatives, other constructs, or 1,000 repetitions and more
 */
export function textOfPattern(pattern: unknown, choose: (count: number) => number): string | undefined {
  if (typeof pattern !== "string") return undefined;
  const source = pattern.replace(/^\^/, "").replace(/\$$/, "");
  const parts = [...source.matchAll(PART)];
  // Anything between the parts is another construct.
  if (parts.map(([whole]) => whole).join("") !== source) return undefined;
  return parts.map(([, characters = "", count = ""]) => textOfPart(charactersOf(characters), count, choose)).join("");
}

/** A character, an escape or a class, and the number of its repetitions. */
const PART = /(\\[dw]|\\\W|\[(?:\\[dw]|\\\W|[^\\\]^])+\]|[^\\[\](){}|*+?.^$])(\{\d{1,3}(?:,\d*)?\}|[*+?])?/g;

function textOfPart(characters: string, count: string, choose: (count: number) => number): string {
  return Array.from({ length: lengthOf(count, characters.length) }, () => characters[choose(characters.length)]).join(
    "",
  );
}

/** Returns the number of characters. It is high enough for a unique id where the pattern allows it. */
function lengthOf(count: string, choices: number): number {
  if (count === "") return 1;
  if (count === "?") return 0;
  const [, least = count === "+" ? "1" : "0", comma = "", most = ""] = /^\{(\d+)(,?)(\d*)\}$/.exec(count) ?? [];
  const isOpen = comma !== "" || count === "*" || count === "+";
  const limit = most === "" ? Number.POSITIVE_INFINITY : Number(most);
  return isOpen && choices > 1 ? Math.max(Number(least), Math.min(UNIQUE_LENGTH, limit)) : Number(least);
}

const UNIQUE_LENGTH = 12;

const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Returns the characters that a part of a pattern accepts: `0123456789` for `\d` and for `[0-9]`. */
function charactersOf(part: string): string {
  if (!part.startsWith("[")) return escaped(part);
  const items = part.slice(1, -1).matchAll(/(\\.|[^\\])(?:-([^\\]))?/g);
  return Array.from(items, ([, first = "", last]) => (last === undefined ? escaped(first) : range(first, last))).join(
    "",
  );
}

function escaped(part: string): string {
  if (part === "\\d") return DIGITS;
  return part === "\\w" ? LETTERS + DIGITS : part.replace("\\", "");
}

function range(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index));
}
