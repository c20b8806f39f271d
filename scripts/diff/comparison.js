/**
 * Who writes what is compared: `input` is what a caller sends, `output` what a caller reads.
 * @typedef {"input" | "output"} Direction
 * @typedef {"major" | "minor" | "patch"} Level
 */

/**
 * One thing that is not as it was. `when` says when a caller notices who used what changed.
 * @typedef {{
 *   level: Level,
 *   kind: string,
 *   message: string,
 *   when: "compile time" | "run time" | "never",
 *   base?: readonly string[] | undefined,
 *   revision?: readonly string[] | undefined,
 * }} Finding
 */

/**
 * The same node before and after.
 * @typedef {{ base: import("./cursor.js").Cursor, revision: import("./cursor.js").Cursor }} Pair
 */

/**
 * One run of the comparison: what was found, what has been compared in which direction so that nothing is told twice,
 * which nodes were judged at all, and which components have another name now (pointer -> pointer).
 * @typedef {{
 *   findings: Finding[],
 *   seen: Set<string>,
 *   judged: Set<string>,
 *   renamed: ReadonlyMap<string, string>,
 * }} Comparison
 */

/** @type {readonly Level[]} */
export const LEVELS = ["patch", "minor", "major"];

/**
 * How much a level weighs: -1 for what is none.
 * @param {string} level
 * @returns {number}
 */
export function weightOf(level) {
  return /** @type {readonly string[]} */ (LEVELS).indexOf(level);
}

/**
 * @param {Comparison} comparison
 * @param {Pair} pair
 * @param {Omit<Finding, "base" | "revision">} finding
 */
export function report({ findings }, { base, revision }, finding) {
  findings.push({
    ...finding,
    base: base.node === undefined ? undefined : base.place,
    revision: revision.node === undefined ? undefined : revision.place,
  });
}

/**
 * Marks a pair of nodes as judged, with all that they say themselves.
 * @param {Comparison} comparison
 * @param {Pair} pair
 * @param {string} [use] - What it is looked at for; once for each is enough.
 * @returns {boolean} Whether it is the first time.
 */
export function isNews({ seen, judged }, { base, revision }, use) {
  const pointers = [base.pointer.join("/"), revision.pointer.join("/")];
  for (const pointer of pointers) judged.add(pointer);
  const key = `${use} ${pointers.join(" ")}`;
  if (use !== undefined && seen.has(key)) return false;
  seen.add(key);
  return true;
}

/**
 * @param {Pair} pair
 * @param {(cursor: import("./cursor.js").Cursor) => import("./cursor.js").Cursor} step
 * @returns {Pair}
 */
export function both({ base, revision }, step) {
  return { base: step(base), revision: step(revision) };
}

/**
 * What is in either, in the order of the newer.
 * @param {Iterable<string>} base
 * @param {Iterable<string>} revision
 */
export function namesOf(base, revision) {
  const before = new Set(base);
  const after = new Set(revision);
  return {
    removed: [...before].filter((name) => !after.has(name)),
    added: [...after].filter((name) => !before.has(name)),
    kept: [...after].filter((name) => before.has(name)),
  };
}
