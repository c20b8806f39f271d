import { compareRequestBodies } from "./compare-bodies.js";
import { compareDeprecation } from "./compare-notes.js";
import { compareParameters } from "./compare-parameters.js";
import { compareResponses } from "./compare-responses.js";
import { compareScopes } from "./compare-scopes.js";
import { compareSecurity } from "./compare-security.js";
import { both, isNews, report } from "./comparison.js";
import { enter } from "./cursor.js";
import { toObject } from "./json.js";
import { matchOperations, operationsOf } from "./match-operations.js";

/** @typedef {import("./match-operations.js").Operation} Operation */

/**
 * Operation by operation. Of a webhook the caller is the server: what a request brings is read, what is answered is
 * written, and none of it is typed.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} contracts
 * @param {string} part - `paths`, or what holds path items of requests that the API sends.
 */
export function compareOperations(comparison, contracts, part) {
  const before = operationsOf(contracts.base, part);
  const after = operationsOf(contracts.revision, part);
  const { kept, removed, added } = matchOperations(before, after);
  const when = part === "paths" ? "compile time" : "run time";
  for (const { cursor } of removed) {
    const place = { base: cursor, revision: { ...contracts.revision, node: undefined } };
    report(comparison, place, { level: "major", kind: "operation-removed", message: "is gone", when });
  }
  for (const { cursor } of added) {
    const place = { base: { ...contracts.base, node: undefined }, revision: cursor };
    report(comparison, place, { level: "minor", kind: "operation-added", message: "is new", when: "never" });
  }
  for (const [old, now] of kept) {
    compareNames(comparison, old, now, when);
    compareOperation(comparison, old, now, part);
  }
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {Operation} old
 * @param {Operation} now
 * @param {"compile time" | "run time"} when
 */
function compareNames(comparison, old, now, when) {
  const pair = { base: old.cursor, revision: now.cursor };
  if (old.path !== now.path || old.method !== now.method) {
    report(comparison, pair, {
      level: "major",
      kind: "path-renamed",
      message: `was ${old.method.toUpperCase()} ${old.path}`,
      when,
    });
  }
  if (old.id !== now.id && old.id !== undefined) {
    report(comparison, pair, {
      level: "major",
      kind: "operation-renamed",
      // It is what errors and events call it.
      message: `was called ${old.id}, is called ${now.id ?? "nothing"}`,
      when: "run time",
    });
  }
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {Operation} old
 * @param {Operation} now
 * @param {string} part
 */
function compareOperation(comparison, old, now, part) {
  const pair = { base: old.cursor, revision: now.cursor };
  const isCalled = part === "paths";
  isNews(comparison, pair);
  const before = toObject(old.cursor.node);
  const after = toObject(now.cursor.node);
  compareDeprecation(comparison, pair, before["deprecated"] === true, after["deprecated"] === true);
  compareRequestBodies(comparison, pair, isCalled ? "input" : "output");
  compareResponses(comparison, pair, isCalled ? "output" : "input");
  if (!isCalled) return;
  const callbacks = both(pair, (cursor) => enter(cursor, "callbacks"));
  const names = [callbacks.base, callbacks.revision].flatMap(({ node }) => Object.keys(toObject(node)));
  for (const name of new Set(names)) compareOperations(comparison, callbacks, name);
  compareParameters(comparison, { base: old.item, revision: now.item }, [old.method, now.method]);
  compareScopes(comparison, pair);
  // What no operation says for itself is told once, for all of them.
  if (before["security"] || after["security"]) compareSecurity(comparison, pair);
}
