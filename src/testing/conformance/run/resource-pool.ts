import { shortened } from "../../../core/foreign-text.ts";
import type { Operation } from "../../contract/operation.ts";
import { itemsOf, resourceOf } from "../../contract/resources.ts";
import { resourceOfPath, withoutSlash } from "../../contract/router.ts";
import { operationObject } from "../../mock/extensions.ts";
import { objectOf } from "../../shared/json.ts";
import { baseRequest, isSendable, itemOperation, itemRequest, jsonBodyOf, tagOf } from "../cases/base-request.ts";
import { jsonOf, type RequestPlan } from "../cases/case.ts";
import { type FailedSetUp, type Found, fillPlaceholders, type Placeholder, type UsedId } from "../cases/placeholder.ts";
import { canCreate, type Planner } from "../cases/planner.ts";
import type { Step } from "./commands.ts";
import { createdId, idOrNothing } from "./created-id.ts";
import { type Exchange, isExchangeSuccess, mayHaveArrived, type Send, statusOf } from "./exchange.ts";
import { createSafekeeping } from "./safekeeping.ts";

/** Resources that a check has created or found on a server. */
export interface ResourcePool {
  /** Finds or creates a resource for a placeholder. */
  readonly find: (placeholder: Placeholder) => Promise<Found>;
  /** Creates another item of a resource. */
  readonly create: (resource: string) => Promise<Found>;
  /** Records that an operation created or deleted a resource. */
  readonly record: (operation: Operation, exchange: Exchange) => void;
  /** Returns the requests that created some resources and the resources that these needed, oldest first. */
  readonly stepsFor: (used: readonly UsedId[]) => readonly Step[];
  /** Adds the resource that a request created. */
  readonly toStep: (exchange: Exchange) => Step;
  /**
   * Prepares a request that changes something that the check did not create, so that the change can be undone.
   * @returns the reason why it cannot; the request must then not be sent
   */
  readonly protect: (operation: Operation, request: RequestPlan) => Promise<string | undefined>;
  /** Undoes changes and deletes the created resources. Returns what remains, and what requests without a response may have created. */
  readonly cleanUp: () => Promise<readonly string[]>;
}

/** A resource that the check created. */
interface Made {
  readonly resource: string;
  readonly id: unknown;
  /** Path of its creation, with the values of the path parameters. */
  readonly request: RequestPlan;
}

/** Values that an operation offers, and that no case has taken yet. */
interface Offers {
  readonly values: unknown[];
  /** True if the operation offered no value. */
  readonly isEmpty: boolean;
  /** The response, if the operation failed. */
  readonly failed: FailedSetUp | undefined;
}

export function createResourcePool(planner: Planner, send: Send): ResourcePool {
  const made = new Map<string, Made>();
  const lookups = new Map<string, Promise<Found>>();
  const offers = new Map<string, Promise<Offers>>();
  /** Offers whose values are all taken. */
  const taken = new WeakSet<Promise<Offers>>();
  const creations: (Step & { readonly used: readonly UsedId[] })[] = [];
  const unidentified = new Map<string, number>();
  let count = 0;

  const recordCreation = (resource: string, { operationId }: Operation, exchange: Exchange): void => {
    const id = createdId(planner, resource, exchange)?.id;
    if (isExchangeSuccess(exchange) && id !== undefined) {
      made.set(JSON.stringify([resource, exchange.request.pathValues, id]), {
        resource,
        id,
        request: exchange.request,
      });
    } else if (isExchangeSuccess(exchange) || mayHaveArrived(exchange)) {
      const description = `${resource}, id unknown: ${operationId} ${isExchangeSuccess(exchange) ? "returned no id" : "got no response"}`;
      unidentified.set(description, (unidentified.get(description) ?? 0) + 1);
    }
  };

  /** Finds the created resource of an item path. */
  const madeItem = ({ path, pathValues }: RequestPlan): string | undefined => {
    const { name, isItem } = resourceOfPath(path);
    const id = String(Object.values(pathValues).at(-1));
    const isThis = (it: Made) => it.resource === name && String(it.id) === id && hasParents(it, pathValues);
    return isItem ? [...made].find(([, it]) => isThis(it))?.[0] : undefined;
  };

  const record = (operation: Operation, exchange: Exchange): void => {
    const { name } = resourceOfPath(operation.path);
    if (isCreation(planner, operation)) recordCreation(name, operation, exchange);
    const key = operation.method === "DELETE" && isExchangeSuccess(exchange) ? madeItem(exchange.request) : undefined;
    if (key !== undefined) made.delete(key);
  };

  const create = async (resource: string, pending: readonly string[]): Promise<Found> => {
    const creator = planner.resources.get(resource)?.creator;
    // A resource whose creation requires an item of the same resource cannot be created.
    if (creator === undefined || !canCreate(planner, resource) || pending.includes(resource))
      return { reason: missingIdReason(resource) };
    count += 1;
    const plan = baseRequest(planner, creator, tagOf(`${resource} ${count}`));
    const media = jsonBodyOf(creator);
    const isExample = media?.schema === undefined || media.examples.length > 0;
    // A server may accept an example that its contract does not.
    if (!isExample && !isSendable(planner, media.schema, jsonOf(plan.body)))
      return { reason: `${missingIdReason(resource)} (no valid body could be generated for ${creator.operationId})` };
    const filled = await fillPlaceholders(plan, (placeholder) => find(placeholder, [...pending, resource]));
    if ("reason" in filled) return filled;
    const exchange = await send(filled.value);
    record(creator, exchange);
    const id = createdId(planner, resource, exchange)?.id;
    if (isExchangeSuccess(exchange) && id !== undefined) {
      creations.push({ ...toStep(exchange), used: filled.used });
      return { id };
    }
    const status = statusOf(exchange);
    const outcome = status === null ? "did not respond" : `responded with ${status}`;
    const { operationId } = creator;
    const failed = { operationId, status, request: filled.value, used: filled.used };
    return { reason: `no id of ${resource}: ${operationId} ${outcome}`, failed };
  };

  const toStep = (exchange: Exchange): Step => {
    const { request } = exchange;
    const { method, path } = request;
    const isCreator = (it: Operation | undefined) => it?.method === method && it.path === path;
    const created = [...planner.resources.values()].find(({ creator }) => isCreator(creator));
    const found = created && isExchangeSuccess(exchange) ? createdId(planner, created.name, exchange) : undefined;
    return created === undefined || found === undefined
      ? { request }
      : { request, made: { resource: created.name, ...found } };
  };

  const stepsFor = (used: readonly UsedId[]): readonly Step[] => {
    const needed = new Set<Step>();
    const add = ({ resource, id }: UsedId) => {
      const creation = creations.find(({ made: it }) => it?.resource === resource && it.id === id);
      if (creation === undefined || needed.has(creation)) return;
      needed.add(creation);
      creation.used.forEach(add);
    };
    used.forEach(add);
    return creations.filter((it) => needed.has(it)).map(({ request, made: it }) => ({ request, made: it }));
  };

  const discover = async (resource: string, pending: readonly string[]): Promise<Found> => {
    const { lister, idName } = resourceOf(planner.resources, resource);
    if (lister === undefined) return { reason: missingIdReason(resource) };
    const plan = baseRequest(planner, lister, "");
    const filled = await fillPlaceholders(plan, (placeholder) => find(placeholder, [...pending, resource]));
    if ("reason" in filled) return filled.failed ? filled : { reason: missingIdReason(resource) };
    const { json } = await send(filled.value);
    const id = idOrNothing(objectOf(itemsOf(json)[0])[idName]);
    return id === undefined ? { reason: missingIdReason(resource) } : { id };
  };

  const find = async (placeholder: Placeholder, pending: readonly string[]): Promise<Found> => {
    const { resource, use, isOptional, example, fixture } = placeholder;
    if (fixture !== undefined) return { id: fixture };
    const found = await findId(placeholder, pending);
    if (isOptional && "reason" in found) return { id: example };
    // A fixture would not help, because the case deletes or changes the resource for good.
    if (use === "own" && "reason" in found && found.reason === missingIdReason(resource))
      return { reason: `needs ${resource} that the check created, because it deletes them` };
    return found;
  };

  const search = async (operation: Operation): Promise<Offers> => {
    const { property } = objectOf(operationObject(planner.contract, operation)["x-offers"]);
    const exchange = await send(baseRequest(planner, operation, ""));
    const { operationId } = operation;
    if (!isExchangeSuccess(exchange)) {
      const failed = { operationId, status: statusOf(exchange), request: exchange.request, used: [] };
      return { values: [], isEmpty: true, failed };
    }
    const values = itemsOf(exchange.json)
      .map((item) => idOrNothing(objectOf(item)[String(property)]))
      .filter((value) => value !== undefined);
    return { values, isEmpty: values.length === 0, failed: undefined };
  };

  /** Takes a value that the server offers, so that no other case sends it. */
  const takeOffer = async ({ resource: operationId, name }: Pick<Placeholder, "resource" | "name">): Promise<Found> => {
    const known = offers.get(operationId);
    const waiting = known === undefined || taken.has(known) ? search(planner.contract.operation(operationId)) : known;
    offers.set(operationId, waiting);
    const { values, isEmpty, failed } = await waiting;
    const value = values.shift();
    if (value !== undefined) return { id: value };
    // All values are taken, so the server has to offer others.
    taken.add(waiting);
    if (!isEmpty) return takeOffer({ resource: operationId, name });
    return { reason: `needs a ${name} that ${operationId} offers; pass it as a fixture`, ...(failed && { failed }) };
  };

  const findId = (placeholder: Placeholder, pending: readonly string[]): Promise<Found> => {
    const { resource, use } = placeholder;
    if (use === "offered") return takeOffer(placeholder);
    if (use === "own") return create(resource, pending);
    if (pending.includes(resource)) return Promise.resolve({ reason: missingIdReason(resource) });
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
    record,
    stepsFor,
    toStep,
    protect: async (operation, request) => {
      // A path such as `/things/{id}/settings` belongs to the item before it.
      const parent = { ...request, path: request.path.slice(0, withoutSlash(request.path).lastIndexOf("/")) };
      const isMade = [request, parent].some((it) => madeItem(it) !== undefined);
      return isMade ? undefined : safekeeping.keep(operation, request);
    },
    cleanUp: async () => {
      const left = [...(await safekeeping.putBack()), ...(await cleanUp(planner, send, [...made.values()]))];
      return [
        ...left,
        ...[...unidentified].map(([description, times]) =>
          times === 1 ? description : `${description} (${times} times)`,
        ),
      ];
    },
  };
}

/** Returns true for the creator of a resource, and for any other POST to a collection whose items have a path. */
function isCreation({ resources }: Planner, { method, path }: Operation): boolean {
  const { name, isItem } = resourceOfPath(path);
  const { retriever, deleter } = resourceOf(resources, name);
  return method === "POST" && !isItem && (retriever ?? deleter) !== undefined;
}

/** Returns true unless the two paths name different parents. */
function hasParents({ request }: Made, pathValues: RequestPlan["pathValues"]): boolean {
  const all = { ...request.pathValues, ...pathValues };
  return Object.entries(request.pathValues).every(([name, value]) => String(all[name]) === String(value));
}

function missingIdReason(resource: string): string {
  return `needs an id of ${resource}; pass it as a fixture`;
}

/** Limit of deletions without a response in a row; further ones would each wait for the whole timeout. */
const MAX_WITHOUT_RESPONSE = 3;

/**
 * Deletes the created resources, newest first, because a newer one may belong to an older one. It never rejects.
 * @returns the resources that could not be deleted
 */
async function cleanUp(planner: Planner, send: Send, made: readonly Made[]): Promise<readonly string[]> {
  const left: string[] = [];
  let withoutResponse = 0;
  for (const { resource, id, request } of [...made].reverse()) {
    const deleter = itemOperation(planner, request.path, "deleter");
    const isTried = deleter !== undefined && withoutResponse < MAX_WITHOUT_RESPONSE;
    // `send` rejects if the id cannot be encoded in a path.
    const exchange = isTried
      ? await send(itemRequest(planner, deleter, id, request.pathValues), true).catch(() => undefined)
      : undefined;
    const status = exchange === undefined ? undefined : statusOf(exchange);
    if (status !== undefined) withoutResponse = status === null ? withoutResponse + 1 : 0;
    // A 404 means that the deletion of its owner deleted it too.
    if (!(exchange !== undefined && (isExchangeSuccess(exchange) || status === 404)))
      left.push(`${resource} ${shortened(String(id), 500)}`);
  }
  return left;
}
