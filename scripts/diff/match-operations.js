import { enter, follow } from "./cursor.js";
import { toObject } from "./json.js";

/** @typedef {import("./cursor.js").Cursor} Cursor */

/**
 * An operation with the path item that it stands in.
 * @typedef {{ id: string | undefined, method: string, path: string, item: Cursor, cursor: Cursor }} Operation
 */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * @param {Cursor} contract
 * @param {string} part - The key of an object of path items.
 * @returns {readonly Operation[]}
 */
export function operationsOf(contract, part) {
  const paths = enter(contract, part);
  return Object.keys(toObject(paths.node)).flatMap((path) => {
    const item = follow(enter(paths, path));
    return METHODS.map((method) => ({ method, path, item, cursor: enter(item, method) }))
      .filter(({ cursor }) => cursor.node !== undefined)
      .map((operation) => ({ ...operation, id: idOf(operation.cursor) }));
  });
}

/**
 * Which operation is which: by method and path, then by method and a path whose parameters have other names, then by
 * the operation id.
 * @param {readonly Operation[]} base
 * @param {readonly Operation[]} revision
 */
export function matchOperations(base, revision) {
  /** @type {[Operation, Operation][]} */
  const kept = [];
  let removed = [...base];
  let added = [...revision];
  pairUp(({ method, path }) => `${method} ${path}`);
  pairUp(({ method, path }) => `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`);
  pairUp(({ id }) => id);
  return { kept, removed, added };

  /** @param {(operation: Operation) => string | undefined} signOf */
  function pairUp(signOf) {
    for (const old of [...removed]) {
      const sign = signOf(old);
      const now = sign === undefined ? undefined : added.find((operation) => signOf(operation) === sign);
      if (!now) continue;
      kept.push([old, now]);
      removed = removed.filter((operation) => operation !== old);
      added = added.filter((operation) => operation !== now);
    }
  }
}

/** @param {Cursor} operation */
function idOf({ node }) {
  const { operationId } = toObject(node);
  return typeof operationId === "string" ? operationId : undefined;
}
