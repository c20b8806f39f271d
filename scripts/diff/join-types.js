import { toObject, toText } from "./json.js";

/**
 * Any of several types, each once, whatever their order.
 * @param {readonly unknown[]} parts
 * @returns {unknown}
 */
export function toUnion(parts) {
  const texts = parts.flatMap((part) => /** @type {unknown[]} */ (toObject(part)["any"] ?? [part])).map(toText);
  return { any: [...new Set(texts)].sort().map((text) => /** @type {unknown} */ (JSON.parse(text))) };
}

/**
 * All of several types; object types become one that has the members of all.
 * @param {readonly unknown[]} parts
 * @returns {unknown}
 */
export function toJoined(parts) {
  /** @type {Map<string, unknown>} */
  const members = new Map();
  for (const [name, type] of parts.flatMap((part) => Object.entries(toObject(toObject(part)["members"])))) {
    const other = members.get(name);
    members.set(name, other === undefined || toText(other) === toText(type) ? type : { all: [other, type] });
  }
  const others = parts.filter((part) => !toObject(part)["members"] && part !== "unknown").map(toText);
  const joined = { members: Object.fromEntries(members) };
  return others.length === 0 ? joined : { all: [...others.sort(), joined] };
}
