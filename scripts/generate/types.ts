import openapiTypescript, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { isRecord } from "../document/json.ts";
import { escapeSeparators } from "../reference/literal.ts";

/** References that have a type: schema.ts has an interface for each of these members of the document. */
const HAS_TYPE = /^#\/(?:components|paths|webhooks)\//;

/**
 * Writes the TypeScript types of a bundled contract.
 * @param options `isOwn` (default true) gives the extensions of this project's contract their meaning.
 */
export async function toTypes(bundle: string, { isOwn = true }: { readonly isOwn?: boolean } = {}): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(JSON.parse(bundle, toTyped)), {
    // Otherwise callers would have to send every body property that has a default.
    defaultNonNullable: false,
    silent: true,
    // A schema of JSON Schema may also be `true` or `false`, which the type does not say.
    transform: (schema) =>
      typeof schema === "object" ? (toNever(schema) ?? (isOwn ? toOpenEnum(schema) : undefined)) : undefined,
  });
  // openapi-typescript prints enum values with JSON.stringify, which does not escape line separators.
  return escapeSeparators(astToString(nodes));
}

/**
 * Prepares a node for the types. Removes the examples of parameters and bodies, which would repeat whole responses in
 * comments. Adds the property that a schema forbids (`not: { required }`), which distinguishes it from other variants.
 */
function toTyped(key: string, node: unknown): unknown {
  // The keys of `properties` are names, not keywords.
  if (!isRecord(node) || key === "properties") return node;
  const kept = Array.isArray(node) ? node : withoutMisleading(node);
  if ("schema" in kept) return Object.fromEntries(Object.entries(kept).filter(([key]) => !/^examples?$/.test(key)));
  const { not, properties } = kept as { not?: { required?: readonly string[] }; properties?: object };
  // With two names, the schema would forbid only both at once.
  if (not?.required?.length !== 1 || !properties) return kept;
  return { ...kept, properties: { [String(not.required[0])]: NEVER, ...properties } };
}

/**
 * Removes references that openapi-typescript would read from a file or URL or print as an identifier, and the marker of
 * {@link NEVER}. After bundling, only examples and extensions still have such references.
 */
function withoutMisleading(node: object): object {
  const isUntyped = (value: unknown): boolean => typeof value === "string" && !HAS_TYPE.test(value);
  const entries = Object.entries(node);
  const kept = entries.filter(
    ([name, value]) =>
      name !== "x-never" &&
      !(name === "$ref" && isUntyped(value)) &&
      !(name === "externalValue" && typeof value === "string"),
  );
  const { propertyName, mapping } = node as { propertyName?: unknown; mapping?: unknown };
  if (typeof propertyName === "string" && Object.values(Object(mapping) as object).some(isUntyped)) {
    kept.splice(
      kept.findIndex(([name]) => name === "mapping"),
      1,
    );
  }
  return kept.length === entries.length ? node : Object.fromEntries(kept);
}

/** A property that a schema forbids. */
const NEVER = { "x-never": true, description: "Belongs to another variant." };

function toNever(schema: object): ts.TypeNode | undefined {
  return "x-never" in schema ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword) : undefined;
}

/**
 * Returns the type of an open enum: an editor offers the known values, and any other string compiles, because the API
 * adds values. `string & {}` keeps the union from collapsing to `string`. Returns undefined for any other schema.
 */
function toOpenEnum(schema: SchemaObject): ts.TypeNode | undefined {
  if (!("x-extensible-enum" in schema)) return undefined;
  const known = schema["x-extensible-enum"] as readonly string[];
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

function isNullable({ type }: { type?: unknown }): boolean {
  return Array.isArray(type) && type.includes("null");
}
