import { shortened } from "../../../core/foreign-text.ts";
import type { Operation } from "../../contract/operation.ts";
import { resourceOfPath } from "../../contract/router.ts";
import { listOf, objectOf } from "../../shared/json.ts";
import { baseRequest, itemOperation, itemRequest, tagOf } from "../cases/base-request.ts";
import { type Found, fillPlaceholders, type Placeholder } from "../cases/placeholder.ts";
import { canCreate, type Planner } from "../cases/planner.ts";
import { type Exchange, isExchangeSuccess, mayHaveArrived, type Send, statusOf } from "./exchange.ts";

/** Resources that a check has created or found on a server. */
export interface ResourcePool {
  /** Finds or creates a resource for a placeholder. */
  readonly find: (placeholder: Placeholder) => Promise<Found>;
  /** Creates another item of a resource. */
  readonly create: (resource: string) => Promise<Found>;
  /** Records that an operation created or deleted a resource. */
  readonly record: (operation: Operation, exchange: Exchange) => void;
  /** Deletes the created resources. Returns those that remain, and those that unanswered requests may have created. */
  readonly cleanUp: () => Promise<readonly string[]>;
}

export function createResourcePool(planner: Planner, send: Send): ResourcePool {
  const created = new Map<string, string>();
  const lookups = new Map<string, Promise<Found>>();
  const unidentified = new Map<string, number>();
  let count = 0;

  const recordCreation = (name: string, { operationId }: Operation, exchange: Exchange): void => {
    const { id } = objectOf(exchange.json);
    const hasId = typeof id === "string" || typeof id === "number";
    if (isExchangeSuccess(exchange) && hasId) created.set(String(id), name);
    else if (isExchangeSuccess(exchange) || mayHaveArrived(exchange)) {
      const description = `${name}, id unknown: ${operationId} ${isExchangeSuccess(exchange) ? "returned no id" : "got no response"}`;
      unidentified.set(description, (unidentified.get(description) ?? 0) + 1);
    }
  };

  const record = (operation: Operation, exchange: Exchange): void => {
    const { name, isItem } = resourceOfPath(operation.path);
    if (operation === planner.resources.get(name)?.creator) recordCreation(name, operation, exchange);
    if (!isExchangeSuccess(exchange)) return;
    if (operation.method === "DELETE" && isItem)
      created.delete(String(Object.values(exchange.request.pathValues).at(-1)));
  };

  const create = async (resource: string, pending: readonly string[]): Promise<Found> => {
    const creator = planner.resources.get(resource)?.creator;
    // A resource whose creation requires an item of the same resource cannot be created.
    if (creator === undefined || !canCreate(planner, resource) || pending.includes(resource))
      return { reason: missingIdReason(resource) };
    count += 1;
    const plan = baseRequest(planner, creator, tagOf(`${resource} ${count}`));
    const filled = await fillPlaceholders(plan, (placeholder) => find(placeholder, [...pending, resource]));
    if ("reason" in filled) return filled;
    const exchange = await send(filled.value);
    record(creator, exchange);
    const { id } = objectOf(exchange.json);
    if (isExchangeSuccess(exchange) && typeof id === "string") return { id };
    const status = statusOf(exchange);
    const outcome = status === null ? "did not respond" : `responded with ${status}`;
    return { reason: `no id of ${resource}: ${creator.operationId} ${outcome}` };
  };

  const discover = async (placeholder: Placeholder): Promise<Found> => {
    const lister = planner.resources.get(placeholder.resource)?.lister;
    const plan = lister && baseRequest(planner, lister, "");
    if (plan === undefined || Object.keys(plan.pathValues).length > 0)
      return { reason: missingIdReason(placeholder.resource) };
    const { json } = await send(plan);
    const { id } = objectOf(listOf(objectOf(json)["data"])[0]);
    return typeof id === "string" ? { id } : { reason: missingIdReason(placeholder.resource) };
  };

  const find = (placeholder: Placeholder, pending: readonly string[]): Promise<Found> => {
    if (placeholder.use === "own") return create(placeholder.resource, pending);
    if (pending.includes(placeholder.resource))
      return Promise.resolve({ reason: missingIdReason(placeholder.resource) });
    const isDiscovered = placeholder.use === "any" && !canCreate(planner, placeholder.resource);
    const key = `${isDiscovered ? "found" : "created"} ${placeholder.resource}`;
    const lookup = lookups.get(key) ?? (isDiscovered ? discover(placeholder) : create(placeholder.resource, pending));
    lookups.set(key, lookup);
    return lookup;
  };

  return {
    find: (placeholder) => find(placeholder, []),
    create: (resource) => create(resource, []),
    record,
    cleanUp: async () => {
      const left = await cleanUp(planner, send, created);
      return [
        ...left,
        ...[...unidentified].map(([description, times]) =>
          times === 1 ? description : `${description} (${times} times)`,
        ),
      ];
    },
  };
}

function missingIdReason(resource: string): string {
  return `needs an id of ${resource}; pass it as a fixture`;
}

/** Limit of unanswered deletions in a row; further ones would each wait for the whole timeout. */
const MAX_UNANSWERED = 3;

/**
 * Deletes the created resources, newest first, because a newer one may belong to an older one. It never rejects.
 * @returns the resources that could not be deleted
 */
async function cleanUp(planner: Planner, send: Send, created: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const left: string[] = [];
  let unanswered = 0;
  for (const [id, resource] of [...created].reverse()) {
    const deleter = itemOperation(planner, `/${resource}`, "deleter");
    const isTried = deleter !== undefined && unanswered < MAX_UNANSWERED;
    // `send` rejects if the id cannot be encoded in a path.
    const exchange = isTried ? await send(itemRequest(deleter, id), true).catch(() => undefined) : undefined;
    const status = exchange === undefined ? undefined : statusOf(exchange);
    if (status !== undefined) unanswered = status === null ? unanswered + 1 : 0;
    // A 404 means that the deletion of its owner deleted it too.
    if (!(exchange !== undefined && (isExchangeSuccess(exchange) || status === 404)))
      left.push(`${resource} ${shortened(id, 500)}`);
  }
  return left;
}
