import { childOf } from "../document/json.ts";
import { operationsOf } from "../document/openapi.ts";
import { isNode, type Node } from "../document/structure.ts";
import type { Draft, Repair } from "./repair.ts";

/**
 * Replaces a header parameter named Authorization by a security requirement. OpenAPI says that such a parameter "SHALL be
 * ignored" (https://spec.openapis.org/oas/v3.1.1.html#parameter-object); if kept, it would be an argument of every call.
 */
export const authorizationHeader: Repair = (draft) => {
  const { root } = draft;
  const operations = [...operationsOf(root), ...operationsOf(root, "webhooks")];
  for (const { operation } of operations) {
    for (const parameter of removeHeader(operation, draft)) requireSecurity(operation, root, parameter);
  }
  for (const item of new Set(operations.map((it) => it.item))) {
    for (const parameter of removeHeader(item, draft)) {
      for (const { operation } of operations.filter((it) => it.item === item)) {
        requireSecurity(operation, root, parameter);
      }
    }
  }
  const shared = childOf(root["components"], "parameters");
  for (const [name, parameter] of Object.entries(isNode(shared) ? shared : {})) {
    if (isAuthorization(parameter)) Reflect.deleteProperty(shared as Node, name);
  }
};

/** Removes the parameter from an operation or path item, and returns what it removed. */
function removeHeader(node: Node, { resolve, report }: Draft): Node[] {
  const parameters = Array.isArray(node["parameters"]) ? (node["parameters"] as unknown[]) : [];
  const removed = parameters.map(resolve).filter(isAuthorization);
  if (removed.length === 0) return [];
  for (const [index, reference] of parameters.entries()) {
    if (!isAuthorization(resolve(reference))) continue;
    const message = "the Authorization header parameter became a security requirement";
    report("Authorization header parameter became a security requirement", message, parameters, String(index));
  }
  node["parameters"] = parameters.filter((reference) => !isAuthorization(resolve(reference)));
  return removed;
}

function isAuthorization(parameter: unknown): parameter is Node {
  return (
    isNode(parameter) && parameter["in"] === "header" && String(parameter["name"]).toLowerCase() === "authorization"
  );
}

function requireSecurity(operation: Node, root: Node, parameter: Node): void {
  if (operation["security"] || root["security"]) return;
  operation["security"] = [{ [schemeFor(root, parameter)]: [] }];
}

/** Returns the first scheme of the document, or adds one: bearer if the parameter mentions it, otherwise basic. */
function schemeFor(root: Node, parameter: Node): string {
  root["components"] ??= {};
  const components = root["components"] as Node;
  components["securitySchemes"] ??= {};
  const schemes = components["securitySchemes"] as Node;
  const [declared] = Object.keys(schemes);
  if (declared) return declared;
  const scheme = /bearer/i.test(JSON.stringify(parameter)) ? "bearer" : "basic";
  schemes[`${scheme}Auth`] = { type: "http", scheme };
  return `${scheme}Auth`;
}
