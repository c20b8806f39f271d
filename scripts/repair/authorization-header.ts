import type { Oas3Definition } from "@redocly/openapi-core";
import type { Oas3Preprocessor as Repair } from "@redocly/openapi-core/lib/visitors.js";
import type { UserContext as Context } from "@redocly/openapi-core/lib/walk.js";

/**
 * A header parameter named Authorization "SHALL be ignored": it is what security schemes are for
 * (https://spec.openapis.org/oas/v3.1.1.html#parameter-object). Left in, it is an argument of every call.
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
        for (const parameter of takeOut(operation, context)) secure(operation, root, parameter);
      },
    },
    PathItem: {
      leave(item, context) {
        const operations = METHODS.flatMap((method) => item[method] ?? []);
        for (const parameter of takeOut(item, context)) {
          for (const operation of operations) secure(operation, root, parameter);
        }
      },
    },
  };
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** @returns The parameters that were taken out. */
function takeOut(node: { parameters?: readonly object[] }, context: Context): object[] {
  const { location, resolve } = context;
  const taken: object[] = [];
  const kept = node.parameters?.filter((reference, index) => {
    const parameter = resolve(reference).node;
    if (parameter === undefined || !isAuthorization(parameter)) return true;
    taken.push(parameter);
    const message = "the Authorization header parameter became the security requirement";
    context.report({ message, location: location.child(["parameters", index]) });
    return false;
  });
  if (taken.length > 0) node.parameters = kept ?? [];
  return taken;
}

function isAuthorization(parameter: { in?: unknown; name?: unknown }): boolean {
  return parameter.in === "header" && String(parameter.name).toLowerCase() === "authorization";
}

function secure(operation: { security?: Record<string, string[]>[] }, root: Oas3Definition, parameter: object) {
  if (operation.security || root.security) return;
  operation.security = [{ [schemeFor(root, parameter)]: [] }];
}

/** @returns The document's own scheme, or one that the parameter's words tell of. */
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
