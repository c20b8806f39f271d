import { boundsOf } from "./bounds.js";
import { enter } from "./cursor.js";
import { toList, toNames, toObject, toText } from "./json.js";
import { ANNOTATIONS, BOUNDS, READ_APART } from "./keywords.js";

/** @typedef {import("./cursor.js").Cursor} Cursor */
/** @typedef {import("./json.js").Json} Json */

/**
 * What a schema says itself, `$ref` and `allOf` aside.
 * @param {Cursor} cursor
 * @returns {import("./shape.js").Shape}
 */
export function ownShape(cursor) {
  const node = toObject(cursor.node);
  const values = valuesOf(node);
  const types = cursor.node === false ? new Set() : typesOf(node, values);
  const prefix = toList(node["prefixItems"]);
  return {
    types: types && new Set([...types].filter((type) => type !== "null")),
    nullable: types === undefined || types.has("null"),
    values: values?.filter((value) => value !== "null"),
    known: Array.isArray(node["x-extensible-enum"])
      ? toList(node["x-extensible-enum"]).map((value) => toText(value))
      : undefined,
    bounds: boundsOf(node, types),
    asserts: assertsOf(node),
    properties: new Map(
      Object.keys(toObject(node["properties"])).map((name) => [name, enter(cursor, "properties", name)]),
    ),
    required: new Set(toNames(node["required"])),
    others: othersOf(cursor),
    items: node["items"] === undefined || node["items"] === false ? undefined : enter(cursor, "items"),
    tuple: prefix.length > 0 ? prefix.map((_, index) => enter(cursor, "prefixItems", index)) : undefined,
    unions: ["oneOf", "anyOf"].flatMap((keyword) => unionOf(cursor, keyword)),
    variants: undefined,
    exclusive: false,
    discriminator: node["discriminator"] === undefined ? undefined : toObject(node["discriminator"]),
    notes: {
      default: "default" in node ? toText(node["default"]) : undefined,
      deprecated: node["deprecated"] === true,
      readOnly: node["readOnly"] === true,
      writeOnly: node["writeOnly"] === true,
    },
  };
}

/**
 * @param {Json} node
 * @returns {readonly string[] | undefined}
 */
function valuesOf(node) {
  if ("const" in node) return [toText(node["const"])];
  return Array.isArray(node["enum"]) ? node["enum"].map((value) => toText(value)) : undefined;
}

/**
 * As the types read a schema without `type`: properties make it an object, values tell theirs.
 * @param {Json} node
 * @param {readonly string[] | undefined} values
 * @returns {ReadonlySet<string> | undefined}
 */
function typesOf(node, values) {
  const named = toNames(node["type"]);
  if (named.length > 0) return new Set([...named, ...(values?.includes("null") ? ["null"] : [])]);
  if (values) return new Set(values.map((value) => typeOf(value)));
  if (node["properties"] || node["additionalProperties"] !== undefined) return new Set(["object"]);
  if (node["items"] || node["prefixItems"]) return new Set(["array"]);
  return node["x-extensible-enum"] ? new Set(["string"]) : undefined;
}

/** @param {string} json */
function typeOf(json) {
  const value = /** @type {unknown} */ (JSON.parse(json));
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/**
 * Every other keyword, known or not: a difference in it is not taken lightly.
 * @param {Json} node
 */
function assertsOf(node) {
  const entries = Object.entries(node).filter(
    ([keyword, value]) =>
      !(READ_APART.has(keyword) || BOUNDS.has(keyword) || ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) &&
      !(keyword === "uniqueItems" && value === false),
  );
  return new Map(entries.map(([keyword, value]) => [keyword, toText(value)]));
}

/** @param {Cursor} cursor */
function othersOf(cursor) {
  const said = toObject(cursor.node)["additionalProperties"];
  if (said === undefined) return "unsaid";
  if (said === false) return "none";
  return said === true || Object.keys(toObject(said)).length === 0 ? "any" : enter(cursor, "additionalProperties");
}

/**
 * @param {Cursor} cursor
 * @param {string} keyword
 */
function unionOf(cursor, keyword) {
  const list = toList(toObject(cursor.node)[keyword]);
  if (list.length === 0) return [];
  return [{ exclusive: keyword === "oneOf", list: list.map((_, index) => enter(cursor, keyword, index)) }];
}
