import type { Oas3Rule as Refusal } from "@redocly/openapi-core/lib/visitors.js";

/**
 * An empty string among the values of an enum (https://json-schema.org/draft/2020-12/json-schema-validation#name-enum)
 * is what a generator leaves where its author forgot a value. As a type it would let callers send nothing; taken out,
 * it would be missing where it was meant.
 */
export function emptyEnumStrings(): ReturnType<Refusal> {
  return {
    Schema: {
      enter(schema, context) {
        const { location } = context;
        const index = schema.enum?.indexOf("") ?? -1;
        if (index === -1) return;
        context.report({
          message: "an empty string is one of the enum's values",
          location: location.child(["enum", index]),
        });
      },
    },
  };
}
