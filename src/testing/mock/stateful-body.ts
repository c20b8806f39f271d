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
import { type MockTarget, pathValues, referencesOfBody, referencesOfPath, targetOf } from "./target.ts";

/** The contract and the state that the mock responds from. */
export interface MockState {
  readonly contract: Contract;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly basePath: string;
  readonly seed: string | number;
  readonly store: Store;
  readonly nextId: () => string;
}

/** A request that the engine accepted as valid. */
interface ValidRequest {
  readonly route: Route;
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Returns the status for a request that refers to missing resources; `undefined` when all of them exist. */
export function rejectionStatus(state: MockState, { route, pathname, body }: ValidRequest): number | undefined {
  const { contract, resources, store } = state;
  const { operation, parameters } = route;
  const exists = (location: string) => isObject(store.get(location));
  const target = targetOf(contract, route, pathname);
  const isDeleted =
    target.kind === "resource" && operation.method !== "POST" && store.get(target.location) === "deleted";
  if (isDeleted || !referencesOfPath(resources, operation, parameters).every(exists)) {
    return firstDeclared(operation, [404]);
  }
  const hasAllReferences = referencesOfBody(contract, resources, operation, objectOf(body)).every(exists);
  return hasAllReferences ? undefined : firstDeclared(operation, [422, 400, 404]);
}

/** Returns the first of the given statuses that an operation declares. */
export function firstDeclared({ responses }: Operation, statuses: readonly number[]): number | undefined {
  return statuses.find((status) => responses.has(String(status)));
}

/**
 * Returns the body of a success: the contract's example, with values that agree with this request and earlier ones.
 * Applies the effect of the request to the store.
 */
export function statefulBody(state: MockState, request: ValidRequest, response: EngineResponse): unknown {
  const { contract, store } = state;
  const { route, pathname, query } = request;
  const target = targetOf(contract, route, pathname);
  if (route.operation.method === "DELETE" && target.kind === "resource") store.delete(target.location);
  if (!isObject(response.body)) return response.body;

  // The engine responds only with declared statuses.
  const { content } = responseFor(route.operation, response.status) as DeclaredResponse;
  const schema = mediaFor(content, String(response.contentType))?.schema ?? {};
  const withValues = (body: JsonObject, values: JsonObject) => overlay(contract, schema, body, values);
  switch (target.kind) {
    case "page": {
      const items = itemsOf(state, request, target, response.body);
      const { data, links } = pageOf(items, state.basePath + pathname, query, state.seed);
      return { ...response.body, data, ...("links" in response.body && { links }) };
    }
    case "creation": {
      const id = state.nextId();
      const sent = { ...bodyDefaults(contract, route.operation), ...objectOf(request.body) };
      const created = withValues(response.body, { ...sent, ...pathValues(route), id });
      store.set(`${target.collection}/${id}`, created, pathValues(route));
      return created;
    }
    case "resource":
    case "action": {
      const { method } = route.operation;
      const existing = store.get(target.location);
      const id = method === "POST" && target.kind === "resource" && !isObject(existing) ? { id: state.nextId() } : {};
      const before = withValues(response.body, {
        ...id,
        ...pathValues(route, target.parameter),
        ...objectOf(existing),
      });
      if (method === "GET" || method === "DELETE") return before;
      const after = withValues(before, objectOf(request.body));
      store.set(target.location, after);
      return after;
    }
    case "other":
      return withValues(response.body, { ...objectOf(request.body), ...pathValues(route) });
  }
}

type PagePosition = Extract<MockTarget, { kind: "page" }>;

/** Returns the items of a list from the store, or the items of the example when these have no ids. */
function itemsOf(
  { contract, store }: MockState,
  { route }: ValidRequest,
  { collection }: PagePosition,
  example: JsonObject,
): readonly JsonObject[] {
  const examples = listOf(example["data"]).filter(isObject);
  if (!examples.every(({ id }) => typeof id === "string")) return examples;
  const { data } = objectOf(contract.resolve(successSchemaOf(route.operation))["properties"]);
  const { items = {} } = contract.resolve(data);
  return store
    .list(collection, pathValues(route))
    .map((item) => overlay(contract, objectOf(items), item, pathValues(route)));
}

/**
 * Returns a body with values set where its schema declares a property for them and allows them. `name` becomes `name`;
 * `phone_number_id` becomes `phone_number_id`, or the `id` of `phone_number` when the schema declares no such property.
 */
function overlay(contract: Contract, schema: object, body: JsonObject, values: JsonObject): JsonObject {
  const validate = validatorOf(contract);
  const declared = declaredProperties(contract, schema);
  return Object.entries(values).reduce((result, [key, value]) => {
    const changed = put(result, declared, key, value);
    return validate(schema, changed).length > validate(schema, result).length ? result : changed;
  }, body);
}

function put(body: JsonObject, declared: ReadonlyMap<string, unknown>, key: string, value: unknown): JsonObject {
  if (declared.has(key)) return { ...body, [key]: value };
  const holder = key.replace(/_id$/, "");
  const held = body[holder];
  return holder !== key && isObject(held) && "id" in held ? { ...body, [holder]: { ...held, id: value } } : body;
}

/** Returns the defaults that the contract declares for the properties of a request body. */
function bodyDefaults(contract: Contract, { body }: Operation): JsonObject {
  const [media] = body?.content.values() ?? [];
  const entries = [...declaredProperties(contract, media?.schema)].map(([name, schema]) => {
    return [name, contract.resolve(schema)["default"]] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
