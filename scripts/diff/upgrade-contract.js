import { toList, toObject } from "./json.js";

/**
 * An OpenAPI 3.0 document in the words of 3.1, which is what is compared; a 3.1 document as it is.
 * @param {unknown} document
 * @returns {unknown}
 * @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0
 */
export function upgradeContract(document) {
  const { openapi } = toObject(document);
  return String(openapi).startsWith("3.0") ? { ...toObject(upgrade(document)), openapi: "3.1.0" } : document;
}

/**
 * @param {unknown} node
 * @returns {unknown}
 */
function upgrade(node) {
  if (Array.isArray(node)) return node.map(upgrade);
  if (typeof node !== "object" || node === null) return node;
  const { $ref: reference } = toObject(node);
  // In 3.0 nothing stands beside a `$ref`.
  if (typeof reference === "string") return { $ref: reference };
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, upgrade(value)]));
  const schema = withExclusive(withExclusive(rest, "Minimum"), "Maximum");
  if (typeof nullable !== "boolean") return nullable === undefined ? schema : { ...schema, nullable };
  return nullable ? withNull(schema) : schema;
}

/** @param {import("./json.js").Json} schema */
function withNull(schema) {
  const { type, enum: values } = schema;
  if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
  return { ...schema, type: [type, "null"], ...(values ? { enum: [...new Set([...toList(values), null])] } : {}) };
}

/**
 * @param {import("./json.js").Json} schema
 * @param {"Minimum" | "Maximum"} side
 * @returns {import("./json.js").Json}
 */
function withExclusive(schema, side) {
  const keyword = `exclusive${side}`;
  const bound = side.toLowerCase();
  const { [keyword]: exclusive, [bound]: limit, ...rest } = schema;
  if (typeof exclusive !== "boolean") return schema;
  return { ...rest, ...(limit === undefined ? {} : { [exclusive ? keyword : bound]: limit }) };
}
