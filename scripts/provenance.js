/**
 * As much of a contract as is read here.
 * @typedef {{ description: string, "x-token-scopes": string[], "x-token-scope-match"?: string, "x-source": string[] }} Operation
 * @typedef {Record<string, Record<string, Operation>>} Items
 * @typedef {{ "x-sources": Record<string, string>, paths: Items, webhooks?: Items }} Contract
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
    const sources = operation["x-source"].map((name) => sourceNamed(contract, name));
    operation.description = `${operation.description.trimEnd()}\n\n${scopesOf(operation)}\n\nSource: ${sources.join("; ")}.\n`;
  }
  return `${JSON.stringify(contract, null, 2)}\n`;
}

/** @param {Contract} contract */
function operationsOf({ paths, webhooks = {} }) {
  return Object.values({ ...paths, ...webhooks }).flatMap((item) =>
    Object.values(item).filter((node) => "operationId" in node),
  );
}

/**
 * @param {Contract} contract
 * @param {string} name
 */
function sourceNamed({ "x-sources": sources }, name) {
  const source = sources[name];
  if (source === undefined) throw new Error(`x-source: "${name}" is none of ${Object.keys(sources).join(", ")}`);
  return source;
}

/** @param {Operation} operation */
function scopesOf({ "x-token-scopes": scopes, "x-token-scope-match": match }) {
  if (scopes.length === 0) return "Token scopes: none is needed.";
  return `Token scopes: ${scopes.join(match === "any" ? " or " : " and ")}.`;
}
