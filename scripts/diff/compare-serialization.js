import { report } from "./comparison.js";
import { enter } from "./cursor.js";
import { toObject, toText } from "./json.js";
import { shapeOf } from "./shape.js";

/** @typedef {import("./cursor.js").Cursor} Cursor */

/**
 * How a parameter is spelt. The client has one way, OpenAPI's default, so that another breaks its calls.
 * @param {import("./comparison.js").Comparison} comparison
 * @param {import("./comparison.js").Pair} pair
 * @param {import("./comparison.js").Pair} targets
 */
export function compareSerialization(comparison, pair, targets) {
  const before = serializationOf(targets.base);
  const after = serializationOf(targets.revision);
  if (before === after) return;
  report(comparison, pair, {
    level: "major",
    kind: "serialization-changed",
    message: `is written another way: ${before} before, ${after} now`,
    when: "run time",
  });
}

/**
 * How a value is spelt; a single value is spelt the same whether it would be exploded or not.
 * @param {Cursor} parameter
 */
function serializationOf(parameter) {
  const { style, explode, content, in: place } = toObject(parameter.node);
  if (content) return `as ${Object.keys(toObject(content)).join()}`;
  const form = typeof style === "string" ? style : place === "query" || place === "cookie" ? "form" : "simple";
  const { types, variants } = shapeOf(schemaOf(parameter));
  const isSingle = !variants && types && !types.has("array") && !types.has("object");
  return isSingle ? `style ${form}` : `style ${form}, explode ${toText(explode ?? form === "form")}`;
}

/**
 * The schema of a parameter, which stands in its `content` or beside its `style`.
 * @param {Cursor} parameter
 * @returns {Cursor}
 */
export function schemaOf(parameter) {
  const [type] = Object.keys(toObject(toObject(parameter.node)["content"]));
  return type === undefined ? enter(parameter, "schema") : enter(parameter, "content", type, "schema");
}
