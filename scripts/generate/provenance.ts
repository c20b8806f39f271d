import { type Contract, type Operation, operationsOf } from "../document/openapi.ts";

/**
 * Adds token scopes and sources to the descriptions of a bundled contract's operations, so that editors and the API
 * reference show them. The extensions that declare them stay.
 */
export function withProvenance(bundle: string): string {
  const contract = JSON.parse(bundle) as Contract;
  for (const { operation } of [...operationsOf(contract), ...operationsOf(contract, "webhooks")]) {
    const facts = [...scopesOf(operation), ...sourcesOf(operation, contract)];
    if (facts.length === 0) continue;
    const description = operation.description === undefined ? [] : [operation.description.trimEnd()];
    operation.description = `${[...description, ...facts].join("\n\n")}\n`;
  }
  return `${JSON.stringify(contract, null, 2)}\n`;
}

function scopesOf({ "x-token-scopes": scopes, "x-token-scope-match": match }: Operation): string[] {
  if (scopes === undefined) return [];
  if (scopes.length === 0) return ["Token scopes: none."];
  return [`Token scopes: ${scopes.join(match === "any" ? " or " : " and ")}.`];
}

function sourcesOf({ "x-source": names }: Operation, { "x-sources": sources = {} }: Contract): string[] {
  if (names === undefined) return [];
  const found = names.map((name) => {
    const source = sources[name];
    if (source === undefined)
      throw new Error(`x-source: "${name}" is not in x-sources, which has ${Object.keys(sources).join(", ")}`);
    return source;
  });
  return [`Source: ${found.join("; ")}.`];
}
