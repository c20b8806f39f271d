import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/flatten-schema.ts";
import { type DeclaredResponse, type Operation, responseFor } from "../contract/operation.ts";
import { isObject, type JsonObject } from "../shared/json.ts";
import type { ProxiedExchange } from "./evaluate.ts";

/** Which properties of bodies have been seen, of those that the contract declares. */
export interface PropertyCoverage {
  readonly covered: number;
  readonly total: number;
  /** Those that were not, by where they are: `create-number-group request /sticky_sender`. */
  readonly unseen: readonly string[];
}

/** Notes the properties of bodies. */
interface PropertyTally {
  readonly note: (exchange: ProxiedExchange, body: unknown) => void;
  readonly toCoverage: () => PropertyCoverage;
}

/** A tally of all properties of a contract: of its requests, and of its answers by status. */
export function createPropertyTally(contract: Contract): PropertyTally {
  const declared = new Set(contract.operations.flatMap((operation) => declaredOf(contract, operation)));
  const seen = new Set<string>();
  const see = (place: string, value: unknown, depth = 0): void => {
    if (declared.has(place)) seen.add(place);
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value) see(`${place}/*`, item, depth + 1);
    } else if (isObject(value)) {
      for (const [name, child] of Object.entries(value)) see(`${place}/${name}`, child, depth + 1);
    }
  };
  return {
    note: ({ request, status = 0 }, body) => {
      if (request.operationId === undefined) return;
      const operation = contract.operation(request.operationId);
      const answer = responseFor(operation, status);
      const [key = ""] = [...operation.responses].find(([, it]) => it === answer) ?? [];
      see(`${operation.operationId} request `, request.body);
      see(`${operation.operationId} ${key} `, body);
    },
    toCoverage: () => ({
      covered: seen.size,
      total: declared.size,
      unseen: [...declared].filter((place) => !seen.has(place)),
    }),
  };
}

function declaredOf(contract: Contract, { operationId, body, responses }: Operation): readonly string[] {
  const of = (prefix: string, content: DeclaredResponse["content"]) =>
    [...content.values()].flatMap(({ schema }) =>
      pointersIn(contract, schema).map((pointer) => `${prefix} ${pointer}`),
    );
  return [
    ...of(`${operationId} request`, body?.content ?? new Map<never, never>()),
    ...[...responses].flatMap(([status, { content }]) => of(`${operationId} ${status}`, content)),
  ];
}

/** Where a schema has properties; the items of a list are one place. */
function pointersIn(contract: Contract, schema: unknown, parent = "", above: readonly JsonObject[] = []): string[] {
  const node = contract.resolve(schema);
  // A schema that holds itself would never end.
  if (above.includes(node)) return [];
  const below = [...above, node];
  const items = isObject(node["items"]) ? pointersIn(contract, node["items"], `${parent}/*`, below) : [];
  const properties = [...declaredProperties(contract, node)].flatMap(([name, property]) => {
    const pointer = `${parent}/${name}`;
    return [pointer, ...pointersIn(contract, property, pointer, below)];
  });
  return [...properties, ...items];
}

// A body may be nested deeper than the stack is.
const MAX_DEPTH = 50;
