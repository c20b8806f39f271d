/**
 * As much of a contract as is read here. Documents that others publish have none of these extensions.
 * @typedef {{ operationId?: string, description?: string, "x-token-scopes"?: string[], "x-token-scope-match"?: string, "x-source"?: string[] }} Operation
 * @typedef {Record<string, Record<string, Operation>>} Items
 * @typedef {{ "x-sources"?: Record<string, string>, paths?: Items, webhooks?: Items }} Contract
 */

/**
 * A bundled contract in whose descriptions each operation says which token scopes it needs and where its facts are
 * from, so that an editor's hover and the reference show it. The extensions that say it in the source stay.
 * @param {string} bundle
 * @returns {string}
 */
export function withProvenance(bundle) {
  const contract = /** @type {Contract} */ (JSON.parse(bundle));
  for (const operation of operationsOf(contract)) {
    const facts = [...scopesOf(operation), ...sourcesOf(contract, operation)];
    if (facts.length === 0) continue;
    const said = operation.description === undefined ? [] : [operation.description.trimEnd()];
    operation.description = `${[...said, ...facts].join("\n\n")}\n`;
  }
  return `${JSON.stringify(contract, null, 2)}\n`;
}

/** @param {Contract} contract */
function operationsOf({ paths = {}, webhooks = {} }) {
  const nodes = [paths, webhooks].flatMap((items) => Object.values(items)).flatMap((item) => Object.values(item));
  return nodes.filter((node) => Object(node) === node && "operationId" in node);
}

/** @param {Operation} operation */
function scopesOf({ "x-token-scopes": scopes, "x-token-scope-match": match }) {
  if (scopes === undefined) return [];
  if (scopes.length === 0) return ["Token scopes: none is needed."];
  return [`Token scopes: ${scopes.join(match === "any" ? " or " : " and ")}.`];
}

/**
 * @param {Contract} contract
 * @param {Operation} operation
 */
function sourcesOf({ "x-sources": sources = {} }, { "x-source": names }) {
  if (names === undefined) return [];
  const found = names.map((name) => {
    const source = sources[name];
    if (source === undefined) throw new Error(`x-source: "${name}" is none of ${Object.keys(sources).join(", ")}`);
    return source;
  });
  return [`Source: ${found.join("; ")}.`];
}
