import { SpecVersion } from "@redocly/openapi-core";
import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
import { isRecord } from "../document/json.ts";

/**
 * Keeps the null of a schema that has `nullable` or a null type next to its `$ref`. OpenAPI 3.0 ignores keywords next to
 * `$ref`, although many authors mean them (https://github.com/OAI/OpenAPI-Specification/issues/1368).
 * openapi-typescript also ignores them in 3.1. The repair makes the reference an alternative to null. In 3.0 `nullable`
 * needs a `type` next to it (https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-20): the repair adds the target's.
 */
export function nullableReference(): ReturnType<Repair> {
  return {
    ref: {
      enter(reference, context, resolved) {
        const node = reference as unknown as Record<string, unknown>;
        if (context.type.name !== "Schema" || !isNullable(node)) return;
        const { $ref } = node;
        for (const key of ["$ref", "type", "nullable"]) Reflect.deleteProperty(node, key);
        const type = typeOf(resolved.node) ?? "object";
        const isThirty = context.oasVersion === SpecVersion.OAS3_0;
        Object.assign(node, isThirty ? { type, nullable: true, allOf: [{ $ref }] } : { anyOf: [{ $ref }, NULL] });
        context.report({
          message: `null next to ${String($ref)} became an alternative to it`,
          location: context.location,
        });
      },
    },
    Schema: {
      leave(schema, context) {
        if (!("nullable" in schema && schema.nullable) || schema.type || context.oasVersion !== SpecVersion.OAS3_0)
          return;
        const parts = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []);
        const [type, another] = new Set(parts.map((part) => typeOf(context.resolve(part).node)));
        if (another !== undefined || typeof type !== "string") return;
        Object.assign(schema, { type });
        context.report({ message: `nullable needs a type; added the type ${type}`, location: context.location });
      },
    },
  };
}

const NULL = { type: "null" };

function isNullable({ type, nullable }: Readonly<Record<string, unknown>>): boolean {
  return nullable === true || type === "null" || (Array.isArray(type) && type.includes("null"));
}

function typeOf(schema: unknown): unknown {
  return isRecord(schema) ? schema["type"] : undefined;
}
