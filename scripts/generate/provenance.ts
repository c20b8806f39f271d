import { isRecord } from "../document/json.ts";

interface Operation {
  description?: string;
  readonly "x-token-scopes"?: readonly string[];
  readonly "x-token-scope-match"?: string;
  readonly "x-source"?: readonly string[];
}

type Items = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

interface Contract {
  readonly "x-sources"?: Readonly<Record<string, string>>;
  readonly paths?: Items;
  readonly webhooks?: Items;
}

/**
 * Adds token scopes and sources to the descriptions of a bundled contract's operations, so that editors and the API
 * reference show them. The extensions that declare them stay.
 */
export function withProvenance(bundle: string): string {
  const contract = JSON.parse(bundle) as Contract;
  for (const operation of operationsOf(contract)) {
    const facts = [...scopesOf(operation), ...sourcesOf(contract, operation)];
    if (facts.length === 0) continue;
    const description = operation.description === undefined ? [] : [operation.description.trimEnd()];
    operation.description = `${[...description, ...facts].join("\n\n")}\n`;
  }
  return `${JSON.stringify(contract, null, 2)}\n`;
}

function operationsOf({ paths = {}, webhooks = {} }: Contract): Operation[] {
  const nodes = [paths, webhooks].flatMap((items) => Object.values(items)).flatMap((item) => Object.values(item));
  return nodes.filter((node) => isRecord(node) && "operationId" in node);
}

function scopesOf({ "x-token-scopes": scopes, "x-token-scope-match": match }: Operation): string[] {
  if (scopes === undefined) return [];
  if (scopes.length === 0) return ["Token scopes: none."];
  return [`Token scopes: ${scopes.join(match === "any" ? " or " : " and ")}.`];
}

function sourcesOf({ "x-sources": sources = {} }: Contract, { "x-source": names }: Operation): string[] {
  if (names === undefined) return [];
  const found = names.map((name) => {
    const source = sources[name];
    if (source === undefined)
      throw new Error(`x-source: "${name}" is not in x-sources, which has ${Object.keys(sources).join(", ")}`);
    return source;
  });
  return [`Source: ${found.join("; ")}.`];
}
