import { SpecVersion } from "@redocly/openapi-core";
import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";

/**
 * Null beside a `$ref` gets lost: OpenAPI 3.0 ignores what stands beside one, though many mean it
 * (https://github.com/OAI/OpenAPI-Specification/issues/1368), and openapi-typescript ignores it in 3.1 too. So the
 * reference becomes one of two. In 3.0 `nullable` counts only beside a `type`
 * (https://spec.openapis.org/oas/v3.0.4.html#fixed-fields-20), which is that of what is referred to.
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
        context.report({ message: `null beside ${String($ref)} is an alternative to it`, location: context.location });
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
        context.report({ message: `nullable counts beside a type, ${type} here`, location: context.location });
      },
    },
  };
}

const NULL = { type: "null" };

function isNullable({ type, nullable }: Record<string, unknown>) {
  return nullable === true || type === "null" || (Array.isArray(type) && type.includes("null"));
}

function typeOf(schema: unknown): unknown {
  return typeof schema === "object" && schema !== null && "type" in schema ? schema.type : undefined;
}
