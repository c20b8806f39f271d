import type { Oas3Rule as Rule } from "@redocly/openapi-core/lib/visitors.js";

/**
 * Rejects an empty string in an enum (https://json-schema.org/draft/2020-12/json-schema-validation#name-enum). A
 * documentation generator may leave one if the author forgot a value. In the types, it would let callers send an empty
 * string; removing it would be wrong if the author meant it.
 */
export function emptyEnumStrings(): ReturnType<Rule> {
  return {
    Schema: {
      enter(schema, context) {
        const { location } = context;
        const index = schema.enum?.indexOf("") ?? -1;
        if (index === -1) return;
        context.report({
          message: "the enum contains an empty string",
          location: location.child(["enum", index]),
        });
      },
    },
  };
}
