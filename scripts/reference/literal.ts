import { isRecord } from "../document/json.ts";

/** The longest line, if line breaks can achieve it: the column for samples in the API reference is narrow. */
const WIDTH = 60;

interface Layout {
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
}

/**
 * Writes a JSON value as TypeScript: on one line if it fits, otherwise with one entry on each line.
 * @param layout `indent` is the indentation of its first line. `before` counts the characters before it on that line,
 * indentation included; `after` counts those after it on its last line.
 */
export function toLiteral(value: unknown, { indent = 0, before = indent, after = 0 }: Layout = {}): string {
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

/** Splits a value into brackets and entries; a scalar has only an opening part. */
function partsOf(
  value: unknown,
  write: (name: string, entry: unknown) => string,
): [open: string, close: string, entries: readonly string[]] {
  if (Array.isArray(value)) return ["[", "]", value.map((entry) => write("", entry))];
  if (!isRecord(value)) return [toSource(value), "", []];
  return ["{", "}", Object.entries(value).map(([key, entry]) => write(`${toKey(key)}: `, entry))];
}

/** Writes the key of a property in source code. Without brackets, `__proto__` would set the prototype. */
export function toKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : toSource(key);
}

/**
 * Writes a JSON value as source code. Generated code uses it for every string of a document.
 * @param indent The spaces for each level; without it, the value is on one line.
 */
export function toSource(value: unknown, indent?: number): string {
  return escapeSeparators(JSON.stringify(value, null, indent));
}

/** Escapes U+2028 and U+2029, which end a line outside string literals, and before ES2019 also within them. */
export function escapeSeparators(source: string): string {
  return source.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
