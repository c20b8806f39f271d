import { childOf, targetOf, toKeys, toReference } from "../document/json.ts";
import { isFile, jsonTypeIn, MEDIA_TYPES, MULTIPART } from "../document/media-types.ts";
import { isNode, type Node, nodesOf, put, schemasIn, walk } from "../document/structure.ts";
import { separateDirections } from "./directions.ts";

/** A document that openapi-typescript reads as it is meant. */
interface Prepared {
  readonly document: Node;
  /** The schemas of files in multipart bodies, which the client sends as such. */
  readonly files: ReadonlySet<unknown>;
  /** Puts the original names into the code. */
  readonly restore: (code: string) => string;
}

/**
 * Prepares a document for the types.
 * @param unknown References to the schemas whose type does not compile. Their type becomes `unknown`.
 */
export function prepare(bundle: string, unknown: readonly string[]): Prepared {
  const { replace, restore } = createPlaceholders(bundle);
  const document = JSON.parse(replace(bundle)) as Node;
  prepareObjects(document, (reference) => {
    const original = restore(reference);
    return original.startsWith("#/") ? toReference(...toKeys(original).map(replace)) : reference;
  });
  completeMappings(document);
  separateDirections(document);
  for (const reference of unknown) {
    const keys = toKeys(reference).map(replace);
    const holder = keys.slice(0, -1).reduce<unknown>(childOf, document);
    // A schema without keywords has the type `unknown`.
    if (isNode(holder)) put(holder, keys.at(-1) ?? "", {});
  }
  return { document, files: filesIn(document), restore };
}

/** Two characters that a text does not have, in place of those that openapi-typescript reads as syntax of a reference. */
function createPlaceholders(text: string) {
  const percent = unusedCharacter(text, 0xe000);
  const hash = unusedCharacter(text, percent.charCodeAt(0) + 1);
  return {
    replace: (name: string) => name.replaceAll("%", percent).replaceAll("#", hash),
    restore: (code: string) =>
      code
        .replaceAll(percent, "%")
        .replaceAll(escapeOf(percent), "%")
        .replaceAll(hash, "#")
        .replaceAll(escapeOf(hash), "#"),
  };
}

/** Returns the first character of the private use area, from a code on, that a text does not have. */
function unusedCharacter(text: string, first: number): string {
  const character = String.fromCharCode(first);
  const isUsed = text.includes(character) || text.includes(escapeOf(character));
  return isUsed ? unusedCharacter(text, first + 1) : character;
}

/** Writes a character as TypeScript prints it in a string. */
function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** References that have a type: schema.ts has an interface for each of these members of the document. */
const HAS_TYPE = /^#\/(?:components|paths|webhooks)\//;

/**
 * Restores the references, in which `#` and `%` are syntax. Removes the examples of parameters and bodies, which would
 * repeat whole responses in comments, and extensions where openapi-typescript would take them for paths or statuses.
 * Adds the property that a schema forbids (`not: { required }`), which distinguishes it from other variants.
 */
function prepareObjects(document: Node, toReference: (text: string) => string): void {
  for (const { node, kind } of walk({ holder: { document }, key: "document", kind: "Root" })) {
    if (Array.isArray(node)) continue;
    const isUntyped = (value: unknown): boolean => typeof value === "string" && !HAS_TYPE.test(value);
    const [references, keys] =
      kind === "Discriminator"
        ? [Object(node["mapping"]) as Node, Object.keys(Object(node["mapping"]) as Node)]
        : [node, ["$ref"]];
    for (const key of keys) if (typeof references[key] === "string") references[key] = toReference(references[key]);
    if (kind === "Schema") {
      // openapi-typescript would read a file or URL, or print the first key as an identifier.
      if (isUntyped(node["$ref"])) Reflect.deleteProperty(node, "$ref");
      addForbidden(node);
      prepareValues(node);
      // openapi-typescript expects objects in an allOf.
      const { allOf } = node;
      if (Array.isArray(allOf))
        node["allOf"] = allOf.map((it: unknown) => (it === true ? {} : it === false ? { not: {} } : it));
    }
    if (kind === "Discriminator" && Object.values(references).some(isUntyped)) Reflect.deleteProperty(node, "mapping");
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

/** A property that a schema forbids. */
export const NEVER = { description: "Belongs to another variant." };

function addForbidden(schema: Node): void {
  const { not, properties } = schema;
  const required = isNode(not) ? not["required"] : undefined;
  // With two names, the schema would forbid only both at once.
  if (!Array.isArray(required) || required.length !== 1 || !isNode(properties)) return;
  schema["properties"] = { [String(required[0])]: NEVER, ...properties };
}

/**
 * Changes schemas that openapi-typescript would misread. It ignores a const of null, reads the enum of an object as
 * schemas, and intersects the variants of a oneOf with a list of types, in which an object has no properties.
 */
function prepareValues(schema: Node): void {
  if (schema["const"] === null) schema["type"] = "null";
  const { type, oneOf } = schema;
  const hasType = (it: unknown): boolean => ["$ref", "type", "const", "enum"].some((key) => key in Object(it));
  if (Array.isArray(type) && Array.isArray(oneOf) && oneOf.every(hasType)) Reflect.deleteProperty(schema, "type");
  if (!("enum" in schema) || ![type].flat().includes("object")) return;
  if ("properties" in schema || "additionalProperties" in schema) Reflect.deleteProperty(schema, "enum");
  else if (type === "object") Reflect.deleteProperty(schema, "type");
}

/**
 * Adds the variants that are missing in a discriminator's mapping. openapi-typescript gives such a variant the name
 * of its schema as the tag, next to the tag that the variant declares, which does not compile.
 */
function completeMappings(document: Node): void {
  const schemas = childOf(document["components"], "schemas");
  for (const [key, variant] of Object.entries(Object(schemas) as Node)) {
    const reference = toReference("components", "schemas", key);
    const { allOf, properties } = Object(variant) as Node;
    if (!Array.isArray(allOf) || !isNode(properties)) continue;
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

function filesIn(document: Node): Set<unknown> {
  const files = new Set<unknown>();
  const resolve = (node: unknown): unknown => {
    const reference = childOf(node, "$ref");
    return typeof reference === "string" ? targetOf(document, reference) : node;
  };
  for (const { node } of nodesOf("RequestBody", document)) {
    const { content } = node;
    if (!isNode(content) || MEDIA_TYPES.find((type) => type in content) !== MULTIPART) continue;
    for (const schema of schemasIn(childOf(content[MULTIPART], "schema"), resolve)) {
      if (!isFile(schema)) continue;
      // openapi-typescript transforms only schemas with a type.
      schema["type"] ??= "string";
      files.add(schema);
    }
  }
  return files;
}
