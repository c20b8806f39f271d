/**
 * What a change does to the values that are possible.
 * @typedef {"narrowed" | "widened" | "changed"} Relation
 */

/**
 * The level of a change that no type shows, such as of a bound: a caller breaks who sends what is refused now, or
 * reads what could not come before. What narrows an answer breaks nobody.
 * @param {import("./comparison.js").Direction} direction
 * @param {Relation} relation
 * @returns {Pick<import("./comparison.js").Finding, "level" | "when">}
 */
export function judge(direction, relation) {
  if (relation === "changed" || relation === (direction === "input" ? "narrowed" : "widened")) {
    return { level: "major", when: "run time" };
  }
  return { level: direction === "input" ? "minor" : "patch", when: "never" };
}
