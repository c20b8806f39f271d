/** @typedef {(value: unknown) => string} Render */

/**
 * Renders everything that can be reached from a value, including hidden properties, symbols, accessors and headers.
 * @param {unknown} value
 * @param {Set<unknown>} seen
 * @returns {string}
 */
export function renderAll(value, seen = new Set()) {
  if (typeof value !== "object" || value === null) return String(value);
  if (seen.has(value)) return "";
  seen.add(value);
  const headers = value instanceof Headers ? [...value].flat() : [];
  const inherited = value instanceof Error ? [value.name, value.message, value.stack] : [];
  const fields = Reflect.ownKeys(value).flatMap((key) => [
    String(key),
    /** @type {unknown} */ (Reflect.get(value, key)),
  ]);
  return [...headers, ...inherited, ...fields].map((part) => renderAll(part, seen)).join("\n");
}
