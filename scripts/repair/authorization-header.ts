import type { Oas3Definition } from "@redocly/openapi-core";
import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
import type { UserContext as Context } from "@redocly/openapi-core/lib/walk.js";
import { HTTP_METHODS } from "../document/http-methods.ts";

/**
 * Replaces a header parameter named Authorization by a security requirement. OpenAPI says that such a parameter "SHALL be
 * ignored" (https://spec.openapis.org/oas/v3.1.1.html#parameter-object); if kept, it would be an argument of every call.
 */
export function authorizationHeader(): ReturnType<Repair> {
  let root: Oas3Definition;
  return {
    Root: {
      enter(node) {
        root = node as typeof root;
      },
      leave({ components = {} }) {
        for (const [name, parameter] of Object.entries<object>(components.parameters ?? {})) {
          if (isAuthorization(parameter)) Reflect.deleteProperty(components.parameters ?? {}, name);
        }
      },
    },
    Operation: {
      leave(operation, context) {
        for (const parameter of removeHeader(operation, context)) requireSecurity(operation, root, parameter);
      },
    },
    PathItem: {
      leave(item, context) {
        const operations = HTTP_METHODS.flatMap((method) => item[method] ?? []);
        for (const parameter of removeHeader(item, context)) {
          for (const operation of operations) requireSecurity(operation, root, parameter);
        }
      },
    },
  };
}

/** Removes the parameter from an operation or path item, and returns what it removed. */
function removeHeader(node: { parameters?: readonly object[] }, context: Context): object[] {
  const { location, resolve } = context;
  const removed: object[] = [];
  const kept = node.parameters?.filter((reference, index) => {
    const parameter = resolve(reference).node;
    if (parameter === undefined || !isAuthorization(parameter)) return true;
    removed.push(parameter);
    const message = "the Authorization header parameter became a security requirement";
    context.report({ message, location: location.child(["parameters", index]) });
    return false;
  });
  if (removed.length > 0) node.parameters = kept ?? [];
  return removed;
}

function isAuthorization(parameter: { in?: unknown; name?: unknown }): boolean {
  return parameter.in === "header" && String(parameter.name).toLowerCase() === "authorization";
}

function requireSecurity(
  operation: { security?: Record<string, string[]>[] },
  root: Oas3Definition,
  parameter: object,
): void {
  if (operation.security || root.security) return;
  operation.security = [{ [schemeFor(root, parameter)]: [] }];
}

/** Returns the first scheme of the document, or adds one: bearer if the parameter mentions it, otherwise basic. */
function schemeFor(root: Oas3Definition, parameter: object): string {
  root.components ??= {};
  root.components.securitySchemes ??= {};
  const schemes = root.components.securitySchemes as Record<string, object>;
  const [declared] = Object.keys(schemes);
  if (declared) return declared;
  const scheme = /bearer/i.test(JSON.stringify(parameter)) ? "bearer" : "basic";
  schemes[`${scheme}Auth`] = { type: "http", scheme };
  return `${scheme}Auth`;
}
