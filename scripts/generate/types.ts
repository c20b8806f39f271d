import openapiTypescript, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { escapeSeparators, toKey, toSource } from "../reference/literal.ts";

/** The references that have a type: the interfaces of schema.ts are named after these members of the document. */
const HAS_TYPE = /^#\/(?:components|paths|webhooks)\//;

/**
 * The TypeScript types of a bundled contract.
 * @param origin Whether the extensions of this project's contract are read; by default they are.
 */
export async function toTypes(bundle: string, { isOwn = true }: { isOwn?: boolean } = {}): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(JSON.parse(bundle, toTyped)), {
    // Otherwise a body field with a default becomes one that callers have to send.
    defaultNonNullable: false,
    silent: true,
    // JSON Schema has `true` and `false` for schemas too, whatever the type says.
    transform: (schema) =>
      typeof schema === "object" ? (toNever(schema) ?? (isOwn ? toOpenEnum(schema) : undefined)) : undefined,
  });
  const contract = (isOwn ? JSON.parse(bundle) : { paths: {} }) as Contract;
  // openapi-typescript prints enum values by JSON.stringify, which leaves line separators in them.
  return `${escapeSeparators(astToString(nodes))}${toQueryRules(contract)}`;
}

/**
 * A node as the types need it: without the examples of parameters and bodies, where whole answers would be repeated in
 * each comment; and with the field that a schema must not have (`not: { required }`), which tells one variant from another.
 */
function toTyped(key: string, node: unknown) {
  // Whatever a schema's properties are called, they are no keywords.
  if (typeof node !== "object" || node === null || key === "properties") return node;
  const kept = Array.isArray(node) ? node : withoutMisleading(node);
  if ("schema" in kept) return Object.fromEntries(Object.entries(kept).filter(([key]) => !/^examples?$/.test(key)));
  const { not, properties } = kept as { not?: { required?: string[] }; properties?: object };
  // Of two fields, it would only be both at once that may not be there.
  if (not?.required?.length !== 1 || !properties) return kept;
  return { ...kept, properties: { [String(not.required[0])]: NEVER, ...properties } };
}

/**
 * Removes what openapi-typescript would read from a file or URL, print as an identifier, or take for a mark of ours.
 * After bundling, such references are left in examples and extensions only.
 */
function withoutMisleading(node: object) {
  const isLeft = (value: unknown) => typeof value === "string" && !HAS_TYPE.test(value);
  const entries = Object.entries(node);
  const kept = entries.filter(
    ([name, value]) =>
      name !== "x-never" &&
      !(name === "$ref" && isLeft(value)) &&
      !(name === "externalValue" && typeof value === "string"),
  );
  const { propertyName, mapping } = node as { propertyName?: unknown; mapping?: unknown };
  if (typeof propertyName === "string" && Object.values(Object(mapping) as object).some(isLeft)) {
    kept.splice(
      kept.findIndex(([name]) => name === "mapping"),
      1,
    );
  }
  return kept.length === entries.length ? node : Object.fromEntries(kept);
}

/** A field that is not to be there. */
const NEVER = { "x-never": true, description: "Belongs to another variant." };

function toNever(schema: object) {
  return "x-never" in schema ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword) : undefined;
}

/**
 * A string whose known values an editor offers, and that may be any other: the API adds values, and a new one must
 * not break a compile. `string & {}` keeps the union from collapsing to `string`.
 * @returns Nothing for any other schema, which is left to openapi-typescript.
 */
function toOpenEnum(schema: SchemaObject): ts.TypeNode | undefined {
  if (!("x-extensible-enum" in schema)) return undefined;
  const known = schema["x-extensible-enum"] as string[];
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

function isNullable({ type }: { type?: unknown }) {
  return Array.isArray(type) && type.includes("null");
}

/** As much of a contract as is read here. */
type Operation = { "x-query-requires"?: Record<string, string[]>; "x-query-excludes"?: string[][] };

type Contract = { paths?: Record<string, Record<string, Operation | null>> };

/**
 * What an operation's query parameters ask of each other, as a type: OpenAPI has no word for it, so the contract says it
 * by `x-query-requires` (a parameter and those that it needs) and `x-query-excludes` (parameters of which one may be given).
 * @returns an interface from method and path to what the query has to satisfy besides
 */
export function toQueryRules({ paths = {} }: Contract): string {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const rules = rulesOf(operation);
      return rules.length === 0 ? [] : [`    ${toSource(`${method} ${path}`)}: ${rules.join(" & ")};\n`];
    }),
  );
  return `/** What query parameters ask of each other. */\nexport interface queryRules {\n${rows.join("")}}\n`;
}

/** @param operation An extension of a path may be null, unlike an operation. */
function rulesOf(operation: Operation | null) {
  const { "x-query-requires": requires = {}, "x-query-excludes": excludes = [] } = operation ?? {};
  return [
    ...Object.entries(requires).map(([name, needed]) => {
      // `{}` is what is neither undefined nor null; the parameter's own type says the rest.
      const fields = needed.map((field) => `${toKey(field)}: {}`).join("; ");
      return `({ ${toKey(name)}?: undefined } | { ${fields} })`;
    }),
    ...excludes.map((names) => {
      const alone = names.map((kept) => {
        const others = names.filter((name) => name !== kept).map((name) => `${toKey(name)}?: undefined`);
        return `{ ${others.join("; ")} }`;
      });
      return `(${alone.join(" | ")})`;
    }),
  ];
}
