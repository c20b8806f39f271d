import { nodesOf } from "../document/structure.ts";
import type { Repair } from "./repair.ts";

/** Converts an exclusive bound, which in OpenAPI 3.0 is a flag next to the inclusive bound and in 3.1 a number. */
export const exclusiveBounds: Repair = ({ root, report }) => {
  const isOld = String(root["openapi"]).startsWith("3.0");
  for (const { node: schema } of nodesOf("Schema", root)) {
    for (const [exclusive, inclusive] of BOUNDS) {
      const { [exclusive]: flag, [inclusive]: bound } = schema;
      if (typeof flag !== "boolean") continue;
      if (!isOld)
        report(
          `${exclusive} as a flag`,
          `${exclusive} is a number in OpenAPI 3.1, not a flag; it was converted`,
          schema,
        );
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
