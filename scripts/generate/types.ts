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
  return escapeSeparators(astToString(withNames(nodes.map(acceptUndefined))));
}

/**
 * Lets an optional property be `undefined`, which is not sent, so that it is accepted under `exactOptionalPropertyTypes`.
 * `?: never` is no property of the document, but openapi-typescript's note that there is none.
 */
function acceptUndefined<Node extends ts.Node>(root: Node): Node {
  const { factory } = ts;
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
    if (ACCEPTING.includes(inner.type.kind)) return inner;
    const type = factory.createUnionTypeNode([
      inner.type,
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    return factory.updatePropertySignature(inner, inner.modifiers, inner.name, inner.questionToken, type);
  };
  // The visitor returns a node of the kind that it gets.
  return visit(root) as Node;
}

const ACCEPTING = [ts.SyntaxKind.NeverKeyword, ts.SyntaxKind.UndefinedKeyword, ts.SyntaxKind.UnknownKeyword];

/** Gives each schema a type of its own name, which editors and compilers show instead of the fields. */
function withNames(nodes: readonly ts.Node[]): ts.Node[] {
  const { factory } = ts;
  const taken = new Set(nodes.flatMap(namesIn));
  const aliases: ts.Node[] = [];
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node) || !node.type) return node;
    const name = ts.isIdentifier(node.name) ? node.name.text : "";
    // A name in lower case may be that of a type of the language.
    if (!/^[A-Z]\w*$/.test(name) || taken.has(name)) return node;
    aliases.push(factory.createTypeAliasDeclaration(undefined, name, undefined, node.type));
    const reference = factory.createTypeReferenceNode(name);
    return factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, reference);
  };
  const named = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return node;
    const members = node.members.map((member) => {
      const isSchemas =
        ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === "schemas";
      if (!isSchemas || !member.type) return member;
      const type = ts.visitEachChild(member.type, visit, undefined);
      return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
    });
    return factory.updateInterfaceDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      members,
    );
  });
  return [...named, ...aliases];
}

/** Returns the names of the types that a node declares or uses, such as Record. */
function namesIn(node: ts.Node): string[] {
  const names: string[] = [];
  const visit = (inner: ts.Node): ts.Node => {
    if (ts.isTypeReferenceNode(inner) && ts.isIdentifier(inner.typeName)) names.push(inner.typeName.text);
    if (ts.isInterfaceDeclaration(inner) || ts.isTypeAliasDeclaration(inner)) names.push(inner.name.text);
    return ts.visitEachChild(inner, visit, undefined);
  };
  visit(node);
  return names;
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
