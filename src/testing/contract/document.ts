import { isObject, type JsonObject, listOf, lookUp, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";

/** What the schemas of a contract call the document that they are in; see {@link toDocument}. */
export const DOCUMENT_ID = "contract.json";

/**
 * A copy of an OpenAPI document whose references are absolute (`contract.json#/…`), so that a schema can be taken out
 * of it and still finds the others.
 * @param name what to call it in a refusal
 * @throws KitError for what is no OpenAPI 3 document, or has a reference that leads nowhere or out of it.
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
    return isOld && isObject(value) ? modernSchema(value) : value;
  });
  return objectOf(copy);
}

/** What a node of a document is once its references are followed. */
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
    throw new KitError(`${name} refers to ${reference}: bundle it into one file: npx @redocly/cli bundle`);
  }
  checkCircularReference(name, reference, json);
  return DOCUMENT_ID + reference;
}

/** Refuses a reference whose chain leads nowhere or back to itself, which would be followed for ever. */
function checkCircularReference(name: string, reference: string, json: unknown): void {
  const seen = new Set<unknown>();
  for (let at: unknown = reference; typeof at === "string"; at = objectOf(lookUp(json, pointerOf(at)))["$ref"]) {
    if (seen.has(at)) throw new KitError(`${name} has a reference that leads back to itself: ${reference}`);
    if (lookUp(json, pointerOf(at)) === undefined) {
      throw new KitError(`${name} has a reference that leads nowhere: ${reference}`);
    }
    seen.add(at);
  }
}

function pointerOf(reference: string): string {
  return decodeURIComponent(reference.slice(reference.indexOf("#") + 1));
}

/** A node of an OpenAPI 3.0 document in the words of 3.1, which are those of JSON Schema. */
function modernSchema(node: JsonObject): JsonObject {
  return withNull(withBound("exclusiveMinimum", "minimum", withBound("exclusiveMaximum", "maximum", node)));
}

/** In 3.0 an exclusive bound is a flag on the inclusive one. */
function withBound(exclusive: string, inclusive: string, node: JsonObject): JsonObject {
  const { [exclusive]: flag, [inclusive]: bound, ...rest } = node;
  if (typeof flag !== "boolean") return node;
  return flag ? { ...rest, [exclusive]: bound } : { ...rest, [inclusive]: bound };
}

/** In 3.0 null is allowed by a flag. */
function withNull(node: JsonObject): JsonObject {
  const { nullable, ...rest } = node;
  if (typeof nullable !== "boolean") return node;
  if (!nullable) return rest;
  if (typeof node["type"] !== "string") return { anyOf: [rest, { type: "null" }] };
  const { enum: values } = rest;
  return {
    ...rest,
    type: [node["type"], "null"],
    ...(values === undefined ? {} : { enum: [...listOf(values), null] }),
  };
}
