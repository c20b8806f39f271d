import { nodesOf } from "../document/structure.ts";
import type { Repair } from "./repair.ts";

/** Converts an exclusive bound, which in OpenAPI 3.0 is a flag next to the inclusive bound and in 3.1 a number. */
export const exclusiveBounds: Repair = ({ root, report }) => {
  const isOld = String(root["openapi"]).startsWith("3.0");
  for (const { node: schema } of nodesOf("Schema", root)) {
    for (const [exclusive, inclusive] of BOUNDS) {
      const { [exclusive]: flag, [inclusive]: bound } = schema;
      if (typeof flag !== "boolean") continue;
      const message = `${exclusive} is a number in OpenAPI 3.1, not a flag; it was converted`;
      if (!isOld) report(`${exclusive} as a flag`, message, schema);
      Reflect.deleteProperty(schema, exclusive);
      if (!flag || bound === undefined) continue;
      schema[exclusive] = bound;
      Reflect.deleteProperty(schema, inclusive);
    }
  }
};

const BOUNDS = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

/**
 * Reports an empty string in an enum. A documentation generator may leave one if the author forgot a value, but only the
 * author knows, so it stays.
 */
export const emptyEnumStrings: Repair = ({ root, report }) => {
  for (const { node: schema } of nodesOf("Schema", root)) {
    const values = schema["enum"];
    if (!Array.isArray(values) || !values.includes("")) continue;
    const message = "the enum contains an empty string";
    report(message, `${message}, which stays`, schema, "enum", String(values.indexOf("")));
  }
};
