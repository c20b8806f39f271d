import { exampleItem, responseItem, rewrapped, unwrapped } from "../contract/envelope.ts";
import { mediaFor } from "../contract/media-type.ts";
import { parametersIn, responseFor } from "../contract/operation.ts";
import { resourceOf } from "../contract/resources.ts";
import type { Route } from "../contract/router.ts";
import { sampleOf } from "../contract/sample.ts";
import { isObject, type JsonObject, objectOf } from "../shared/json.ts";
import { availableNumbers } from "./available-numbers.ts";
import { identityOf, itemsIn, singular } from "./collections.ts";
import type { MockResponse } from "./declared-response.ts";
import { sendCode, verifyCode } from "./one-time-code.ts";
import { bodyDefaults, differences, overlay, presenterOf, sentValues, withIds } from "./overlay.ts";
import { pageOf } from "./pagination.ts";
import type { MockState } from "./state.ts";
import { splitLocation } from "./store.ts";
import { type MockTarget, pathValues, targetOf } from "./target.ts";

/** A request without problems. */
export interface ValidRequest {
  readonly route: Route;
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** The body of a success, the one-time code that its request sent, and the path of the resource that it created. */
interface StatefulBody {
  readonly body: unknown;
  readonly code?: string | undefined;
  readonly location?: string;
}

/**
 * Returns the body of a success: the contract's example, with values that agree with this request and earlier ones.
 * Applies the effect of the request to the store.
 */
export function statefulBody(state: MockState, request: ValidRequest, response: MockResponse): StatefulBody {
  const { contract } = state;
  const { route, pathname } = request;
  const target = targetOf(contract, route, pathname);
  const { content } = responseFor(route.operation, response.status) ?? { content: new Map() };
  const schema = mediaFor(content, String(response.contentType))?.schema ?? {};
  const body = withPathIds(route, response.body);
  if (target.kind === "page") return { body: pageBody({ state, request, schema, example: body }, target) };
  const item = responseItem(contract, route.operation, schema);
  const itemSchema = contract.resolve(item.schema);
  const example = unwrapped(item, body) ?? (item.envelope && sampleOf(contract, itemSchema, "response"));
  const found = itemBody({ state, request, schema: itemSchema, example }, target);
  return { ...found, body: rewrapped(item, body, found.body) };
}

/** Returns the item in the body of a success, and applies the effect of the request to the store. */
function itemBody(parts: Parts, target: Exclude<MockTarget, PageTarget>): StatefulBody {
  const { state, request, schema } = parts;
  const { contract, store } = state;
  const { route } = request;
  if (route.operation.method === "DELETE" && target.kind === "resource") {
    const [collection, id] = splitLocation(target.location);
    const before = isObject(parts.example) ? existing(parts, parts.example, target) : undefined;
    store.delete(target.location, { [`${singular(collection)}_id`]: id });
    return { body: before ?? parts.example };
  }
  const { example } = parts;
  if (example === undefined) return changeUnseen(parts, target);
  if (!isObject(example)) return { body: example };
  if (target.kind === "creation") return create(parts, example, target.collection);
  if (target.kind === "other") {
    return { body: overlay(contract, schema, example, { ...objectOf(request.body), ...pathValues(contract, route) }) };
  }
  return retrieveOrChange(parts, example, target);
}

/** Applies a change whose response has no body, so that only the retrieval shows it. */
function changeUnseen(parts: Parts, target: Exclude<MockTarget, PageTarget>): StatefulBody {
  const { contract, resources } = parts.state;
  if (target.kind !== "creation" && target.kind !== "resource") return { body: undefined };
  const collection = target.kind === "creation" ? target.collection : splitLocation(target.location)[0];
  const retriever = resources.get(collection)?.retriever;
  if (retriever === undefined || parts.request.route.operation.method === "GET") return { body: undefined };
  const schema = contract.resolve(responseItem(contract, retriever).schema);
  const example = objectOf(exampleItem(contract, retriever) ?? sampleOf(contract, schema, "response"));
  return { ...itemBody({ ...parts, schema, example }, target), body: undefined };
}

interface Parts {
  readonly state: MockState;
  readonly request: ValidRequest;
  /** Schema of the response body. */
  readonly schema: JsonObject;
  /** The contract's example of the response, with the ids of the path. */
  readonly example: unknown;
}

function withPathIds({ operation, parameters }: Route, example: unknown): unknown {
  if (!isObject(example)) return example;
  return withIds(
    example,
    parametersIn("path", operation).map(({ name, example: from }) => [from, parameters[name]]),
  );
}

type PageTarget = Extract<MockTarget, { kind: "page" }>;

function pageBody({ state, request, example }: Parts, { collection, shape }: PageTarget): unknown {
  const { contract, store, seed, basePath } = state;
  const { route, pathname, query } = request;
  const examples = itemsIn(shape, example);
  const { property } = identityOf(contract, resourceOf(state.resources, collection));
  const offered = availableNumbers(state, route.operation, query, objectOf(examples[0]));
  // Items without ids are always those of the example.
  const isStored = offered === undefined && examples.every((item) => Object.hasOwn(item, property));
  const items = offered ?? (isStored ? store.list(collection, pathValues(contract, route)) : examples);
  const page = pageOf(contract, shape.items, items, {
    path: basePath + pathname,
    query,
    seed,
    isPaged: offered === undefined,
  });
  const present = presenterOf(state, shape.items, collection);
  const data = isStored
    ? page.data.map((item) => present(overlay(contract, shape.items, item, pathValues(contract, route))))
    : page.data;
  if (shape.key === undefined) return data;
  return { ...objectOf(example), [shape.key]: data, ...("links" in objectOf(example) && { links: page.links }) };
}

function create({ state, request, schema }: Parts, example: JsonObject, collection: string): StatefulBody {
  const { contract, store } = state;
  const { route } = request;
  const identity = identityOf(contract, resourceOf(state.resources, collection));
  const { property } = identity;
  const id = state.nextId(identity);
  const body = objectOf(request.body);
  const sent = { ...bodyDefaults(contract, route.operation), ...sentValues(contract, schema, body) };
  const created = overlay(contract, schema, withIds(example, [[example[property], id]]), {
    ...datesOf(example, state.now(), true),
    ...sent,
    ...pathValues(contract, route),
    [property]: id,
  });
  const location = `${collection}/${String(id)}`;
  store.set(location, created, pathValues(contract, route));
  const code = sendCode(state, route.operation, sent, String(id));
  const path = `${state.basePath}${request.pathname}/${String(id)}`;
  return { body: presenterOf(state, schema, collection)(created), code, location: path };
}

type ResourceTarget = Extract<MockTarget, { kind: "resource" | "action" }>;

/** Returns the resource before a change: the example with the stored values. */
function existing({ state, request, schema }: Parts, example: JsonObject, target: ResourceTarget): JsonObject {
  const { contract, resources, store } = state;
  const [collection, id] = splitLocation(target.location);
  const { property, isNumber } = identityOf(contract, resourceOf(resources, collection));
  const own = target.parameter === undefined ? {} : { [property]: isNumber ? Number(id) : id };
  return overlay(contract, schema, example, {
    ...pathValues(contract, request.route, target.parameter),
    ...own,
    ...objectOf(store.get(target.location)),
  });
}

function retrieveOrChange(parts: Parts, example: JsonObject, target: ResourceTarget): StatefulBody {
  const { state, request, schema } = parts;
  const { contract, store } = state;
  const { operation } = request.route;
  const [collection, id] = splitLocation(target.location);
  const before = existing(parts, example, target);
  if (operation.method === "GET") return { body: presenterOf(state, schema, collection)(before) };

  const isNew = operation.method === "POST" && target.kind === "resource" && !isObject(store.get(target.location));
  const after = overlay(contract, schema, before, {
    ...datesOf(example, state.now(), isNew),
    ...(target.kind === "action" ? effectOf(parts, example, collection) : {}),
    ...sentValues(contract, schema, objectOf(request.body)),
    ...(isNew ? { id: state.nextId() } : {}),
  });
  store.set(target.location, after);
  const code = sendCode(state, operation, objectOf(request.body), id);
  return { body: presenterOf(state, schema, collection)(after), code };
}

/**
 * Returns the values that an action changes: the difference between its example and that of the retrieval. For a code
 * that verifies a new resource, it is the difference from the example of the creation.
 */
function effectOf({ state, request }: Parts, example: JsonObject, collection: string): JsonObject {
  const resource = state.resources.get(collection);
  const verifies = verifyCode(state, request.route, objectOf(request.body)) !== undefined;
  const original = verifies ? resource?.creator : resource?.retriever;
  return differences(example, original && withPathIds(request.route, exampleItem(state.contract, original)));
}

/** Returns the dates that a change sets, under the names that the example has for them. */
function datesOf(example: JsonObject, now: string, isNew: boolean): JsonObject {
  const pattern = isNew ? /^(date_?)?(created|updated)(_?at)?$/i : /^(date_?)?updated(_?at)?$/i;
  const names = Object.keys(example).filter((name) => pattern.test(name) && typeof example[name] === "string");
  return Object.fromEntries(names.map((name) => [name, now]));
}
