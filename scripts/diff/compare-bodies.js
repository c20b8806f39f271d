import { compareSchemas } from "./compare-schemas.js";
import { isNews, namesOf, report } from "./comparison.js";
import { enter, follow } from "./cursor.js";
import { toObject } from "./json.js";

/** The one type of body that the client writes and reads. */
const JSON_TYPE = "application/json";

/**
 * What a call sends.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} operations
 * @param {import("./comparison.js").Direction} direction - Of a webhook, the caller reads the request.
 */
export function compareRequestBodies(comparison, operations, direction) {
  const pair = { base: enter(operations.base, "requestBody"), revision: enter(operations.revision, "requestBody") };
  const before = toObject(follow(pair.base).node);
  const after = toObject(follow(pair.revision).node);
  const isInput = direction === "input";

  isNews(comparison, { base: follow(pair.base), revision: follow(pair.revision) });
  if (pair.base.node === undefined && pair.revision.node === undefined) return;
  if (pair.base.node === undefined) tell("body-added", isInput && after["required"] === true, "has a body now");
  else if (pair.revision.node === undefined) tell("body-removed", true, "has no body any more");
  else {
    if (before["required"] !== true && after["required"] === true) tell("body-required", isInput, "has to be sent");
    if (before["required"] === true && after["required"] !== true) tell("body-optional", !isInput, "may be left out");
    compareContents(comparison, { base: follow(pair.base), revision: follow(pair.revision) }, direction);
  }

  /**
   * @param {string} kind
   * @param {boolean} breaks
   * @param {string} message
   */
  function tell(kind, breaks, message) {
    const when = breaks ? (isInput ? "compile time" : "run time") : "never";
    report(comparison, pair, { level: breaks ? "major" : "minor", kind, message, when });
  }
}

/**
 * The media types of a body. The client writes JSON alone and reads JSON alone, so that another type that may be sent
 * is nothing to its callers, and another type that may come is a malformed answer.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Direction} direction
 */
export function compareContents(comparison, pair, direction) {
  const contents = { base: enter(pair.base, "content"), revision: enter(pair.revision, "content") };
  const { added, removed, kept } = namesOf(
    Object.keys(toObject(contents.base.node)),
    Object.keys(toObject(contents.revision.node)),
  );
  for (const type of removed) tell(type, "media-type-removed", type === JSON_TYPE, `${type} is no type of it any more`);
  for (const type of added) tell(type, "media-type-added", direction === "output", `${type} is a new type of it`);
  for (const type of kept) {
    isNews(comparison, { base: enter(contents.base, type), revision: enter(contents.revision, type) });
    const schemas = {
      base: enter(contents.base, type, "schema"),
      revision: enter(contents.revision, type, "schema"),
    };
    compareSchemas(comparison, schemas, direction);
  }

  /**
   * @param {string} type
   * @param {string} kind
   * @param {boolean} breaks
   * @param {string} message
   */
  function tell(type, kind, breaks, message) {
    const media = { base: enter(contents.base, type), revision: enter(contents.revision, type) };
    const when = breaks ? (type === JSON_TYPE ? "compile time" : "run time") : "never";
    const harmless = type === JSON_TYPE ? "minor" : "patch";
    report(comparison, media, { level: breaks ? "major" : harmless, kind, message, when });
  }
}
