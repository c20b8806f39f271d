/** Where a line break can help it, no line is longer: the column of a reference that shows samples is narrow. */
const WIDTH = 60;

/**
 * A JSON value as a person would write it in TypeScript: on one line where it fits, else one entry a line.
 * @param place How far the line that it starts on is indented;
 * how many characters stand before it on that line, indent included, and behind it on its last.
 */
export function toLiteral(
  value: unknown,
  { indent = 0, before = indent, after = 0 }: { indent?: number; before?: number; after?: number } = {},
): string {
  const flat = toFlat(value);
  if (before + flat.length + after <= WIDTH) return flat;
  const inner = indent + 2;
  const [open, close, entries] = partsOf(
    value,
    (name, entry) => name + toLiteral(entry, { indent: inner, before: inner + name.length, after: 1 }),
  );
  if (entries.length === 0) return flat;
  return [`${open}\n`, ...entries.map((entry) => `${" ".repeat(inner)}${entry},\n`), " ".repeat(indent), close].join(
    "",
  );
}

function toFlat(value: unknown): string {
  const [open, close, entries] = partsOf(value, (name, entry) => name + toFlat(entry));
  if (entries.length === 0) return open + close;
  const space = open === "{" ? " " : "";
  return open + space + entries.join(", ") + space + close;
}

/** @returns A scalar is all opening. */
function partsOf(
  value: unknown,
  write: (name: string, entry: unknown) => string,
): [open: string, close: string, entries: readonly string[]] {
  if (Array.isArray(value)) return ["[", "]", value.map((entry) => write("", entry))];
  if (typeof value !== "object" || value === null) return [toSource(value), "", []];
  return ["{", "}", Object.entries(value).map(([key, entry]) => write(`${toKey(key)}: `, entry))];
}

/** Writes the key of a property in source code. `__proto__` in brackets is a key; without them it sets the prototype. */
export function toKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : toSource(key);
}

/**
 * Writes a JSON value as source code. Every string of a document goes through here before it becomes code.
 * @param indent Spaces of each level; without it, the value is one line.
 */
export function toSource(value: unknown, indent?: number): string {
  return escapeSeparators(JSON.stringify(value, null, indent));
}

/** Escapes the two characters that end a line outside of a string literal, and before ES2019 within one too. */
export function escapeSeparators(source: string) {
  return source.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
