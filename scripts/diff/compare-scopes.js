import { namesOf, report } from "./comparison.js";
import { enter } from "./cursor.js";
import { toNames, toObject } from "./json.js";

/** @typedef {{ names: readonly string[], isAny: boolean }} Scopes */

/**
 * The scopes that a token needs: all of them, or with `x-token-scope-match: any` one.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} operations
 */
export function compareScopes(comparison, operations) {
  const before = scopesOf(operations.base);
  const after = scopesOf(operations.revision);
  const { added, removed } = namesOf(before.names, after.names);
  if (added.length + removed.length === 0 && before.isAny === after.isAny) return;
  // A token that was enough has all of the old scopes, or just one of them.
  const tokens = before.isAny ? before.names.map((name) => [name]) : [before.names];
  const breaks = !tokens.every((held) => isEnough(held, after));
  const place = {
    base: enter(operations.base, "x-token-scopes"),
    revision: enter(operations.revision, "x-token-scopes"),
  };
  report(comparison, place, {
    level: breaks ? "major" : "minor",
    kind: "scopes-changed",
    message: `the token needs ${scopesText(after)}; it needed ${scopesText(before)}`,
    when: breaks ? "run time" : "never",
  });
}

/**
 * @param {import("./cursor.js").Cursor} operation
 * @returns {Scopes}
 */
function scopesOf({ node }) {
  const operation = toObject(node);
  const names = toNames(operation["x-token-scopes"]);
  return { names, isAny: names.length > 1 && operation["x-token-scope-match"] === "any" };
}

/**
 * @param {readonly string[]} held
 * @param {Scopes} scopes
 */
function isEnough(held, { names, isAny }) {
  return isAny ? names.some((name) => held.includes(name)) : names.every((name) => held.includes(name));
}

/** @param {Scopes} scopes */
function scopesText({ names, isAny }) {
  return names.join(isAny ? " or " : " and ") || "no scope";
}
