import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { escapeSeparators } from "../reference/literal.js";
import { toQueryRules } from "./query-rules.js";

/** The references that have a type: the interfaces of schema.ts are named after these members of the document. */
const HAS_TYPE = /^#\/(?:components|paths|webhooks)\//;

/**
 * The TypeScript types of a bundled contract.
 * @param {string} bundle
 * @param {{ isOwn?: boolean }} [origin] Whether the extensions of this project's contract are read; by default they are.
 * @returns {Promise<string>}
 */
export async function toTypes(bundle, { isOwn = true } = {}) {
  const nodes = await openapiTypescript(JSON.stringify(JSON.parse(bundle, toTyped)), {
    // Otherwise a body field with a default becomes one that callers have to send.
    defaultNonNullable: false,
    silent: true,
    // JSON Schema has `true` and `false` for schemas too, whatever the type says.
    transform: (schema) =>
      typeof schema === "object" ? (toNever(schema) ?? (isOwn ? toOpenEnum(schema) : undefined)) : undefined,
  });
  const contract = /** @type {import("./query-rules.js").Contract} */ (isOwn ? JSON.parse(bundle) : { paths: {} });
  // openapi-typescript prints enum values by JSON.stringify, which leaves line separators in them.
  return `${escapeSeparators(astToString(nodes))}${toQueryRules(contract)}`;
}

/**
 * A node as the types need it: without the examples of parameters and bodies, where whole answers would be repeated in
 * each comment; and with the field that a schema must not have (`not: { required }`), which tells one variant from another.
 * @param {string} key
 * @param {unknown} node
 */
function toTyped(key, node) {
  // Whatever a schema's properties are called, they are no keywords.
  if (typeof node !== "object" || node === null || key === "properties") return node;
  const kept = Array.isArray(node) ? node : withoutMisleading(node);
  if ("schema" in kept) return Object.fromEntries(Object.entries(kept).filter(([key]) => !/^examples?$/.test(key)));
  const { not, properties } = /** @type {{ not?: { required?: string[] }, properties?: object }} */ (kept);
  // Of two fields, it would only be both at once that may not be there.
  if (not?.required?.length !== 1 || !properties) return kept;
  return { ...kept, properties: { [String(not.required[0])]: NEVER, ...properties } };
}

/**
 * Removes what openapi-typescript would read from a file or URL, print as an identifier, or take for a mark of ours.
 * After bundling, such references are left in examples and extensions only.
 * @param {object} node
 */
function withoutMisleading(node) {
  const isLeft = (/** @type {unknown} */ value) => typeof value === "string" && !HAS_TYPE.test(value);
  const entries = Object.entries(node);
  const kept = entries.filter(
    ([name, value]) =>
      name !== "x-never" &&
      !(name === "$ref" && isLeft(value)) &&
      !(name === "externalValue" && typeof value === "string"),
  );
  const { propertyName, mapping } = /** @type {{ propertyName?: unknown, mapping?: unknown }} */ (node);
  if (typeof propertyName === "string" && Object.values(Object(mapping)).some(isLeft)) {
    kept.splice(
      kept.findIndex(([name]) => name === "mapping"),
      1,
    );
  }
  return kept.length === entries.length ? node : Object.fromEntries(kept);
}

/** A field that is not to be there. */
const NEVER = { "x-never": true, description: "Belongs to another variant." };

/** @param {object} schema */
function toNever(schema) {
  return "x-never" in schema ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword) : undefined;
}

/**
 * A string whose known values an editor offers, and that may be any other: the API adds values, and a new one must
 * not break a compile. `string & {}` keeps the union from collapsing to `string`.
 * @param {import("openapi-typescript").SchemaObject} schema
 * @returns {ts.TypeNode | undefined} Nothing for any other schema, which is left to openapi-typescript.
 */
function toOpenEnum(schema) {
  if (!("x-extensible-enum" in schema)) return undefined;
  const known = /** @type {string[]} */ (schema["x-extensible-enum"]);
  const { factory } = ts;
  return factory.createUnionTypeNode([
    ...known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
    ...(isNullable(schema) ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/** @param {{ type?: unknown }} schema */
function isNullable({ type }) {
  return Array.isArray(type) && type.includes("null");
}
