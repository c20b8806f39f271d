import { createRequire } from "node:module";
import { createConfig } from "@redocly/openapi-core";
import type * as generator from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type typescript from "typescript";
import { collectGarbage } from "../document/collect-garbage.ts";
import { childOf, toKeys, toPointer } from "../document/json.ts";
import { isFile, jsonTypeIn, MEDIA_TYPES, MULTIPART } from "../document/media-types.ts";
import { isNode, type Node, nodesOf, put, walk } from "../document/structure.ts";
import { escapeSeparators } from "../reference/literal.ts";
import { separateDirections } from "./directions.ts";

// As ES modules they take 0.5 s and 70 MB more to load: Node searches the whole text of CommonJS modules for exports.
const load = createRequire(import.meta.url);
const { astToString, resolveRef, scanDiscriminators, transformSchema } = load("openapi-typescript") as typeof generator;
const ts = load("typescript") as typeof typescript;

/** References that have a type: schema.ts has an interface for each of these members of the document. */
const HAS_TYPE = /^#\/(?:components|paths|webhooks)\//;

/**
 * Writes the TypeScript types of a bundled contract.
 * @param options `isOwn` (default true) gives the extensions of this project's contract their meaning. `unknown` lists
 * the schemas whose type does not compile, by their references.
 */
export async function toTypes(
  bundle: string,
  { isOwn = true, unknown = [] }: { readonly isOwn?: boolean; readonly unknown?: readonly string[] } = {},
): Promise<string> {
  const names = createPlaceholders(bundle);
  const document = names.replace(JSON.parse(bundle)) as Node;
  prepare(document);
  completeMappings(document);
  separateDirections(document);
  for (const reference of unknown) setUnknown(document, names.replaceKeys(toKeys(reference)));
  const files = filesIn(document);
  const data = takeData(document);
  // The document has the form of OpenAPI: the contract is linted, and malformed parts of others are left out.
  const schema = document as unknown as OpenAPI3;
  const options = { silent: true };
  const discriminators = scanDiscriminators(schema, options);
  for (const [node, values] of data) Object.assign(node, values);
  collectGarbage();
  const toOwnType = (it: generator.SchemaObject) =>
    toNever(it) ?? (files.has(it) ? toFile(it) : isOwn ? toOpenEnum(it) : undefined);
  const nodes = transformSchema(schema, {
    ...OPTIONS,
    discriminators,
    injectFooter: [],
    redoc: await createConfig({}),
    // A schema of JSON Schema may also be `true` or `false`, which the type does not say.
    transform: (it) => (typeof it === "object" ? toOwnType(it) : undefined),
    resolve: (reference) => resolveRef(schema, reference, options),
  });
  collectGarbage();
  // openapi-typescript prints enum values with JSON.stringify, which does not escape line separators.
  const accepting = nodes.map(acceptUndefined);
  // A compile error in a foreign document must lie within its component; an alias would move it out of there.
  const text = names.restore(escapeSeparators(astToString(isOwn ? withNames(accepting) : accepting)));
  return text.replace(WITH_REQUIRED, EACH_WITH_REQUIRED) + (files.size === 0 ? "" : FILE);
}

/**
 * Lets an optional property be `undefined` under `exactOptionalPropertyTypes`; the client does not send it. A property
 * `?: never` is not one of the document: openapi-typescript writes it for a missing part.
 */
function acceptUndefined<Node extends typescript.Node>(root: Node): Node {
  const { factory } = ts;
  const visit = (node: typescript.Node): typescript.Node => {
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
function withNames(nodes: readonly typescript.Node[]): typescript.Node[] {
  const { factory } = ts;
  const taken = new Set(nodes.flatMap(namesIn));
  const aliases: typescript.Node[] = [];
  const visit = (node: typescript.Node): typescript.Node => {
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

/** The options of openapi-typescript that its own command sets by default, except `defaultNonNullable`. */
const OPTIONS = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  // Otherwise callers would have to send every body property that has a default.
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  conditionalEnums: false,
  dedupeEnums: false,
  excludeDeprecated: false,
  exportType: false,
  immutable: false,
  rootTypes: false,
  rootTypesNoSchemaPrefix: false,
  rootTypesKeepCasing: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  silent: true,
  transformProperty: undefined,
  makePathsEnum: false,
  generatePathParams: false,
  readWriteMarkers: false,
};

const WITH_REQUIRED = "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};";

/** Requires the properties that a variant of a union has; `keyof` a union has only those of all variants. */
const EACH_WITH_REQUIRED =
  "type WithRequired<T, K extends PropertyKey> = T extends unknown ? T & {\n    [P in K & keyof T]-?: T[P];\n} : never;";

/**
 * Prepares a document for the types. Removes the examples of parameters and bodies, which would repeat whole responses in
 * comments, and extensions where openapi-typescript would take them for paths or statuses. Gives JSON one media type. Adds the property that a
 * schema forbids (`not: { required }`), which distinguishes it from other variants.
 */
function prepare(document: Node): void {
  for (const { node, kind } of walk({ holder: { document }, key: "document", kind: "Root" })) {
    if (Array.isArray(node)) continue;
    const isUntyped = (value: unknown): boolean => typeof value === "string" && !HAS_TYPE.test(value);
    if (kind === "Schema") {
      // openapi-typescript would read a file or URL, or print the first key as an identifier.
      if (isUntyped(node["$ref"])) Reflect.deleteProperty(node, "$ref");
      addForbidden(node);
      // openapi-typescript expects objects in an allOf.
      const { allOf } = node;
      if (Array.isArray(allOf))
        node["allOf"] = allOf.map((it: unknown) => (it === true ? {} : it === false ? { not: {} } : it));
    }
    if (kind === "Discriminator" && Object.values(Object(node["mapping"]) as object).some(isUntyped)) {
      Reflect.deleteProperty(node, "mapping");
    }
    const { content } = node;
    if ((kind === "RequestBody" || kind === "Response") && isNode(content)) {
      // The types of a call read this media type only.
      const type = jsonTypeIn(content, kind === "Response" ? "read" : "sent");
      if (type !== undefined && type !== "application/json") {
        put(content, "application/json", content[type]);
        Reflect.deleteProperty(content, type);
      }
    }
    if (["Parameter", "Header", "MediaType"].includes(kind)) {
      for (const key of ["example", "examples"]) Reflect.deleteProperty(node, key);
    }
    if (kind === "Root")
      for (const key of Object.keys(node).filter((it) => !TYPED.includes(it))) Reflect.deleteProperty(node, key);
    if (kind !== "Schema" && !kind.endsWith("{}")) {
      const isSchemaLike = (key: string): boolean =>
        key.startsWith("x-") || ["allOf", "oneOf", "discriminator"].includes(key);
      // `scanDiscriminators` would look for schemas there.
      for (const key of Object.keys(node).filter(isSchemaLike)) Reflect.deleteProperty(node, key);
    }
  }
}

/** The members of the root that have types. */
const TYPED = ["openapi", "info", "paths", "webhooks", "components", "$defs"];

function addForbidden(schema: Node): void {
  const { not, properties } = schema;
  const required = isNode(not) ? not["required"] : undefined;
  // With two names, the schema would forbid only both at once.
  if (!Array.isArray(required) || required.length !== 1 || !isNode(properties)) return;
  schema["properties"] = { [String(required[0])]: NEVER, ...properties };
}

/**
 * Adds the variants that are missing in a discriminator's mapping. openapi-typescript gives such a variant the name
 * of its schema as the tag, next to the tag that the variant declares, which does not compile.
 */
function completeMappings(document: Node): void {
  for (const { node: variant, key, holder } of nodesOf("Schema", document)) {
    const { allOf, properties } = variant;
    const reference = `#${toPointer(["components", "schemas", key])}`;
    const schemas = childOf(document["components"], "schemas");
    if (holder !== schemas || !Array.isArray(allOf) || !isNode(properties)) continue;
    for (const base of allOf.map((part) => childOf(schemas, toKeys(String(childOf(part, "$ref"))).at(-1) ?? ""))) {
      const discriminator = childOf(base, "discriminator");
      if (!isNode(discriminator)) continue;
      const tag = properties[String(discriminator["propertyName"])];
      discriminator["mapping"] ??= {};
      const mapping = discriminator["mapping"] as Node;
      if (!isNode(tag) || Object.values(mapping).includes(reference)) continue;
      const values = Array.isArray(tag["enum"]) ? (tag["enum"] as unknown[]) : [tag["const"] ?? key];
      for (const value of values) put(mapping, String(value), reference);
    }
  }
}

/** Replaces a schema by one without keywords, whose type is `unknown`. */
function setUnknown(document: Node, keys: readonly string[]): void {
  const holder = keys.slice(0, -1).reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), document);
  if (isNode(holder)) put(holder, keys.at(-1) ?? "", {});
}

/** Lists the schemas of files in multipart bodies, which the client sends as such. */
function filesIn(document: Node): Set<unknown> {
  const files = new Set<unknown>();
  const seen = new Set<unknown>();
  const visit = (given: unknown): void => {
    const reference = childOf(given, "$ref");
    const schema = typeof reference === "string" ? toKeys(reference).reduce<unknown>(childOf, document) : given;
    if (!isNode(schema) || seen.has(schema)) return;
    seen.add(schema);
    if (isFile(schema)) {
      // openapi-typescript transforms only schemas with a type.
      schema["type"] ??= "string";
      files.add(schema);
    }
    const { properties, items, allOf, anyOf, oneOf } = schema;
    for (const part of [
      items,
      ...[properties, allOf, anyOf, oneOf].flatMap((it) => Object.values(Object(it) as Node)),
    ]) {
      visit(part);
    }
  };
  for (const { node, kind } of walk({ holder: { document }, key: "document", kind: "Root" })) {
    const { content } = node;
    if (kind !== "RequestBody" || !isNode(content)) continue;
    if (MEDIA_TYPES.find((type) => type in content) === MULTIPART) visit(childOf(content[MULTIPART], "schema"));
  }
  return files;
}

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

/** Two characters that a text does not have, in place of those that openapi-typescript reads as syntax of a reference. */
function createPlaceholders(text: string) {
  const percent = unusedCharacter(text, 0xe000);
  const hash = unusedCharacter(text, percent.charCodeAt(0) + 1);
  const toSafe = (name: string): string => name.replaceAll("%", percent).replaceAll("#", hash);
  const replaceKeys = (keys: readonly string[]): string[] => keys.map(toSafe);
  const replace = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") {
      return value.startsWith("#/") && key === "$ref" ? `#${toPointer(replaceKeys(toKeys(value)))}` : toSafe(value);
    }
    if (Array.isArray(value)) return value.map((it) => replace(it));
    if (!isNode(value)) return value;
    const copy: Node = {};
    for (const [name, child] of Object.entries(value))
      put(copy, toSafe(name), replace(child, key === "mapping" ? "$ref" : name));
    return copy;
  };
  const restore = (code: string): string =>
    [percent, hash].reduce((it, placeholder, index) => {
      const escaped = `\\u${placeholder.charCodeAt(0).toString(16).toUpperCase()}`;
      return it.replaceAll(placeholder, "%#"[index] ?? "").replaceAll(escaped, "%#"[index] ?? "");
    }, code);
  return { replace, replaceKeys, restore };
}

/** Returns the first character of the private use area, from a code on, that a text does not have. */
function unusedCharacter(text: string, first: number): string {
  let code = first;
  while (text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/** A property that a schema forbids. */
const NEVER = { description: "Belongs to another variant." };

function toNever(schema: object): typescript.TypeNode | undefined {
  return schema === NEVER ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword) : undefined;
}

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
