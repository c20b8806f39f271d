import { createRequire } from "node:module";
import { createConfig } from "@redocly/openapi-core";
import type * as generator from "openapi-typescript";
import type typescript from "typescript";
import { collectGarbage } from "../document/collect-garbage.ts";
import { isNode, type Node, nodesOf } from "../document/structure.ts";
import { escapeSeparators } from "../reference/literal.ts";
import { NEVER, prepare } from "./prepare.ts";

// As ES modules they take 0.5 s and 70 MB more to load: Node searches the whole text of CommonJS modules for exports.
const load = createRequire(import.meta.url);
const { astToString, resolveRef, scanDiscriminators, transformSchema } = load("openapi-typescript") as typeof generator;
const ts = load("typescript") as typeof typescript;

/**
 * Writes the TypeScript types of a bundled contract.
 * @param options `isOwn` (default true) gives the extensions of this project's contract their meaning. `unknown` lists
 * the schemas whose type does not compile, by their references.
 */
export async function toTypes(
  bundle: string,
  { isOwn = true, unknown = [] }: { readonly isOwn?: boolean; readonly unknown?: readonly string[] } = {},
): Promise<string> {
  const { document, files, restore } = prepare(bundle, unknown);
  const data = takeData(document);
  // The document has the form of OpenAPI: the contract is linted, and malformed parts of others are left out.
  const schema = document as unknown as generator.OpenAPI3;
  const discriminators = scanDiscriminators(schema, SILENT);
  for (const [node, values] of data) Object.assign(node, values);
  collectGarbage();
  const toOwnType = (it: generator.SchemaObject) =>
    it === NEVER ? UNDEFINED : files.has(it) ? toFile(it) : isOwn ? toOpenEnum(it) : undefined;
  // A missing option is off. With `defaultNonNullable`, callers would have to send every property that has a default.
  const options: Partial<generator.GlobalContext> = {
    ...SILENT,
    discriminators,
    injectFooter: [],
    redoc: await createConfig({}),
    // A schema of JSON Schema may also be `true` or `false`, which the type does not say.
    transform: (it) => (typeof it === "object" ? toOwnType(it) : undefined),
    resolve: (reference) => resolveRef(schema, reference, SILENT),
  };
  const nodes = transformSchema(schema, options as generator.GlobalContext);
  collectGarbage();
  // openapi-typescript prints enum values with JSON.stringify, which does not escape line separators.
  const accepting = nodes.map(acceptUndefined);
  // A compile error in a foreign document must lie within its component; an alias would move it out of there.
  const text = restore(escapeSeparators(astToString(isOwn ? withNames(accepting) : accepting)));
  return text.replace(WITH_REQUIRED, EACH_WITH_REQUIRED) + (files.size === 0 ? "" : FILE);
}

const SILENT = { silent: true };

const UNDEFINED = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

/**
 * Removes values that are not schemas, such as examples, in which `scanDiscriminators` would look for discriminators.
 */
function takeData(document: Node): Map<Node, Node> {
  const taken = new Map<Node, Node>();
  for (const { node } of nodesOf("Schema", document)) {
    const data = Object.entries(node).filter(([key, value]) => DATA.test(key) && isNode(value));
    for (const [key] of data) Reflect.deleteProperty(node, key);
    taken.set(node, Object.fromEntries(data));
  }
  return taken;
}

const DATA = /^(?:default|examples?|enum|const|x-.*)$/;

/**
 * Lets an optional property be `undefined` under `exactOptionalPropertyTypes`; the client does not send it. A property
 * `?: never` is not one of the document: openapi-typescript writes it for a missing part.
 */
function acceptUndefined<Node extends typescript.Node>(root: Node): Node {
  const visit = (node: typescript.Node): typescript.Node => {
    const inner = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner;
    if (ACCEPTING.includes(inner.type.kind)) return inner;
    return withType(inner, ts.factory.createUnionTypeNode([inner.type, UNDEFINED]));
  };
  // The visitor returns a node of the kind that it gets.
  return visit(root) as Node;
}

const ACCEPTING = [ts.SyntaxKind.NeverKeyword, ts.SyntaxKind.UndefinedKeyword, ts.SyntaxKind.UnknownKeyword];

/** Gives each schema a type of its own name, which editors and compilers show instead of the fields. */
function withNames(nodes: readonly typescript.Node[]): typescript.Node[] {
  const { factory } = ts;
  const taken = new Set(nodes.flatMap(namesIn));
  const aliases: typescript.Node[] = [];
  const toAlias = (node: typescript.Node): typescript.Node => {
    if (!ts.isPropertySignature(node) || !node.type) return node;
    const name = nameOf(node);
    // A name in lower case may be that of a type of the language.
    if (!/^[A-Z]\w*$/.test(name) || taken.has(name)) return node;
    aliases.push(factory.createTypeAliasDeclaration(undefined, name, undefined, node.type));
    return withType(node, factory.createTypeReferenceNode(name));
  };
  const inSchemas = (member: typescript.Node): typescript.Node =>
    ts.isPropertySignature(member) && member.type && nameOf(member) === "schemas"
      ? withType(member, ts.visitEachChild(member.type, toAlias, undefined))
      : member;
  const named = nodes.map((node) =>
    ts.isInterfaceDeclaration(node) && node.name.text === "components"
      ? ts.visitEachChild(node, inSchemas, undefined)
      : node,
  );
  return [...named, ...aliases];
}

function nameOf({ name }: typescript.PropertySignature): string {
  return ts.isIdentifier(name) ? name.text : "";
}

function withType(property: typescript.PropertySignature, type: typescript.TypeNode): typescript.PropertySignature {
  const { modifiers, name, questionToken } = property;
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, type);
}

/** Returns the names of the types that a node declares or uses, such as Record. */
function namesIn(node: typescript.Node): string[] {
  const names: string[] = [];
  const visit = (inner: typescript.Node): typescript.Node => {
    if (ts.isTypeReferenceNode(inner) && ts.isIdentifier(inner.typeName)) names.push(inner.typeName.text);
    if (ts.isInterfaceDeclaration(inner) || ts.isTypeAliasDeclaration(inner)) names.push(inner.name.text);
    return ts.visitEachChild(inner, visit, undefined);
  };
  visit(node);
  return names;
}

const WITH_REQUIRED = "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};";

/** Requires the properties that a variant of a union has; `keyof` a union has only those of all variants. */
const EACH_WITH_REQUIRED =
  "type WithRequired<T, K extends PropertyKey> = T extends unknown ? T & {\n    [P in K & keyof T]-?: T[P];\n} : never;";

function toFile(schema: generator.SchemaObject): typescript.TypeNode {
  const { factory } = ts;
  const file = factory.createTypeReferenceNode("FileOfPlatform");
  return isNullable(schema)
    ? factory.createUnionTypeNode([file, factory.createLiteralTypeNode(factory.createNull())])
    : file;
}

/** The types need no library with the platform's types, such as that of the DOM. */
const FILE = `
/** A Blob, or a File, whose name is sent. */
type FileOfPlatform = typeof globalThis extends { Blob: { prototype: infer Known } } ? Known : unknown;
`;

/**
 * Returns the type of an open enum: an editor offers the known values, and any other string compiles, because the API
 * adds values. `string & {}` keeps the union from collapsing to `string`. Returns undefined for any other schema.
 */
function toOpenEnum(schema: generator.SchemaObject): typescript.TypeNode | undefined {
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
