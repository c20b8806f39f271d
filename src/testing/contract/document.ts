import { isObject, type JsonObject, listOf, lookUp, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";

/** Id of the document in the absolute references of {@link toDocument}. */
export const DOCUMENT_ID = "contract.json";

/**
 * Copies an OpenAPI document and makes its references absolute (`contract.json#/…`). A schema taken out of the copy
 * can still refer to the others. Schemas become those of OpenAPI 3.1, also in a 3.1 document that still has keywords of
 * 3.0. Data, such as examples, stays as it is.
 * A broken or circular reference leads nowhere in the copy; {@link problemOfReference} returns the problem.
 * @param name name of the document in messages
 * @throws KitError unless it is an OpenAPI 3 document, and if it refers to another file.
 */
export function toDocument(name: string, json: unknown): JsonObject {
  const { openapi, paths } = objectOf(json);
  if (typeof openapi !== "string" || !/^3\.\d/.test(openapi)) {
    const found = openapi === undefined ? "missing" : JSON.stringify(openapi);
    throw new KitError(`${name} is not an OpenAPI 3 document: its "openapi" is ${found}`);
  }
  if (!isObject(paths)) throw new KitError(`${name} has no "paths"`);
  return objectOf(copyOf(name, JSON.parse(JSON.stringify(json)), json, "object"));
}

/** An object of OpenAPI or a schema; a map from names to such objects; or data, which has no keywords. */
type NodeKind = "object" | "map" | "data";

function copyOf(name: string, node: unknown, json: unknown, kind: NodeKind): unknown {
  if (kind === "data") return node;
  // `parameters` is a list in an operation, and a map in the components.
  if (Array.isArray(node)) return node.map((item) => copyOf(name, item, json, "object"));
  if (!isObject(node)) return node;
  const entries = Object.entries(node)
    .filter(([key, value]) => kind === "map" || !isIdentifier(key, value))
    .map(([key, value]) => {
      const isReference = kind === "object" && key === "$ref" && typeof value === "string";
      const copy = isReference ? absolute(name, value, json) : copyOf(name, value, json, kindOf(kind, key, value));
      return [key, copy] as const;
    });
  const copy = Object.fromEntries(entries);
  // Authors of OpenAPI 3.1 write keywords of 3.0, too.
  return kind === "map"
    ? copy
    : withNull(withBound("exclusiveMinimum", "minimum", withBound("exclusiveMaximum", "maximum", copy)));
}

function kindOf(parent: NodeKind, key: string, value: unknown): NodeKind {
  if (parent === "map") return "object";
  if (DATA.includes(key) || key.startsWith("x-")) return "data";
  // A schema has a list of examples, and a media type has a map of objects with a `value` each.
  if (key === "examples") return Array.isArray(value) ? "data" : "map";
  return MAPS.includes(key) ? "map" : "object";
}

const DATA = ["const", "default", "enum", "example", "value"];

const MAPS = [
  ...["$defs", "definitions", "dependentSchemas", "patternProperties", "properties", "schemas"],
  ...["callbacks", "content", "encoding", "headers", "links", "mapping", "parameters", "pathItems", "paths"],
  ...["requestBodies", "responses", "securitySchemes", "variables", "webhooks"],
];

/**
 * Returns true for keywords that name a schema. No reference uses these names, but references would be resolved
 * against them.
 */
function isIdentifier(key: string, value: unknown): boolean {
  return ["$id", "$schema", "id"].includes(key) && typeof value === "string";
}

/** Follows the references of a node of a document. */
export function dereference(document: JsonObject, node: unknown): JsonObject {
  const object = objectOf(node);
  const { $ref } = object;
  return typeof $ref === "string" ? dereference(document, lookUp(document, pointerOf($ref))) : object;
}

function absolute(name: string, reference: string, json: unknown): string {
  if (!reference.startsWith("#")) {
    throw new KitError(
      `${name} refers to another file (${reference}); bundle it into one file: npx @redocly/cli bundle`,
    );
  }
  return DOCUMENT_ID + (isCircular(reference, json) ? reference.replace("#", CIRCULAR) : reference);
}

/** Start of circular references in the copy. They lead nowhere, because {@link dereference} would never end. */
const CIRCULAR = "#/circular reference";

function isCircular(reference: string, json: unknown): boolean {
  const seen = new Set<unknown>();
  for (let at: unknown = reference; typeof at === "string"; at = objectOf(lookUp(json, pointerOf(at)))["$ref"]) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Returns why a reference of the copy leads nowhere: it is broken or circular; `undefined` if it leads to a node. */
export function problemOfReference(document: JsonObject, reference: unknown): string | undefined {
  if (!isReference(reference) || lookUp(document, pointerOf(reference)) !== undefined) return undefined;
  const own = reference.slice(DOCUMENT_ID.length);
  return own.startsWith(CIRCULAR)
    ? `circular reference: ${own.replace(CIRCULAR, "#")}`
    : `broken reference: ${own} does not exist`;
}

/** Returns false for a text in data, such as an example, which is not a reference. */
export function isReference(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(DOCUMENT_ID);
}

function pointerOf(reference: string): string {
  const pointer = reference.slice(reference.indexOf("#") + 1);
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

/** Converts an exclusive bound, which in 3.0 is a flag beside the inclusive bound. */
function withBound(exclusive: string, inclusive: string, node: JsonObject): JsonObject {
  const { [exclusive]: flag, [inclusive]: bound, ...rest } = node;
  if (typeof flag !== "boolean") return node;
  return flag ? { ...rest, [exclusive]: bound } : { ...rest, [inclusive]: bound };
}

/** Converts the `nullable` flag of 3.0 as `scripts/repair/nullable.ts` does for the generated types. */
function withNull(node: JsonObject): JsonObject {
  const { nullable, ...rest } = node;
  if (typeof nullable !== "boolean") return node;
  if (!nullable) return rest;
  const { type, enum: values } = rest;
  if (typeof type !== "string" || PARTS.some((part) => part in rest)) {
    const notes = Object.fromEntries(Object.entries(rest).filter(([key]) => ANNOTATIONS.test(key)));
    const schema = Object.fromEntries(Object.entries(rest).filter(([key]) => !ANNOTATIONS.test(key)));
    return Object.keys(schema).length === 0 ? notes : { ...notes, anyOf: [schema, { type: "null" }] };
  }
  return {
    ...rest,
    type: [type, "null"],
    ...(values === undefined ? {} : { enum: [...new Set([...listOf(values), null])] }),
  };
}

/** Keywords whose schemas would reject the null that a type allows. */
const PARTS = ["allOf", "anyOf", "oneOf", "not"];

/** Keywords that describe the value and stay outside of the variants. */
const ANNOTATIONS = /^(?:title|description|deprecated|readOnly|writeOnly|default|examples?|externalDocs|x-.*)$/;
