import { resolve } from "../document/resolve.js";

/** @typedef {Record<string, unknown>} Node */
/** @typedef {Record<string, Record<string, unknown>>} Items */
/** @typedef {{ paths?: Items, webhooks?: Items, components?: { schemas?: Record<string, unknown> } }} Contract */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Every operation with its parameters, its body and each answer's body, by their names in the contract.
 * @param {Contract} contract
 * @returns {string}
 */
export function toOperationLock(contract) {
  const { paths = {}, webhooks = {}, components = {} } = contract;
  const operations = [paths, webhooks]
    .flatMap((items) => Object.entries(items))
    .flatMap(([path, item]) =>
      METHODS.filter((method) => method in item).map((method) => {
        const operation = /** @type {Node} */ (item[method]);
        const lines = linesOf(contract, operation, /** @type {Node[] | undefined} */ (item["parameters"]));
        return [`${method.toUpperCase()} ${path} ${String(operation["operationId"])}\n`, ...lines].join("");
      }),
    );
  const schemas = Object.keys(components.schemas ?? {}).map((name) => `${name}\n`);
  return `${operations.join("")}\n# Schemas\n\n${schemas.sort().join("")}`;
}

/**
 * @param {Contract} contract
 * @param {Node} operation
 * @param {Node[] | undefined} shared
 */
function linesOf(contract, operation, shared = []) {
  /** @param {unknown} node @returns {Node} */
  const at = (node) => resolve(contract, /** @type {Node} */ (node ?? {}));
  const own = /** @type {Node[]} */ (operation["parameters"] ?? []);
  const parameters = [...shared, ...own].map((reference) => {
    const { in: place, name, required, schema } = at(reference);
    return `  ${String(place)} ${String(name)}${required === true ? "" : "?"}: ${toName(schema)}\n`;
  });
  const body = at(operation["requestBody"]);
  const bodies = contentOf(body).map((name) => `  body${body["required"] === true ? "" : "?"}: ${name}\n`);
  const answers = Object.entries(/** @type {Node} */ (operation["responses"] ?? {})).flatMap(([status, reference]) => {
    const content = contentOf(at(reference));
    return (content.length === 0 ? ["nothing"] : content).map((name) => `  ${status}: ${name}\n`);
  });
  return [...parameters, ...bodies, ...answers];
}

/** @param {Node} node */
function contentOf({ content = {} }) {
  return Object.entries(/** @type {Record<string, Node>} */ (content)).map(([type, media]) => {
    const name = toName(media["schema"]);
    return type === "application/json" ? name : `${name} as ${type}`;
  });
}

/**
 * A schema in a few words: its name, or what it is made of.
 * @param {unknown} schema
 * @returns {string}
 */
function toName(schema) {
  if (typeof schema !== "object" || schema === null) return "unknown";
  const { $ref, type, properties, required, items, anyOf, oneOf, allOf } = /** @type {Node} */ (schema);
  if (typeof $ref === "string") return $ref.replace(/^#\/components\/\w+\//, "");
  const options = anyOf ?? oneOf;
  if (Array.isArray(options)) return options.map(toName).join(" | ");
  if (Array.isArray(allOf)) return allOf.map(toName).join(" & ");
  if (items !== undefined) return `${toName(items)}[]`;
  if (properties === undefined)
    return Array.isArray(type) ? type.join(" | ") : typeof type === "string" ? type : "unknown";
  const needed = /** @type {string[]} */ (required ?? []);
  const fields = Object.entries(/** @type {Node} */ (properties)).map(
    ([name, field]) => `${name}${needed.includes(name) ? "" : "?"}: ${toName(field)}`,
  );
  return `{ ${fields.join(", ")} }`;
}
