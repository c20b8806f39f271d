/** As much of a contract as is read here. Documents that others publish have none of these extensions. */
type Operation = {
  operationId?: string;
  description?: string;
  "x-token-scopes"?: string[];
  "x-token-scope-match"?: string;
  "x-source"?: string[];
};

type Items = Record<string, Record<string, Operation>>;

type Contract = { "x-sources"?: Record<string, string>; paths?: Items; webhooks?: Items };

/**
 * A bundled contract in whose descriptions each operation says which token scopes it needs and where its facts are
 * from, so that an editor's hover and the reference show it. The extensions that say it in the source stay.
 */
export function withProvenance(bundle: string): string {
  const contract = JSON.parse(bundle) as Contract;
  for (const operation of operationsOf(contract)) {
    const facts = [...scopesOf(operation), ...sourcesOf(contract, operation)];
    if (facts.length === 0) continue;
    const said = operation.description === undefined ? [] : [operation.description.trimEnd()];
    operation.description = `${[...said, ...facts].join("\n\n")}\n`;
  }
  return `${JSON.stringify(contract, null, 2)}\n`;
}

function operationsOf({ paths = {}, webhooks = {} }: Contract) {
  const nodes = [paths, webhooks].flatMap((items) => Object.values(items)).flatMap((item) => Object.values(item));
  return nodes.filter((node) => Object(node) === node && "operationId" in node);
}

function scopesOf({ "x-token-scopes": scopes, "x-token-scope-match": match }: Operation) {
  if (scopes === undefined) return [];
  if (scopes.length === 0) return ["Token scopes: none is needed."];
  return [`Token scopes: ${scopes.join(match === "any" ? " or " : " and ")}.`];
}

function sourcesOf({ "x-sources": sources = {} }: Contract, { "x-source": names }: Operation) {
  if (names === undefined) return [];
  const found = names.map((name) => {
    const source = sources[name];
    if (source === undefined) throw new Error(`x-source: "${name}" is none of ${Object.keys(sources).join(", ")}`);
    return source;
  });
  return [`Source: ${found.join("; ")}.`];
}
