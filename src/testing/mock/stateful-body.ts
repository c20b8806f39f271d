import type { Contract } from "../contract/contract.ts";
import { mediaFor } from "../contract/media-type.ts";
import { type Answer, answerTo, type Operation } from "../contract/operation.ts";
import { type Resource, successSchemaOf } from "../contract/resources.ts";
import type { Route } from "../contract/router.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { bodyDefaults } from "./body-defaults.ts";
import { overlay } from "./overlay.ts";
import { pageOf } from "./pagination.ts";
import { pathValues } from "./path-values.ts";
import type { EngineAnswer } from "./prism.ts";
import { referencesOfBody, referencesOfPath } from "./references.ts";
import type { Memory } from "./store.ts";
import { type Place, placeOf } from "./target.ts";

/** What the mock answers from, besides the contract. */
export interface MockWorld {
  readonly contract: Contract;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly basePath: string;
  readonly seed: string | number;
  readonly memory: Memory;
  readonly nextId: () => string;
}

/** A request that the engine has found valid. */
export interface ValidRequest {
  readonly route: Route;
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** The status that a request is due which names what there is not; `undefined` where there is all that it names. */
export function refusalOf(world: MockWorld, { route, pathname, body }: ValidRequest): number | undefined {
  const { contract, resources, memory } = world;
  const { operation, parameters } = route;
  const isThere = (location: string) => isObject(memory.recall(location));
  const place = placeOf(contract, route, pathname);
  const isDeleted =
    place.kind === "thing" && operation.method !== "POST" && memory.recall(place.location) === "deleted";
  if (isDeleted || !referencesOfPath(resources, operation, parameters).every(isThere)) {
    return firstDeclared(operation, [404]);
  }
  const isWhole = referencesOfBody(contract, resources, operation, objectOf(body)).every(isThere);
  return isWhole ? undefined : firstDeclared(operation, [422, 400, 404]);
}

/** The first of some statuses that an operation declares. */
export function firstDeclared({ answers }: Operation, statuses: readonly number[]): number | undefined {
  return statuses.find((status) => answers.has(String(status)));
}

/**
 * The body of a success that agrees with what was sent, now and before, made out of the contract's example; and what
 * the request did is remembered.
 */
export function coherentBody(world: MockWorld, request: ValidRequest, answer: EngineAnswer): unknown {
  const { contract, memory } = world;
  const { route, pathname, query } = request;
  const place = placeOf(contract, route, pathname);
  if (route.operation.method === "DELETE" && place.kind === "thing") memory.forget(place.location);
  if (!isObject(answer.body)) return answer.body;

  // The engine answers what the contract declares.
  const { content } = answerTo(route.operation, answer.status) as Answer;
  const schema = mediaFor(content, String(answer.contentType))?.schema ?? {};
  const withValues = (body: JsonObject, values: JsonObject) => overlay(contract, schema, body, values);
  switch (place.kind) {
    case "page": {
      const items = itemsOf(world, request, place, answer.body);
      const { data, links } = pageOf(items, world.basePath + pathname, query, world.seed);
      return { ...answer.body, data, ...("links" in answer.body && { links }) };
    }
    case "creation": {
      const id = world.nextId();
      const sent = { ...bodyDefaults(contract, route.operation), ...objectOf(request.body) };
      const made = withValues(answer.body, { ...sent, ...pathValues(route), id });
      memory.keep(`${place.collection}/${id}`, made, pathValues(route));
      return made;
    }
    case "thing":
    case "action": {
      const { method } = route.operation;
      const known = memory.recall(place.location);
      const id = method === "POST" && place.kind === "thing" && !isObject(known) ? { id: world.nextId() } : {};
      const before = withValues(answer.body, { ...id, ...pathValues(route, place.parameter), ...objectOf(known) });
      if (method === "GET" || method === "DELETE") return before;
      const after = withValues(before, objectOf(request.body));
      memory.keep(place.location, after);
      return after;
    }
    case "elsewhere":
      return withValues(answer.body, { ...objectOf(request.body), ...pathValues(route) });
  }
}

type PagePlace = Extract<Place, { kind: "page" }>;

/** What a list holds: what is remembered of it, or the example's items where they have no ids. */
function itemsOf(
  { contract, memory }: MockWorld,
  { route }: ValidRequest,
  { collection }: PagePlace,
  example: JsonObject,
): readonly JsonObject[] {
  const examples = listOf(example["data"]).filter(isObject);
  if (!examples.every(({ id }) => typeof id === "string")) return examples;
  const { data } = objectOf(contract.resolve(successSchemaOf(route.operation))["properties"]);
  const { items = {} } = contract.resolve(data);
  return memory
    .list(collection, pathValues(route))
    .map((item) => overlay(contract, objectOf(items), item, pathValues(route)));
}
