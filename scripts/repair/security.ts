import { type Contract, type Operation, operationsOf, type Parameter, type PathItem } from "../document/openapi.ts";
import { type Draft, parametersOf, type Repair } from "./repair.ts";

/**
 * Replaces a header parameter named Authorization by a security requirement. OpenAPI says that such a parameter "SHALL be
 * ignored" (https://spec.openapis.org/oas/v3.1.1.html#parameter-object); if kept, it would be an argument of every call.
 */
export const authorizationHeader: Repair = (draft) => {
  const { root, resolve } = draft;
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
  const { parameters: shared = {} } = root.components ?? {};
  for (const [name, parameter] of Object.entries(shared)) {
    if (isAuthorization(resolve<Parameter>(parameter))) Reflect.deleteProperty(shared, name);
  }
};

/** Removes the parameter from an operation or path item, and returns what it removed. */
function removeHeader(holder: PathItem | Operation, draft: Draft): Parameter[] {
  const parameters = parametersOf(holder, draft);
  const references = holder.parameters ?? [];
  for (const [index, parameter] of parameters.entries()) {
    if (!isAuthorization(parameter)) continue;
    const message = "the Authorization header parameter became a security requirement";
    draft.report("Authorization header parameter became a security requirement", message, references, String(index));
    holder.parameters = references.filter((it) => !isAuthorization(draft.resolve<Parameter>(it)));
  }
  return parameters.filter(isAuthorization);
}

function isAuthorization({ in: location, name }: Parameter): boolean {
  return location === "header" && String(name).toLowerCase() === "authorization";
}

function requireSecurity(operation: Operation, root: Contract, parameter: Parameter): void {
  if (operation["security"] || root.security) return;
  operation["security"] = [{ [schemeFor(root, parameter)]: [] }];
}

/** Returns the first scheme of the document, or adds one: bearer if the parameter mentions it, otherwise basic. */
function schemeFor(root: Contract, parameter: Parameter): string {
  root.components ??= {};
  root.components.securitySchemes ??= {};
  const [declared] = Object.keys(root.components.securitySchemes);
  if (declared) return declared;
  const scheme = /bearer/i.test(JSON.stringify(parameter)) ? "bearer" : "basic";
  root.components.securitySchemes[`${scheme}Auth`] = { type: "http", scheme };
  return `${scheme}Auth`;
}

/**
 * Requires the declared security schemes of a document that requires none. A scheme declares how to authenticate; only a
 * requirement makes it mandatory (https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object). A mock would
 * otherwise never respond 401.
 */
export const unusedSecurity: Repair = ({ root, report }) => {
  const { securitySchemes = {} } = root.components ?? {};
  const schemes = Object.keys(securitySchemes);
  const isUsed = operationsOf(root).some(({ operation }) => "security" in operation);
  if (isUsed || root.security || schemes.length === 0) return;
  // Separate requirements are alternatives.
  root.security = schemes.map((name) => ({ [name]: [] }));
  const message = `the document required none of its security schemes; it now requires ${schemes.join(" or ")}`;
  report("unused security schemes", message, securitySchemes);
};
