import { namesOf, report } from "./comparison.js";

/**
 * Closed lists of values (`enum`, `const`), open ones (`x-extensible-enum`), and none. What an answer's closed list
 * loses breaks a compile as well: a comparison with it is one that can never be true.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 * @param {import("./shape.js").Shape} base
 * @param {import("./shape.js").Shape} revision
 */
export function compareValues(comparison, pair, direction, base, revision) {
  if (base.values && revision.values) {
    const { added, removed } = namesOf(base.values, revision.values);
    for (const value of removed) reportValue("major", "value-removed", `${value} is no value any more`);
    const level = direction === "output" ? "major" : "minor";
    for (const value of added) reportValue(level, "value-added", `${value} is a new value`);
  } else if (base.values) {
    const level = direction === "output" ? "major" : "minor";
    reportValue(level, "values-opened", `was one of ${base.values.join(", ")}, may be any other now`);
  } else if (revision.values) {
    reportValue("major", "values-closed", `is one of ${revision.values.join(", ")} only`);
  } else {
    const { added, removed } = namesOf(base.known ?? [], revision.known ?? []);
    for (const value of removed) reportValue("patch", "known-value-removed", `${value} is not listed any more`);
    for (const value of added) reportValue("patch", "known-value-added", `${value} is listed; others were possible`);
  }

  /**
   * @param {import("./comparison.js").Level} level
   * @param {string} kind
   * @param {string} message
   */
  function reportValue(level, kind, message) {
    report(comparison, pair, { level, kind, message, when: level === "major" ? "compile time" : "never" });
  }
}
