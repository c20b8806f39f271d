/**
 * An object of a contract, of which nothing is known yet.
 * @typedef {{ readonly [key: string]: unknown }} Json
 */

/**
 * What is no object is read as an empty one: what a contract must be like is the linter's business.
 * @param {unknown} value
 * @returns {Json}
 */
export function toObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? /** @type {Json} */ (value) : {};
}

/**
 * @param {unknown} value
 * @returns {readonly unknown[]} Empty for what is no list.
 */
export function toList(value) {
  return Array.isArray(value) ? /** @type {unknown[]} */ (value) : [];
}

/**
 * The strings of a list; a single string is a list of one.
 * @param {unknown} value
 * @returns {readonly string[]}
 */
export function toNames(value) {
  return [value].flat().filter((name) => typeof name === "string");
}

/**
 * The same text for values that are the same, whatever the order of their keys.
 * @param {unknown} value
 * @returns {string}
 */
export function toText(value) {
  return JSON.stringify(value, (_, /** @type {unknown} */ inner) => {
    const entries = Object.entries(toObject(inner)).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? Object.fromEntries(entries) : inner;
  });
}
