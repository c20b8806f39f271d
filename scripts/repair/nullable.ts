import { isNode, type Node, nodesOf } from "../document/structure.ts";
import type { Draft } from "./repair.ts";

/**
 * Writes null in one way that types, validators and the diff read alike: as a type, or as a variant of `anyOf`.
 *
 * OpenAPI 3.0 has `nullable`, which counts only next to a `type`
 * (https://spec.openapis.org/oas/v3.0.4.html#schema-nullable) and never next to a `$ref`. Many authors mean it in both
 * places, and in 3.1 (https://github.com/OAI/OpenAPI-Specification/issues/1368). openapi-typescript also ignores a null
 * type next to `$ref`.
 */
export const nullable = ({ root, report, replace }: Pick<Draft, "root" | "report" | "replace">): void => {
  const isOld = String(root["openapi"]).startsWith("3.0");
  for (const { node: schema } of nodesOf("Schema", root)) {
    const { nullable: flag, $ref, type } = schema;
    const isNull =
      flag === true || ($ref !== undefined && (type === "null" || (Array.isArray(type) && type.includes("null"))));
    if (typeof flag === "boolean") Reflect.deleteProperty(schema, "nullable");
    if (!isNull) continue;
    if ($ref === undefined && type !== undefined && PARTS.every((key) => !(key in schema))) addType(schema);
    else addVariant(schema, replace);
    if (typeof $ref === "string") {
      report("null next to a $ref", `null next to ${$ref} became an alternative to it`, schema);
    } else if (type === undefined) {
      report("nullable without type", "nullable without a type became an alternative", schema);
    } else if (!isOld) {
      report("nullable in OpenAPI 3.1", "nullable, which OpenAPI 3.1 does not have, became a null type", schema);
    }
  }
};

/** Keywords whose schemas would reject the null that a type allows. */
const PARTS = ["allOf", "anyOf", "oneOf", "not", "const"];

/** Keywords that describe the value and stay outside of the variants. */
const ANNOTATIONS = /^(?:title|description|deprecated|readOnly|writeOnly|default|examples?|externalDocs|x-.*)$/;

function addType(schema: Node): void {
  const { type, enum: values } = schema;
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  if (!types.includes("null")) schema["type"] = [...types, "null"];
  if (Array.isArray(values) && !values.includes(null)) schema["enum"] = [...(values as unknown[]), null];
}

function addVariant(schema: Node, replace: Draft["replace"]): void {
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.test(key)));
  const [[only, variants] = [], ...others] = Object.entries(rest);
  if (only === undefined) return;
  if (others.length === 0 && (only === "anyOf" || only === "oneOf") && Array.isArray(variants)) {
    if (variants.some((it) => isNode(it) && it["type"] === "null")) return;
    schema[only] = [...(variants as unknown[]), { ...NULL }];
    return;
  }
  for (const key of Object.keys(rest)) Reflect.deleteProperty(schema, key);
  // A type next to a `$ref` says no more than null.
  if ("$ref" in rest) Reflect.deleteProperty(rest, "type");
  replace(schema, rest);
  schema["anyOf"] = [rest, { ...NULL }];
}

const NULL = { type: "null" };
