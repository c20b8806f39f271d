import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/flatten-schema.ts";
import { type DeclaredResponse, type Operation, responseFor } from "../contract/operation.ts";
import { isObject, type JsonObject } from "../shared/json.ts";
import type { ProxiedExchange } from "./evaluate.ts";

/** Coverage of the body properties that the contract declares. */
export interface PropertyCoverage {
  readonly covered: number;
  readonly total: number;
  /** Properties that no message had, each with its location: `create-number-group request /sticky_sender`. */
  readonly unseen: readonly string[];
}

/** Records the properties in bodies. */
interface PropertyTally {
  readonly record: (exchange: ProxiedExchange, body: unknown) => void;
  readonly toCoverage: () => PropertyCoverage;
}

/** Creates a tally of all properties of a contract: those of its requests, and those of its responses by status. */
export function createPropertyTally(contract: Contract): PropertyTally {
  const declared = new Set(contract.operations.flatMap((operation) => declaredOf(contract, operation)));
  const seen = new Set<string>();
  const markSeen = (location: string, value: unknown, depth = 0): void => {
    if (declared.has(location)) seen.add(location);
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value) markSeen(`${location}/*`, item, depth + 1);
    } else if (isObject(value)) {
      for (const [name, child] of Object.entries(value)) markSeen(`${location}/${name}`, child, depth + 1);
    }
  };
  return {
    record: ({ request, status = 0 }, body) => {
      if (request.operationId === undefined) return;
      const operation = contract.operation(request.operationId);
      const response = responseFor(operation, status);
      const [key = ""] = [...operation.responses].find(([, it]) => it === response) ?? [];
      markSeen(`${operation.operationId} request `, request.body);
      markSeen(`${operation.operationId} ${key} `, body);
    },
    toCoverage: () => ({
      covered: seen.size,
      total: declared.size,
      unseen: [...declared].filter((location) => !seen.has(location)),
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

/**
 * Returns the locations of the properties in a schema, at most {@link MAX_LOCATIONS} and the shortest first. All items
 * of an array share one location.
 */
function pointersIn(contract: Contract, root: unknown): string[] {
  const found: string[] = [];
  const waiting: { schema: unknown; pointer: string; above: readonly JsonObject[] }[] = [
    { schema: root, pointer: "", above: [] },
  ];
  // The loop also visits the schemas that it adds.
  for (const { schema, pointer, above } of waiting) {
    const node = contract.resolve(schema);
    // Without this, a schema that contains itself would cause an endless loop.
    if (above.includes(node) || found.length >= MAX_LOCATIONS) continue;
    const below = [...above, node];
    for (const [name, property] of declaredProperties(contract, node)) {
      found.push(`${pointer}/${name}`);
      waiting.push({ schema: property, pointer: `${pointer}/${name}`, above: below });
    }
    if (isObject(node["items"])) waiting.push({ schema: node["items"], pointer: `${pointer}/*`, above: below });
  }
  return found;
}

/** Ten schemas that refer to each other have millions of locations. */
const MAX_LOCATIONS = 1_000;

// A body can be nested deeper than the call stack allows.
const MAX_DEPTH = 50;
