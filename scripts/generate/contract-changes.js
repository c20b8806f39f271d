/** @typedef {import("./outputs.js").Contract} Contract */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * What is new, gone or different between two bundled contracts, by name; `npm run spec:diff` says what it means.
 * @param {Contract} before
 * @param {Contract} after
 * @returns {string[]} A line each.
 */
export function contractChanges(before, after) {
  return [
    ...compare("operation", operationsOf(before), operationsOf(after)),
    ...compare("schema", schemasOf(before), schemasOf(after)),
  ];
}

/**
 * @param {string} kind
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 */
function compare(kind, before, after) {
  return [
    ...[...after.keys()].filter((name) => !before.has(name)).map((name) => `+ ${kind} ${name}`),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `- ${kind} ${name}`),
    ...[...after]
      .filter(([name, text]) => before.has(name) && before.get(name) !== text)
      .map(([name]) => `~ ${kind} ${name}`),
  ];
}

/** @param {Contract} contract */
function operationsOf({ paths = {} }) {
  return new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.includes(method))
        .map(
          ([method, operation]) =>
            /** @type {const} */ ([`${method.toUpperCase()} ${path}`, JSON.stringify(operation)]),
        ),
    ),
  );
}

/** @param {Contract} contract */
function schemasOf({ components: { schemas = {} } = {} }) {
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, JSON.stringify(schema)]));
}
