import { nodesOf } from "../document/structure.ts";
import type { Repair } from "./repair.ts";

/**
 * Reports an empty string in an enum. A documentation generator may leave one if the author forgot a value, but only the
 * author knows, so it stays.
 */
export const emptyEnumStrings: Repair = ({ root, report }) => {
  for (const { node: schema } of nodesOf("Schema", root)) {
    const values = schema["enum"];
    if (!Array.isArray(values) || !values.includes("")) continue;
    report(
      "the enum contains an empty string",
      "the enum contains an empty string, which stays",
      schema,
      "enum",
      String(values.indexOf("")),
    );
  }
};
