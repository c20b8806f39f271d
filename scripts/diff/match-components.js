import { namesOf } from "./comparison.js";
import { enter } from "./cursor.js";
import { toObject, toText } from "./json.js";

/**
 * Schemas that came, went or got another name: one that went and one that came are the same when their text is, and
 * there is but one of each.
 * @param {import("./comparison.js").Pair} contracts
 */
export function matchComponents(contracts) {
  const before = toObject(enter(contracts.base, "components", "schemas").node);
  const after = toObject(enter(contracts.revision, "components", "schemas").node);
  const { removed, added, kept } = namesOf(Object.keys(before), Object.keys(after));
  const renamed = removed.flatMap((name) => {
    const text = toText(before[name]);
    const twins = removed.filter((other) => toText(before[other]) === text);
    const [match, ...more] = added.filter((other) => toText(after[other]) === text);
    return match !== undefined && more.length === 0 && twins.length === 1 ? [/** @type {const} */ ([name, match])] : [];
  });
  const names = new Map(renamed);
  return {
    renamed: names,
    kept,
    removed: removed.filter((name) => !names.has(name)),
    added: added.filter((name) => ![...names.values()].includes(name)),
  };
}
