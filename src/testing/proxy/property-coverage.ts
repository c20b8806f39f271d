import type { Contract } from "../contract.ts";
import { declaredProperties } from "../declared-properties.ts";
import { isObject, type JsonObject } from "../json.ts";
import { type Answer, answerTo, type Operation } from "../operation.ts";
import type { ProxiedExchange } from "./judge-forwarded.ts";

/** Which properties of bodies have been seen, of those that the contract declares. */
export interface PropertyCoverage {
  readonly covered: number;
  readonly total: number;
  /** Those that were not, by where they are: `create-number-group request /sticky_sender`. */
  readonly unseen: readonly string[];
}

/** Notes the properties of bodies. */
export interface PropertyTally {
  readonly note: (exchange: ProxiedExchange, body: unknown) => void;
  readonly toCoverage: () => PropertyCoverage;
}

/** A tally of all properties of a contract: of its requests, and of its answers by status. */
export function createPropertyTally(contract: Contract): PropertyTally {
  const declared = new Set(contract.operations.flatMap((operation) => declaredOf(contract, operation)));
  const seen = new Set<string>();
  const see = (prefix: string, value: unknown) => {
    for (const pointer of pointersOf(value)) {
      const place = `${prefix} ${pointer}`;
      if (declared.has(place)) seen.add(place);
    }
  };
  return {
    note: ({ request, status = 0 }, body) => {
      if (request.operationId === undefined) return;
      const operation = contract.operation(request.operationId);
      const answer = answerTo(operation, status);
      const [key = ""] = [...operation.answers].find(([, it]) => it === answer) ?? [];
      see(`${operation.operationId} request`, request.body);
      see(`${operation.operationId} ${key}`, body);
    },
    toCoverage: () => ({
      covered: seen.size,
      total: declared.size,
      unseen: [...declared].filter((place) => !seen.has(place)),
    }),
  };
}

function declaredOf(contract: Contract, { operationId, body, answers }: Operation): readonly string[] {
  const of = (prefix: string, content: Answer["content"]) =>
    [...content.values()].flatMap(({ schema }) =>
      pointersIn(contract, schema).map((pointer) => `${prefix} ${pointer}`),
    );
  return [
    ...of(`${operationId} request`, body?.content ?? new Map<never, never>()),
    ...[...answers].flatMap(([status, { content }]) => of(`${operationId} ${status}`, content)),
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

/** Where a value has properties, as deep as schemas are. */
function pointersOf(value: unknown, parent = "", depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pointersOf(item, `${parent}/*`, depth + 1));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const pointer = `${parent}/${name}`;
    return [pointer, ...pointersOf(child, pointer, depth + 1)];
  });
}

// A body may be nested deeper than the stack is.
const MAX_DEPTH = 50;
