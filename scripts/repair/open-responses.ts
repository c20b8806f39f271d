import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
import { schemasIn } from "./schemas.ts";

/**
 * A sealed schema (https://json-schema.org/draft/2020-12/json-schema-core#name-additionalproperties) calls every answer
 * wrong that has a field more, and servers gain fields. What requests share with answers is opened with it.
 */
export function openResponses(): ReturnType<Repair> {
  return {
    Response: {
      leave(response, context) {
        const { location, resolve } = context;
        for (const [type, { schema }] of Object.entries(response.content ?? {})) {
          const from = location.child(["content", type, "schema"]);
          for (const found of schemasIn(schema, from, resolve)) {
            for (const seal of SEALS.filter((it) => found.schema[it] === false)) {
              Reflect.deleteProperty(found.schema, seal);
              context.report({
                message: `an answer may have more fields: ${seal}: false is gone`,
                location: found.location,
              });
            }
          }
        }
      },
    },
  };
}

const SEALS = ["additionalProperties", "unevaluatedProperties"];
