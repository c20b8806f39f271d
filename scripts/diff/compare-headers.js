import { compareSchemas } from "./compare-schemas.js";
import { isNews, namesOf, report } from "./comparison.js";
import { enter, follow } from "./cursor.js";
import { toObject } from "./json.js";

/**
 * The headers of an answer, which a caller reads from `response.headers`, by names that have no case.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} responses
 * @param {import("./comparison.js").Direction} direction
 */
export function compareHeaders(comparison, responses, direction) {
  const before = headersOf(responses.base);
  const after = headersOf(responses.revision);
  const { removed, added, kept } = namesOf(before.keys(), after.keys());
  for (const name of removed) tell(name, "header-removed", true, "is not declared any more");
  for (const name of added) tell(name, "header-added", false, "is declared now");
  for (const name of kept) {
    const base = follow(pairOf(name).base);
    const revision = follow(pairOf(name).revision);
    isNews(comparison, { base, revision });
    const wasSure = toObject(base.node)["required"] === true;
    const isSure = toObject(revision.node)["required"] === true;
    if (wasSure && !isSure) tell(name, "header-optional", true, "may be missing");
    if (!wasSure && isSure) tell(name, "header-required", false, "is always there");
    compareSchemas(comparison, { base: enter(base, "schema"), revision: enter(revision, "schema") }, direction);
  }

  /** @param {string} name */
  function pairOf(name) {
    const absent = `headers/${name}`;
    return {
      base: before.get(name) ?? enter(responses.base, absent),
      revision: after.get(name) ?? enter(responses.revision, absent),
    };
  }

  /**
   * @param {string} name
   * @param {string} kind
   * @param {boolean} breaks
   * @param {string} message
   */
  function tell(name, kind, breaks, message) {
    const when = breaks ? "run time" : "never";
    report(comparison, pairOf(name), { level: breaks ? "major" : "minor", kind, message, when });
  }
}

/**
 * @param {import("./cursor.js").Cursor} response
 * @returns {ReadonlyMap<string, import("./cursor.js").Cursor>}
 */
function headersOf(response) {
  const headers = enter(response, "headers");
  return new Map(Object.keys(toObject(headers.node)).map((name) => [name.toLowerCase(), enter(headers, name)]));
}
