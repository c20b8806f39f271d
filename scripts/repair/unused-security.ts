import { childOf } from "../document/json.ts";
import { operationsOf } from "../document/openapi.ts";
import { isNode } from "../document/structure.ts";
import type { Repair } from "./repair.ts";

/**
 * Requires the declared security schemes of a document that requires none. A scheme declares how to authenticate; only a
 * requirement makes it mandatory (https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object). A mock would
 * otherwise never respond 401.
 */
export const unusedSecurity: Repair = ({ root, report }) => {
  const declared = childOf(root["components"], "securitySchemes");
  const schemes = Object.keys(isNode(declared) ? declared : {});
  const isUsed = operationsOf(root).some(({ operation }) => "security" in operation);
  if (!isNode(declared) || isUsed || root["security"] || schemes.length === 0) return;
  // Separate requirements are alternatives.
  root["security"] = schemes.map((name) => ({ [name]: [] }));
  const message = `the document required none of its security schemes; it now requires ${schemes.join(" or ")}`;
  report("unused security schemes", message, declared);
};
