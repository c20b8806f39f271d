import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";

/**
 * The TypeScript types of a bundled contract.
 * @param {string} bundle
 * @returns {Promise<string>}
 */
export async function toTypes(bundle) {
  const nodes = await openapiTypescript(bundle, {
    // Otherwise a body field with a default becomes one that callers have to send.
    defaultNonNullable: false,
    transform: (schema) => toOpenEnum(schema),
  });
  return astToString(nodes);
}

/**
 * A string whose known values an editor offers, and that may be any other: the API adds values, and a new one must
 * not break a compile. `string & {}` keeps the union from collapsing to `string`.
 * @param {import("openapi-typescript").SchemaObject} schema
 * @returns {ts.TypeNode | undefined} Nothing for any other schema, which is left to openapi-typescript.
 */
function toOpenEnum(schema) {
  // JSON Schema has `true` and `false` for schemas too, whatever the type says.
  if (typeof schema !== "object" || !("x-extensible-enum" in schema)) return undefined;
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
