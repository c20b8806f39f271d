import { namesOf, report } from "./comparison.js";
import { toObject } from "./json.js";

/**
 * Which property tells the variants of a union apart, and by which values.
 * @param {import("./compare-variants.js").ShapePair} shapes
 */
export function compareDiscriminators({ comparison, pair, direction, base, revision }) {
  const before = base.discriminator;
  const after = revision.discriminator;
  // One that comes or goes tells apart what was apart: the types of the variants say what else changes.
  if (!before || !after) return;
  if (before["propertyName"] !== after["propertyName"]) {
    tell("major", `was ${String(before["propertyName"])}, is ${String(after["propertyName"])}`);
    return;
  }
  const old = toObject(before["mapping"]);
  const now = toObject(after["mapping"]);
  const { removed, added, kept } = namesOf(Object.keys(old), Object.keys(now));
  for (const value of removed) tell("major", `"${value}" means no variant any more`);
  for (const value of added) tell(direction === "output" ? "major" : "minor", `"${value}" means a variant`);
  for (const value of kept.filter((name) => isMoved(old[name], now[name]))) {
    tell("major", `"${value}" means another variant`);
  }

  /**
   * @param {import("./comparison.js").Level} level
   * @param {string} message
   */
  function tell(level, message) {
    report(comparison, pair, {
      level,
      kind: "discriminator-changed",
      message: `discriminator: ${message}`,
      when: level === "major" ? "compile time" : "never",
    });
  }

  /**
   * @param {unknown} target
   * @param {unknown} other
   */
  function isMoved(target, other) {
    const name = String(target).replace("#/", "");
    return (comparison.renamed.get(name) ?? name) !== String(other).replace("#/", "");
  }
}
