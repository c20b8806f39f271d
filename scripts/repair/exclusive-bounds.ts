import { nodesOf } from "../document/structure.ts";
import type { Repair } from "./repair.ts";

/** Converts an exclusive bound, which in OpenAPI 3.0 is a flag next to the inclusive bound and in 3.1 a number. */
export const exclusiveBounds: Repair = ({ root }) => {
  for (const { node: schema } of nodesOf("Schema", root)) {
    for (const [exclusive, inclusive] of BOUNDS) {
      const { [exclusive]: flag, [inclusive]: bound } = schema;
      if (typeof flag !== "boolean") continue;
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
