import { toObject } from "./json.js";

/**
 * A node of a contract. `pointer` is where it stands; `place` is where a caller meets it, which differs where a
 * component takes the place of another.
 * @typedef {{ document: unknown, node: unknown, pointer: readonly string[], place: readonly string[] }} Cursor
 */

/**
 * @param {unknown} document
 * @returns {Cursor}
 */
export function start(document) {
  return { document, node: document, pointer: [], place: [] };
}

/**
 * @param {Cursor} cursor
 * @param {...(string | number)} keys
 * @returns {Cursor} Its node is `undefined` where there is none.
 */
export function enter({ document, node, pointer, place }, ...keys) {
  const names = keys.map(String);
  return {
    document,
    node: names.reduce((inner, key) => childOf(inner, key), node),
    pointer: [...pointer, ...names],
    place: [...place, ...names],
  };
}

/**
 * What a `$ref` leads to, for other nodes the node itself. The place stays that of the `$ref`.
 * @param {Cursor} cursor
 * @returns {Cursor}
 */
export function follow(cursor) {
  let target = cursor;
  // Every `$ref` was found to lead somewhere when the contract was read; a circle of them is cut by its length.
  for (let steps = 0; steps < 100; steps++) {
    const { $ref: reference } = toObject(target.node);
    if (typeof reference !== "string") return target;
    target = { ...enter(start(cursor.document), ...toSegments(reference)), place: cursor.place };
  }
  return { ...target, node: true };
}

/**
 * The same node, met where it stands.
 * @param {Cursor} cursor
 * @returns {Cursor}
 */
export function settle(cursor) {
  return { ...cursor, place: cursor.pointer };
}

/**
 * @param {string} pointer - As in a `$ref`: `#/components/schemas/Queue`; RFC 6901.
 * @returns {string[]}
 */
export function toSegments(pointer) {
  return decodeURIComponent(pointer.replace(/^[^#]*#/, ""))
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * @param {unknown} node
 * @param {string} key
 * @returns {unknown}
 */
function childOf(node, key) {
  if (Array.isArray(node)) return node[Number(key)];
  const parent = toObject(node);
  return Object.hasOwn(parent, key) ? parent[key] : undefined;
}
