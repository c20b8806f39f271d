import { isNode, nodesOf } from "../document/structure.ts";
import type { Repair } from "./repair.ts";

/** Members that OpenAPI 3.2 added to a path item (https://spec.openapis.org/oas/v3.2.0.html#path-item-object). */
const NEW_METHODS = ["query", "additionalOperations"];

/** Keywords that OpenAPI 3.1 took over from JSON Schema. */
const NEW_KEYWORDS = ["const", "patternProperties", "prefixItems", "unevaluatedProperties", "if", "$defs"];

/**
 * Makes the document one of OpenAPI 3.1, whose schemas have one reading of null for types, validators and the diff;
 * `nullable.ts` and `schemas.ts` convert the schemas. It removes the parts of 3.2 that 3.1 does not have.
 */
export const version: Repair = ({ root, report }) => {
  const declared = String(root.openapi);
  if (!/^3\.[01]\.\d/.test(declared)) {
    const message = `openapi: ${JSON.stringify(root.openapi)} is read as 3.1.0, which may lose information`;
    report("version", message, root, "openapi");
  }
  if (declared.startsWith("3.0") && "webhooks" in root) {
    report("webhooks in 3.0", "webhooks are a part of OpenAPI 3.1; they are read as such", root, "webhooks");
  }
  for (const { node: schema } of declared.startsWith("3.0") ? nodesOf("Schema", root) : []) {
    for (const key of NEW_KEYWORDS.filter((it) => it in schema)) {
      report(`${key} in 3.0`, `${key} is a keyword of OpenAPI 3.1; it is read as such`, schema, key);
    }
  }
  if (!/^3\.1\.\d/.test(declared)) root.openapi = "3.1.0";
  if (!isNode(root.info)) root.info = {};
  const { info } = root;
  for (const [key, value] of [
    ["title", "Untitled"],
    ["version", "0"],
  ] as const) {
    if (typeof info[key] === "string" && info[key] !== "") continue;
    report(`info.${key}`, `info has no ${key}, which became ${value}`, root);
    info[key] = value;
  }
  for (const { node: item } of nodesOf("PathItem", root)) {
    for (const key of NEW_METHODS.filter((it) => it in item)) {
      report(`left out: ${key} of OpenAPI 3.2`, `left out: ${key}, which OpenAPI 3.1 does not have`, item, key);
      Reflect.deleteProperty(item, key);
    }
  }
  root.paths ??= {};
};
