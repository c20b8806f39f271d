import { isObject, type JsonObject, listOf, lookUp, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";

/** Id of the document in the absolute references of {@link toDocument}. */
export const DOCUMENT_ID = "contract.json";

/**
 * Copies an OpenAPI document and makes its references absolute (`contract.json#/…`). A schema taken out of the copy
 * can still refer to the others. Schemas of OpenAPI 3.0 are upgraded to 3.1.
 * @param name name of the document in messages
 * @throws KitError unless it is an OpenAPI 3 document, and if a reference is broken, circular or external.
 */
export function toDocument(name: string, json: unknown): JsonObject {
  const { openapi, paths } = objectOf(json);
  if (typeof openapi !== "string" || !/^3\.\d/.test(openapi)) {
    throw new KitError(`${name} is not an OpenAPI 3 document: its "openapi" is ${describe(openapi)}`);
  }
  if (!isObject(paths)) throw new KitError(`${name} has no "paths"`);
  const isOld = openapi.startsWith("3.0");
  const copy: unknown = JSON.parse(JSON.stringify(json), (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string") return absolute(name, value, json);
    return isOld && isObject(value) ? upgradeSchema(value) : value;
  });
  return objectOf(copy);
}

/** Follows the references of a node of a document. */
export function dereference(document: JsonObject, node: unknown): JsonObject {
  const object = objectOf(node);
  const { $ref } = object;
  return typeof $ref === "string" ? dereference(document, lookUp(document, pointerOf($ref))) : object;
}

function describe(openapi: unknown): string {
  return openapi === undefined ? "missing" : JSON.stringify(openapi);
}

function absolute(name: string, reference: string, json: unknown): string {
  if (!reference.startsWith("#")) {
    throw new KitError(
      `${name} refers to another file (${reference}); bundle it into one file: npx @redocly/cli bundle`,
    );
  }
  checkCircularReference(name, reference, json);
  return DOCUMENT_ID + reference;
}

/** Rejects broken references, and circular ones, because {@link dereference} would follow them forever. */
function checkCircularReference(name: string, reference: string, json: unknown): void {
  const seen = new Set<unknown>();
  for (let at: unknown = reference; typeof at === "string"; at = objectOf(lookUp(json, pointerOf(at)))["$ref"]) {
    if (seen.has(at)) throw new KitError(`${name} has a circular reference: ${reference}`);
    if (lookUp(json, pointerOf(at)) === undefined) {
      throw new KitError(`${name} has a broken reference: ${reference} does not exist`);
    }
    seen.add(at);
  }
}

function pointerOf(reference: string): string {
  return decodeURIComponent(reference.slice(reference.indexOf("#") + 1));
}

/** Converts a node of an OpenAPI 3.0 document to 3.1, whose schemas are JSON Schema. */
function upgradeSchema(node: JsonObject): JsonObject {
  return withNull(withBound("exclusiveMinimum", "minimum", withBound("exclusiveMaximum", "maximum", node)));
}

/** Converts an exclusive bound, which in 3.0 is a flag beside the inclusive bound. */
function withBound(exclusive: string, inclusive: string, node: JsonObject): JsonObject {
  const { [exclusive]: flag, [inclusive]: bound, ...rest } = node;
  if (typeof flag !== "boolean") return node;
  return flag ? { ...rest, [exclusive]: bound } : { ...rest, [inclusive]: bound };
}

/** Converts the `nullable` flag of 3.0 in the way of `scripts/repair/nullable.ts`, from which the types come. */
function withNull(node: JsonObject): JsonObject {
  const { nullable, ...rest } = node;
  if (typeof nullable !== "boolean") return node;
  if (!nullable) return rest;
  const { type, enum: values } = rest;
  if (typeof type !== "string" || PARTS.some((part) => part in rest)) {
    const notes = Object.fromEntries(Object.entries(rest).filter(([key]) => ANNOTATIONS.test(key)));
    const schema = Object.fromEntries(Object.entries(rest).filter(([key]) => !(key in notes)));
    return Object.keys(schema).length === 0 ? notes : { ...notes, anyOf: [schema, { type: "null" }] };
  }
  return {
    ...rest,
    type: [type, "null"],
    ...(values === undefined ? {} : { enum: [...new Set([...listOf(values), null])] }),
  };
}

/** Keywords whose schemas would refuse the null that a type allows. */
const PARTS = ["allOf", "anyOf", "oneOf", "not"];

/** Keywords that describe the value and stay outside of the variants. */
const ANNOTATIONS = /^(?:title|description|deprecated|readOnly|writeOnly|default|examples?|externalDocs|x-.*)$/;
