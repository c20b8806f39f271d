import { compareContents } from "./compare-bodies.js";
import { compareHeaders } from "./compare-headers.js";
import { isNews, namesOf, report } from "./comparison.js";
import { enter, follow, settle } from "./cursor.js";
import { toObject } from "./json.js";

/**
 * What a call can come to. A caller who handles every status breaks by one that comes and by one that goes.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} operations
 * @param {import("./comparison.js").Direction} direction
 */
export function compareResponses(comparison, operations, direction) {
  const pair = { base: enter(operations.base, "responses"), revision: enter(operations.revision, "responses") };
  const statuses = namesOf(Object.keys(toObject(pair.base.node)), Object.keys(toObject(pair.revision.node)));
  for (const status of statuses.removed) tell(status, "status-removed", "is not declared any more");
  for (const status of statuses.added) tell(status, "status-added", "is declared now");
  for (const status of statuses.kept) {
    const before = follow(enter(pair.base, status));
    const after = follow(enter(pair.revision, status));
    const isShared = before.pointer.join() !== before.place.join() && before.pointer.join() === after.pointer.join();
    const response = isShared ? { base: settle(before), revision: settle(after) } : { base: before, revision: after };
    compareResponse(comparison, response, direction);
  }

  /**
   * @param {string} status
   * @param {string} kind
   * @param {string} message
   */
  function tell(status, kind, message) {
    const place = { base: enter(pair.base, status), revision: enter(pair.revision, status) };
    // What a caller answers to a webhook is not typed.
    const finding =
      direction === "output"
        ? /** @type {const} */ ({ level: "major", when: "compile time" })
        : /** @type {const} */ ({ level: kind === "status-removed" ? "major" : "minor", when: "run time" });
    report(comparison, place, { kind, message, ...finding, when: finding.level === "major" ? finding.when : "never" });
  }
}

/**
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 */
function compareResponse(comparison, pair, direction) {
  if (!isNews(comparison, pair, `response ${direction}`)) return;
  const hadBody = hasContent(pair.base);
  const hasBody = hasContent(pair.revision);
  if (hadBody && hasBody) compareContents(comparison, pair, direction);
  else if (hadBody || hasBody) {
    report(comparison, pair, {
      level: "major",
      kind: hasBody ? "body-added" : "body-removed",
      message: hasBody ? "has a body now; its data was undefined" : "has no body any more; its data is undefined",
      when: "compile time",
    });
  }
  compareHeaders(comparison, pair, direction);
}

/** @param {import("./cursor.js").Cursor} response */
function hasContent({ node }) {
  return Object.keys(toObject(toObject(node)["content"])).length > 0;
}
