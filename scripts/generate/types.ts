import { createRequire } from "node:module";
import { createConfig } from "@redocly/openapi-core";
import type * as generator from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type typescript from "typescript";
import { childOf, toKeys, toPointer } from "../document/json.ts";
import { type Reference, resolve } from "../document/resolve.ts";
import { isNode, type Node, nodesOf, put, walk } from "../document/structure.ts";
import { escapeSeparators, toKey, toSource } from "../reference/literal.ts";
import { collectGarbage } from "./collect-garbage.ts";
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
  const contract = (isOwn ? JSON.parse(bundle) : { paths: {} }) as Contract;
  const names = createPlaceholders(bundle);
  const document = names.replace(JSON.parse(bundle)) as Node;
  prepare(document);
  completeMappings(document);
  separateDirections(document);
  for (const reference of unknown) setUnknown(document, names.replaceKeys(toKeys(reference)));
  const data = takeData(document);
  // The document has the form of OpenAPI: the contract is linted, and malformed parts of others are left out.
  const schema = document as unknown as OpenAPI3;
  const options = { silent: true };
  const discriminators = scanDiscriminators(schema, options);
  for (const [node, values] of data) Object.assign(node, values);
  collectGarbage();
  const nodes = transformSchema(schema, {
    ...OPTIONS,
    discriminators,
    injectFooter: [],
    redoc: await createConfig({}),
    // A schema of JSON Schema may also be `true` or `false`, which the type does not say.
    transform: (it) => (typeof it === "object" ? (toNever(it) ?? (isOwn ? toOpenEnum(it) : undefined)) : undefined),
    resolve: (reference) => resolveRef(schema, reference, options),
  });
  collectGarbage();
  // openapi-typescript prints enum values with JSON.stringify, which does not escape line separators.
  const text = names.restore(escapeSeparators(astToString(nodes)));
  return `${text.replace(WITH_REQUIRED, EACH_WITH_REQUIRED)}${toQueryRules(contract)}`;
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
 * comments, and extensions where openapi-typescript would take them for paths or statuses. Adds the property that a
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
 * Adds the variants that a discriminator's mapping lacks. openapi-typescript gives such a variant the name of its schema
 * as the tag, next to the tag that the variant declares, which does not compile.
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

/** Removes values that are no schemas, such as examples, in which `scanDiscriminators` would look for discriminators. */
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

interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly "x-query-requires"?: Readonly<Record<string, readonly string[]>>;
  readonly "x-query-excludes"?: readonly (readonly string[])[];
}

interface Parameter {
  readonly name: string;
  readonly schema?: { readonly default?: unknown };
}

interface Contract {
  readonly components?: unknown;
  /** The value of a path's extension may be null. */
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation | null>>>>;
}

/**
 * Writes the rules between query parameters as types, which OpenAPI cannot express. The contract declares them with
 * `x-query-requires` (a parameter and those that it needs, unless it has its default value) and `x-query-excludes`
 * (parameters that exclude each other).
 * @returns An interface from method and path to a type that the query must also satisfy.
 */
export function toQueryRules(contract: Contract): string {
  const rows = Object.entries(contract.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const rules = rulesOf(contract, operation);
      return rules.length === 0 ? [] : [`    ${toSource(`${method} ${path}`)}: ${rules.join(" & ")};\n`];
    }),
  );
  return `/** Rules between the query parameters of an operation. */\nexport interface queryRules {\n${rows.join("")}}\n`;
}

function rulesOf(contract: Contract, operation: Operation | null): string[] {
  const { parameters = [], "x-query-requires": requires = {}, "x-query-excludes": excludes = [] } = operation ?? {};
  const defaultOf = (name: string): string => {
    const found = parameters.map((it) => resolve(contract, it)).find((it) => it.name === name);
    const value = found?.schema?.default;
    return value === undefined ? "" : `${toSource(value)} | `;
  };
  return [
    ...Object.entries(requires).map(([name, needed]) => {
      // `{}` excludes undefined and null; the parameter has its own type elsewhere.
      const fields = needed.map((field) => `${toKey(field)}: {}`).join("; ");
      return `({ ${toKey(name)}?: ${defaultOf(name)}undefined } | { ${fields} })`;
    }),
    ...excludes.map((names) => {
      const alternatives = names.map((kept) => {
        const others = names.filter((name) => name !== kept).map((name) => `${toKey(name)}?: undefined`);
        return `{ ${others.join("; ")} }`;
      });
      return `(${alternatives.join(" | ")})`;
    }),
  ];
}
