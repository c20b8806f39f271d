import type { Operation } from "../../contract/operation.ts";
import { resourceOfPath } from "../../contract/router.ts";
import { listOf, objectOf } from "../../shared/json.ts";
import { baseRequest, itemOperation, itemRequest, tagOf } from "../cases/base-request.ts";
import { type Found, fillPlaceholders, type Placeholder } from "../cases/placeholder.ts";
import { canMake, type Planner } from "../cases/planner.ts";
import { type Exchange, isExchangeSuccess, mayHaveArrived, type Send, statusOf } from "./exchange.ts";

/** What a check has made on a server, and where it gets the ids that it needs. */
export interface ResourcePool {
  readonly find: (placeholder: Placeholder) => Promise<Found>;
  /** Makes one more of a resource. */
  readonly make: (resource: string) => Promise<Found>;
  /** Takes down what an operation has made or deleted. */
  readonly note: (operation: Operation, exchange: Exchange) => void;
  /** Deletes what was made and is still there; gives back what is left, and what may have been made without an answer. */
  readonly cleanUp: () => Promise<readonly string[]>;
}

/** An inventory that is empty. */
export function createResourcePool(planner: Planner, send: Send): ResourcePool {
  const made = new Map<string, string>();
  const shared = new Map<string, Promise<Found>>();
  const lost = new Map<string, number>();
  let count = 0;

  const noteCreation = (name: string, { operationId }: Operation, exchange: Exchange): void => {
    const { id } = objectOf(exchange.json);
    const hasId = typeof id === "string" || typeof id === "number";
    if (isExchangeSuccess(exchange) && hasId) made.set(String(id), name);
    else if (isExchangeSuccess(exchange) || mayHaveArrived(exchange)) {
      const what = `${name}, id unknown: ${operationId} ${isExchangeSuccess(exchange) ? "gave no id" : "was not answered"}`;
      lost.set(what, (lost.get(what) ?? 0) + 1);
    }
  };

  const note = (operation: Operation, exchange: Exchange): void => {
    const { name, isItem } = resourceOfPath(operation.path);
    if (operation === planner.resources.get(name)?.creator) noteCreation(name, operation, exchange);
    if (!isExchangeSuccess(exchange)) return;
    if (operation.method === "DELETE" && isItem) made.delete(String(Object.values(exchange.request.pathValues).at(-1)));
  };

  const make = async (resource: string, makers: readonly string[]): Promise<Found> => {
    const creator = planner.resources.get(resource)?.creator;
    // What needs itself to be made cannot be made.
    if (creator === undefined || !canMake(planner, resource) || makers.includes(resource))
      return { reason: reasonFor(resource) };
    count += 1;
    const plan = baseRequest(planner, creator, tagOf(`${resource} ${count}`));
    const filled = await fillPlaceholders(plan, (placeholder) => find(placeholder, [...makers, resource]));
    if ("reason" in filled) return filled;
    const exchange = await send(filled.value);
    note(creator, exchange);
    const { id } = objectOf(exchange.json);
    if (isExchangeSuccess(exchange) && typeof id === "string") return { id };
    const status = statusOf(exchange);
    const answered = status === null ? "did not answer" : `answered ${status}`;
    return { reason: `${creator.operationId} ${answered} without making one of ${resource}` };
  };

  const discover = async (placeholder: Placeholder): Promise<Found> => {
    const lister = planner.resources.get(placeholder.resource)?.lister;
    const plan = lister && baseRequest(planner, lister, "");
    if (plan === undefined || Object.keys(plan.pathValues).length > 0)
      return { reason: reasonFor(placeholder.resource) };
    const { json } = await send(plan);
    const { id } = objectOf(listOf(objectOf(json)["data"])[0]);
    return typeof id === "string" ? { id } : { reason: reasonFor(placeholder.resource) };
  };

  const find = (placeholder: Placeholder, makers: readonly string[]): Promise<Found> => {
    if (placeholder.of === "own") return make(placeholder.resource, makers);
    if (makers.includes(placeholder.resource)) return Promise.resolve({ reason: reasonFor(placeholder.resource) });
    const isFound = placeholder.of === "any" && !canMake(planner, placeholder.resource);
    const key = `${isFound ? "found" : "made"} ${placeholder.resource}`;
    const known = shared.get(key) ?? (isFound ? discover(placeholder) : make(placeholder.resource, makers));
    shared.set(key, known);
    return known;
  };

  return {
    find: (placeholder) => find(placeholder, []),
    make: (resource) => make(resource, []),
    note,
    cleanUp: async () => {
      const left = await cleanUp(planner, send, made);
      return [...left, ...[...lost].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`))];
    },
  };
}

function reasonFor(resource: string): string {
  return `needs the id of one of ${resource}: give it as a fixture`;
}

/** After so many deletions in a row without an answer, the rest is not tried: each would wait as long as a request may. */
const MAX_UNANSWERED = 3;

/**
 * Deletes what was made, the last first, because it may be part of what was made before. It never rejects.
 * @returns what could not be deleted
 */
async function cleanUp(planner: Planner, send: Send, made: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const left: string[] = [];
  let unanswered = 0;
  for (const [id, resource] of [...made].reverse()) {
    const deleter = itemOperation(planner, `/${resource}`, "deleter");
    const isTried = deleter !== undefined && unanswered < MAX_UNANSWERED;
    // An id may be one that no path can hold.
    const exchange = isTried ? await send(itemRequest(deleter, id), true).catch(() => undefined) : undefined;
    const status = exchange === undefined ? undefined : statusOf(exchange);
    if (status !== undefined) unanswered = status === null ? unanswered + 1 : 0;
    // What an owner took with it is gone as well.
    if (!(exchange !== undefined && (isExchangeSuccess(exchange) || status === 404))) left.push(`${resource} ${id}`);
  }
  return left;
}
