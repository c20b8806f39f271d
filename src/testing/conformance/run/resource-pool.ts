import { shortened } from "../../../core/foreign-text.ts";
import type { Operation } from "../../contract/operation.ts";
import { itemsOf, resourceOf } from "../../contract/resources.ts";
import { resourceOfPath, withoutSlash } from "../../contract/router.ts";
import { operationObject } from "../../mock/extensions.ts";
import { objectOf } from "../../shared/json.ts";
import { baseRequest, isSendable, itemOperation, itemRequest, jsonBodyOf, tagOf } from "../cases/base-request.ts";
import { jsonOf, type PathValues, type RequestPlan } from "../cases/case.ts";
import {
  type Created,
  type FailedSetUp,
  type Found,
  fillPlaceholders,
  type Placeholder,
  type Step,
} from "../cases/placeholder.ts";
import { canCreate, type Planner } from "../cases/planner.ts";
import { createdBy, type Exchange, idOrNothing, type Send } from "./exchange.ts";
import { createSafekeeping } from "./safekeeping.ts";

/** Resources that a check has created or found on a server. */
export interface ResourcePool {
  /** Finds or creates a resource for a placeholder. */
  readonly find: (placeholder: Placeholder) => Promise<Found>;
  /** Creates another item of a resource. */
  readonly create: (resource: string) => Promise<Found>;
  /** Sends a request, and records the resource that it creates or deletes. */
  readonly send: Send;
  /**
   * Prepares a request that changes something that the check did not create, so that the change can be undone.
   * @returns the reason why it cannot; the request must then not be sent
   */
  readonly protect: (operation: Operation, request: RequestPlan) => Promise<string | undefined>;
  /**
   * Undoes changes and deletes the created resources. Returns what remains, and what requests without a response may
   * have created.
   */
  readonly cleanUp: () => Promise<readonly string[]>;
}

/** A request that created a resource. */
interface Creation extends Step {
  readonly made: Created;
}

/** Values that an operation offers, and that no case has taken yet. */
interface Offers {
  readonly values: readonly unknown[];
  /** The response, if the operation failed. */
  readonly failed?: FailedSetUp;
}

export function createResourcePool(planner: Planner, sendRequest: Send): ResourcePool {
  const creations = new Map<string, Creation>();
  const lookups = new Map<string, Promise<Found>>();
  const offers = new Map<string, Promise<Offers>>();
  const unidentified = new Map<string, number>();
  let count = 0;

  const send: Send = async (request, isCleanUp) => {
    const exchange = await sendRequest(request, isCleanUp);
    const creator = creationOf(planner, request);
    if (creator !== undefined) return withCreated(creator, exchange);
    const key = request.method === "DELETE" && exchange.isSuccess ? keyOfItem(request) : undefined;
    if (key !== undefined) creations.delete(key);
    return exchange;
  };

  const withCreated = ({ operationId, path }: Operation, exchange: Exchange): Exchange => {
    const { request, response, isSuccess } = exchange;
    const { name } = resourceOfPath(path);
    const made = createdBy(exchange, planner, name);
    const { retriever, deleter } = resourceOf(planner.resources, name);
    // Nobody can tell whether such a resource still exists.
    if ((retriever ?? deleter) === undefined) return { ...exchange, made };
    if (made !== undefined) {
      creations.set(JSON.stringify([name, request.pathValues, made.id]), { request, made });
    } else if (isSuccess || (response.kind !== "response" && response.mayHaveArrived)) {
      const line = `${name}, id unknown: ${operationId} ${isSuccess ? "returned no id" : "got no response"}`;
      unidentified.set(line, (unidentified.get(line) ?? 0) + 1);
    }
    return { ...exchange, made };
  };

  /** Finds the created resource of an item path. */
  const keyOfItem = ({ path, pathValues }: RequestPlan): string | undefined => {
    const { name, isItem } = resourceOfPath(path);
    const id = String(Object.values(pathValues).at(-1));
    const isThis = ({ made, request }: Creation) =>
      made.resource === name && String(made.id) === id && hasParents(request, pathValues);
    return isItem ? [...creations].find(([, it]) => isThis(it))?.[0] : undefined;
  };

  const create = async (resource: string, pending: readonly string[]): Promise<Found> => {
    const creator = planner.resources.get(resource)?.creator;
    // A resource whose creation requires an item of the same resource cannot be created.
    if (creator === undefined || !canCreate(planner, resource) || pending.includes(resource)) return notFound(resource);
    count += 1;
    const plan = baseRequest(planner, creator, tagOf(`${resource} ${count}`));
    const media = jsonBodyOf(creator);
    const isExample = media?.schema === undefined || media.examples.length > 0;
    // A server may accept an example that its contract does not.
    if (!isExample && !isSendable(planner, media.schema, jsonOf(plan.body)))
      return { reason: `${notFound(resource).reason} (no valid body could be generated for ${creator.operationId})` };
    const filled = await fillPlaceholders(plan, (placeholder) => find(placeholder, [...pending, resource]));
    if ("reason" in filled) return filled;
    const exchange = await send(filled.value);
    const steps = [...filled.steps, exchange];
    if (exchange.made !== undefined) return { id: exchange.made.id, steps };
    const { operationId } = creator;
    const { status } = exchange;
    const outcome = status === null ? "did not respond" : `responded with ${status}`;
    return { reason: `no id of ${resource}: ${operationId} ${outcome}`, failed: { operationId, status, steps } };
  };

  const discover = async (resource: string, pending: readonly string[]): Promise<Found> => {
    const { lister, idName } = resourceOf(planner.resources, resource);
    if (lister === undefined) return notFound(resource);
    const plan = baseRequest(planner, lister, "");
    const filled = await fillPlaceholders(plan, (placeholder) => find(placeholder, [...pending, resource]));
    if ("reason" in filled) return filled.failed ? filled : notFound(resource);
    const { json } = await send(filled.value);
    const id = idOrNothing(objectOf(itemsOf(json)[0])[idName]);
    return id === undefined ? notFound(resource) : { id, steps: [] };
  };

  const find = async (placeholder: Placeholder, pending: readonly string[]): Promise<Found> => {
    const { resource, use, isOptional, example, fixture } = placeholder;
    if (fixture !== undefined) return { id: fixture, steps: [] };
    const found = await findId(placeholder, pending);
    if (isOptional && "reason" in found) return { id: example, steps: [] };
    // A fixture would not help, because the case deletes or changes the resource for good.
    if (use === "own" && "reason" in found && found.reason === notFound(resource).reason)
      return { reason: `needs ${resource} that the check created, because it deletes them` };
    return found;
  };

  const search = async (operationId: string): Promise<Offers> => {
    const operation = planner.contract.operation(operationId);
    const { property } = objectOf(operationObject(planner.contract, operation)["x-offers"]);
    const exchange = await send(baseRequest(planner, operation, ""));
    if (!exchange.isSuccess) return { values: [], failed: { operationId, status: exchange.status, steps: [exchange] } };
    const values = itemsOf(exchange.json).map((item) => idOrNothing(objectOf(item)[String(property)]));
    return { values: values.filter((value) => value !== undefined) };
  };

  /** Takes a value that the server offers, so that no other case sends it. */
  const takeOffer = async ({ resource: operationId, name }: Placeholder): Promise<Found> => {
    const left: Promise<Offers> = offers.get(operationId) ?? Promise.resolve({ values: [] });
    // When all values are taken, the server has to offer others.
    const own = left.then((it) => (it.values.length > 0 ? it : search(operationId)));
    const rest: Promise<Offers> = own.then(({ values }) => ({ values: values.slice(1) }));
    offers.set(operationId, rest);
    const [{ values, failed }] = await Promise.all([own, rest]);
    return values.length > 0
      ? { id: values[0], steps: [] }
      : { reason: `needs a ${name} that ${operationId} offers; pass it as a fixture`, ...(failed && { failed }) };
  };

  const findId = (placeholder: Placeholder, pending: readonly string[]): Promise<Found> => {
    const { resource, use } = placeholder;
    if (use === "offered") return takeOffer(placeholder);
    if (use === "own") return create(resource, pending);
    if (pending.includes(resource)) return Promise.resolve(notFound(resource));
    const isDiscovered = use === "any" && !canCreate(planner, resource);
    const key = `${isDiscovered ? "found" : "created"} ${resource}`;
    const lookup = lookups.get(key) ?? (isDiscovered ? discover(resource, pending) : create(resource, pending));
    lookups.set(key, lookup);
    return lookup;
  };

  const safekeeping = createSafekeeping(planner, send);

  return {
    find: (placeholder) => find(placeholder, []),
    create: (resource) => create(resource, []),
    send,
    protect: async (operation, request) => {
      // A path such as `/things/{id}/settings` belongs to the item before it.
      const parent = { ...request, path: request.path.slice(0, withoutSlash(request.path).lastIndexOf("/")) };
      const isMade = [request, parent].some((it) => keyOfItem(it) !== undefined);
      return isMade ? undefined : safekeeping.keep(operation, request);
    },
    cleanUp: async () => [
      ...(await safekeeping.putBack()),
      ...(await cleanUp(planner, send, [...creations.values()])),
      ...[...unidentified].map(([line, times]) => (times === 1 ? line : `${line} (${times} times)`)),
    ],
  };
}

/**
 * Returns the operation of a request that creates a resource: the creator of a resource, or any other POST to a
 * collection whose items have a path.
 */
function creationOf({ contract, resources }: Planner, { method, path }: RequestPlan): Operation | undefined {
  const { name, isItem } = resourceOfPath(path);
  const { creator, retriever, deleter } = resourceOf(resources, name);
  if (method !== "POST" || isItem || (creator ?? retriever ?? deleter) === undefined) return undefined;
  return contract.operations.find((it) => it.method === method && it.path === path);
}

/** Returns true unless the path values name other parents than those of a creation. */
function hasParents({ pathValues: own }: RequestPlan, pathValues: PathValues): boolean {
  const all = { ...own, ...pathValues };
  return Object.entries(own).every(([name, value]) => String(all[name]) === String(value));
}

function notFound(resource: string): { readonly reason: string } {
  return { reason: `needs an id of ${resource}; pass it as a fixture` };
}

/** Limit of deletions without a response in a row; further ones would each wait for the whole timeout. */
const MAX_WITHOUT_RESPONSE = 3;

/**
 * Deletes the created resources, newest first, because a newer one may belong to an older one. It never rejects.
 * @returns the resources that could not be deleted
 */
async function cleanUp(planner: Planner, send: Send, creations: readonly Creation[]): Promise<readonly string[]> {
  const left: string[] = [];
  let withoutResponse = 0;
  for (const { made, request } of [...creations].reverse()) {
    const deleter = itemOperation(planner, request.path, "deleter");
    const isTried = deleter !== undefined && withoutResponse < MAX_WITHOUT_RESPONSE;
    // `send` rejects if the id cannot be encoded in a path.
    const exchange = isTried
      ? await send(itemRequest(planner, deleter, made.id, request.pathValues), true).catch(() => undefined)
      : undefined;
    const status = exchange === undefined ? undefined : exchange.status;
    if (status !== undefined) withoutResponse = status === null ? withoutResponse + 1 : 0;
    // A 404 means that the deletion of its owner deleted it too.
    if (!(exchange !== undefined && (exchange.isSuccess || status === 404)))
      left.push(`${made.resource} ${shortened(String(made.id), 500)}`);
  }
  return left;
}
