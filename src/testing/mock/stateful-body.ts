import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/flatten-schema.ts";
import { mediaFor } from "../contract/media-type.ts";
import { type DeclaredResponse, type Operation, responseFor } from "../contract/operation.ts";
import { type Resource, successSchemaOf } from "../contract/resources.ts";
import type { Route } from "../contract/router.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { pageOf } from "./pagination.ts";
import type { EngineResponse } from "./prism.ts";
import type { Store } from "./store.ts";
import { type MockTarget, pathValues, placeOf, referencesOfBody, referencesOfPath } from "./target.ts";

/** What the mock answers from, besides the contract. */
export interface MockWorld {
  readonly contract: Contract;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly basePath: string;
  readonly seed: string | number;
  readonly memory: Store;
  readonly nextId: () => string;
}

/** A request that the engine has found valid. */
interface ValidRequest {
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
export function firstDeclared({ responses }: Operation, statuses: readonly number[]): number | undefined {
  return statuses.find((status) => responses.has(String(status)));
}

/**
 * The body of a success that agrees with what was sent, now and before, made out of the contract's example; and what
 * the request did is remembered.
 */
export function coherentBody(world: MockWorld, request: ValidRequest, answer: EngineResponse): unknown {
  const { contract, memory } = world;
  const { route, pathname, query } = request;
  const place = placeOf(contract, route, pathname);
  if (route.operation.method === "DELETE" && place.kind === "thing") memory.forget(place.location);
  if (!isObject(answer.body)) return answer.body;

  // The engine answers what the contract declares.
  const { content } = responseFor(route.operation, answer.status) as DeclaredResponse;
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

type PagePosition = Extract<MockTarget, { kind: "page" }>;

/** What a list holds: what is remembered of it, or the example's items where they have no ids. */
function itemsOf(
  { contract, memory }: MockWorld,
  { route }: ValidRequest,
  { collection }: PagePosition,
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

/**
 * A body with values put in where its schema has a place for them and allows them: `name` into `name`,
 * `phone_number_id` into `phone_number_id`, else into the `id` of `phone_number`.
 */
function overlay(contract: Contract, schema: object, body: JsonObject, values: JsonObject): JsonObject {
  const validate = validatorOf(contract);
  const declared = declaredProperties(contract, schema);
  return Object.entries(values).reduce((sofar, [key, value]) => {
    const changed = put(sofar, declared, key, value);
    return validate(schema, changed).length > validate(schema, sofar).length ? sofar : changed;
  }, body);
}

function put(body: JsonObject, declared: ReadonlyMap<string, unknown>, key: string, value: unknown): JsonObject {
  if (declared.has(key)) return { ...body, [key]: value };
  const holder = key.replace(/_id$/, "");
  const held = body[holder];
  return holder !== key && isObject(held) && "id" in held ? { ...body, [holder]: { ...held, id: value } } : body;
}

/** What the contract says that a body means which leaves something out. */
function bodyDefaults(contract: Contract, { body }: Operation): JsonObject {
  const [media] = body?.content.values() ?? [];
  const entries = [...declaredProperties(contract, media?.schema)].map(([name, schema]) => {
    return [name, contract.resolve(schema)["default"]] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
