import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
import { requiredOf } from "./schemas.ts";

/**
 * Requires a request body whose schema has required properties. `required` of a body defaults to false
 * (https://spec.openapis.org/oas/v3.1.1.html#request-body-object), so a call without the body would compile.
 */
export function requiredBody(): ReturnType<Repair> {
  return {
    RequestBody: {
      leave(body, context) {
        const { location, resolve } = context;
        if (body.required) return;
        const required = Object.values(body.content).flatMap(({ schema }) => requiredOf(schema, resolve));
        if (required.length === 0) return;
        body.required = true;
        context.report({
          message: `the body is now required, because its schema requires ${required.join(", ")}`,
          location,
        });
      },
    },
  };
}
