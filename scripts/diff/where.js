import { enter, follow, start } from "./cursor.js";
import { toObject } from "./json.js";

/**
 * A place in a contract in the words of a caller: `Schema<"Queue">.name`, `POST /queues body.name`, `GET /queues 404`.
 * @param {unknown} document
 * @param {readonly string[]} place
 * @returns {string}
 */
export function whereOf(document, place) {
  const [first, second, third, ...rest] = place;
  if (first === "paths" && second !== undefined && third !== undefined) {
    return `${third.toUpperCase()} ${second}${textOf(document, place, 3)}`;
  }
  if (first === "webhooks" && second !== undefined) return `webhook ${second}${textOf(document, place, third ? 3 : 2)}`;
  if (first === "components" && third !== undefined) {
    const name = second === "schemas" ? `Schema<"${third}">` : `${(second ?? "").replace(/s$/, "")} ${third}`;
    return `${name}${textOf(document, place, place.length - rest.length)}`;
  }
  return place[0] === "paths" && second !== undefined ? second : (first ?? "the contract");
}

/**
 * @param {unknown} document
 * @param {readonly string[]} place
 * @param {number} from - Where the rest begins.
 */
function textOf(document, place, from) {
  let text = "";
  for (let index = from; index < place.length; index++) {
    const key = place[index] ?? "";
    const name = place[index + 1];
    if (key === "requestBody") text += " body";
    else if (key === "items" || key === "prefixItems") text += "[]";
    else if (key === "additionalProperties") text += "[name]";
    else if (name !== undefined && key in NAMED) {
      text += NAMED[key]?.(name, () => enter(start(document), ...place.slice(0, index + 2))) ?? "";
      index++;
    }
  }
  return text;
}

/** @type {Readonly<Record<string, (name: string, cursor: () => import("./cursor.js").Cursor) => string>>} */
const NAMED = {
  properties: (name) => `.${name}`,
  responses: (status) => ` ${status}`,
  headers: (name) => ` header ${name}`,
  callbacks: (name) => ` callback ${name}`,
  content: (type) => (type === "application/json" ? "" : ` (${type})`),
  parameters: (_, cursor) => {
    const { in: place, name } = toObject(follow(cursor()).node);
    return ` ${String(place)}.${String(name)}`;
  },
  oneOf: () => "",
  anyOf: () => "",
  allOf: () => "",
};
