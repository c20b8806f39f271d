import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
import { schemasIn } from "./schemas.ts";

/**
 * Removes `additionalProperties: false` and `unevaluatedProperties: false` from the schemas of responses
 * (https://json-schema.org/draft/2020-12/json-schema-core#name-additionalproperties). Servers add properties over time,
 * and such a schema would make those responses invalid. A schema that requests share with responses changes as well.
 */
export function openResponses(): ReturnType<Repair> {
  return {
    Response: {
      leave(response, context) {
        const { location, resolve } = context;
        for (const [type, { schema }] of Object.entries(response.content ?? {})) {
          const start = location.child(["content", type, "schema"]);
          for (const found of schemasIn(schema, start, resolve)) {
            for (const keyword of CLOSING.filter((it) => found.schema[it] === false)) {
              Reflect.deleteProperty(found.schema, keyword);
              context.report({
                message: `removed ${keyword}: false, because a response may have more properties`,
                location: found.location,
              });
            }
          }
        }
      },
    },
  };
}

const CLOSING = ["additionalProperties", "unevaluatedProperties"];
