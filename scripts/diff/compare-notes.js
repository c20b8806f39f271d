import { report } from "./comparison.js";

/** @typedef {import("./shape.js").Notes} Notes */

/**
 * What is said beside the values of a schema: its default, and flags.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 * @param {Notes} base
 * @param {Notes} revision
 * @param {boolean} isRequired - A default that never takes effect breaks nobody.
 */
export function compareNotes(comparison, pair, direction, base, revision, isRequired) {
  if (base.default !== revision.default) {
    const isNew = base.default === undefined;
    const level = isRequired || isNew ? "patch" : "major";
    const now = revision.default ?? "none";
    report(comparison, pair, {
      level,
      kind: "default-changed",
      message: isNew ? `what stands for a missing value is said: ${now}` : `default was ${base.default}, is ${now}`,
      when: level === "major" ? "run time" : "never",
    });
  }
  compareDeprecation(comparison, pair, base.deprecated, revision.deprecated);
  compareAccess("readOnly", "input", "is set by the server alone");
  compareAccess("writeOnly", "output", "is sent, never answered");

  /**
   * @param {"readOnly" | "writeOnly"} flag
   * @param {import("./comparison.js").Direction} affected - Where the flag takes the value away.
   * @param {string} meaning
   */
  function compareAccess(flag, affected, meaning) {
    if (base[flag] === revision[flag]) return;
    const breaks = revision[flag] && direction === affected;
    report(comparison, pair, {
      level: breaks ? "major" : direction === affected ? "minor" : "patch",
      kind: "access-changed",
      message: `${meaning}${revision[flag] ? "" : " no more"} (${flag})`,
      when: breaks ? "run time" : "never",
    });
  }
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {boolean} before
 * @param {boolean} after
 */
export function compareDeprecation(comparison, pair, before, after) {
  if (before === after) return;
  report(comparison, pair, {
    level: after ? "minor" : "patch",
    kind: after ? "deprecated" : "undeprecated",
    message: after ? "is deprecated; editors strike it through" : "is deprecated no more",
    when: "never",
  });
}
