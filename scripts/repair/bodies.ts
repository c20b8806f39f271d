import type { Body, Media, Schema } from "../document/openapi.ts";
import { isNode, nodesOf, schemasIn } from "../document/structure.ts";
import type { Draft, Repair } from "./repair.ts";

/**
 * Requires a request body whose schema has required properties. `required` of a body defaults to false
 * (https://spec.openapis.org/oas/v3.1.1.html#request-body-object), so a call without the body would compile.
 */
export const requiredBody: Repair = ({ root, resolve, report }) => {
  for (const { node: body } of nodesOf("RequestBody", root)) {
    if (body["required"] === true) continue;
    const required = mediaOf(body).flatMap(({ schema }) => requiredOf(schema, resolve));
    if (required.length === 0) continue;
    body["required"] = true;
    const message = `the body is now required, because its schema requires ${[...new Set(required)].join(", ")}`;
    report("body with required properties is now required", message, body);
  }
};

function mediaOf({ content = {} }: Body): Media[] {
  return Object.values(content);
}

/** Returns the names of the required properties of a schema, those from `allOf` included. */
function requiredOf(node: Schema = true, resolve: Draft["resolve"], ancestors: readonly Schema[] = []): string[] {
  const schema = resolve(node);
  if (typeof schema === "boolean" || ancestors.includes(schema) || "$ref" in schema) return [];
  const { required = [], allOf = [] } = schema;
  return [...required, ...allOf.flatMap((part) => requiredOf(part, resolve, [...ancestors, schema]))];
}

/**
 * Opens the schemas of responses (https://json-schema.org/draft/2020-12/json-schema-core#name-additionalproperties).
 * Servers add properties over time, and a closed schema would make those responses invalid. `{ not: {} }` closes a schema
 * like `false`. A schema that requests share with responses changes as well.
 */
export const openResponses: Repair = ({ root, resolve, report }) => {
  for (const { node: response } of nodesOf("Response", root)) {
    for (const schema of mediaOf(response).flatMap((media) => [...schemasIn(media.schema, resolve)])) {
      for (const keyword of CLOSING.filter((it) => allowsNothing(schema[it]))) {
        const removed = `removed ${keyword}: ${JSON.stringify(schema[keyword])}`;
        Reflect.deleteProperty(schema, keyword);
        const message = `${removed}, because a response may have more properties`;
        report(`${removed} from a response`, message, schema);
      }
    }
  }
};

const CLOSING = ["additionalProperties", "unevaluatedProperties"];

function allowsNothing(schema: unknown): boolean {
  if (!isNode(schema)) return schema === false;
  const { not } = schema;
  return Object.keys(schema).length === 1 && (not === true || (isNode(not) && Object.keys(not).length === 0));
}
