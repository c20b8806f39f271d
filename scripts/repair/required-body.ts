import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
import { requiredOf } from "./schemas.ts";

/**
 * `required` of a request body is false unless it is written out
 * (https://spec.openapis.org/oas/v3.1.1.html#request-body-object), so a call without the body would compile, though
 * the body's schema has fields that must not be missing.
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
        context.report({ message: `the body is required, as ${required.join(", ")} in it`, location });
      },
    },
  };
}
