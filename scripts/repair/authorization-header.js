/**
 * A header parameter named Authorization "SHALL be ignored": it is what security schemes are for
 * (https://spec.openapis.org/oas/v3.1.1.html#parameter-object). Left in, it is an argument of every call.
 * @type {import("./plugin.js").Repair}
 */
export function authorizationHeader() {
  /** @type {import("@redocly/openapi-core").Oas3Definition} */
  let root;
  return {
    Root: {
      enter(node) {
        root = /** @type {typeof root} */ (node);
      },
      leave({ components = {} }) {
        for (const [name, parameter] of Object.entries(components.parameters ?? {})) {
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

const METHODS = /** @type {const} */ (["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * @param {{ parameters?: any[] }} node
 * @param {import("./plugin.js").Context} context
 * @returns {object[]} The parameters that were taken out.
 */
function takeOut(node, context) {
  const { location, resolve } = context;
  /** @type {object[]} */
  const taken = [];
  const kept = node.parameters?.filter((reference, index) => {
    const parameter = resolve(reference).node;
    if (!isAuthorization(parameter)) return true;
    taken.push(parameter);
    const message = "the Authorization header parameter became the security requirement";
    context.report({ message, location: location.child(["parameters", index]) });
    return false;
  });
  if (taken.length > 0) node.parameters = kept ?? [];
  return taken;
}

/** @param {any} parameter */
function isAuthorization(parameter) {
  return parameter?.in === "header" && String(parameter.name).toLowerCase() === "authorization";
}

/**
 * @param {{ security?: Record<string, string[]>[] }} operation
 * @param {import("@redocly/openapi-core").Oas3Definition} root
 * @param {object} parameter
 */
function secure(operation, root, parameter) {
  if (operation.security || root.security) return;
  operation.security = [{ [schemeFor(root, parameter)]: [] }];
}

/**
 * @param {import("@redocly/openapi-core").Oas3Definition} root
 * @param {object} parameter
 * @returns {string} The document's own scheme, or one that the parameter's words tell of.
 */
function schemeFor(root, parameter) {
  root.components ??= {};
  root.components.securitySchemes ??= {};
  const schemes = /** @type {Record<string, object>} */ (root.components.securitySchemes);
  const [declared] = Object.keys(schemes);
  if (declared) return declared;
  const scheme = /bearer/i.test(JSON.stringify(parameter)) ? "bearer" : "basic";
  schemes[`${scheme}Auth`] = { type: "http", scheme };
  return `${scheme}Auth`;
}
