import { type JsonObject, listOf } from "../shared/json.ts";

/** A node of an OpenAPI 3.0 document in the words of 3.1, which are those of JSON Schema. */
export function modernSchema(node: JsonObject): JsonObject {
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
