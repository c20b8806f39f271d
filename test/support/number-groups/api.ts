import { type ApiRequest, type ApiResponse, empty, json } from "./messages.ts";
import { linksOf } from "./paging.ts";
import { type Problem, type Rules, rejection } from "./rules.ts";
import { createStore, type Store } from "./store.ts";

/** Creates an in-memory API for number groups and their memberships, with replaceable rules. */
export function createNumberGroupApi(rules: Rules): (request: ApiRequest) => ApiResponse {
  const store = createStore();
  return (request) => rules.finish(respond(rules, store, request), request, store);
}

function respond(rules: Rules, store: Store, request: ApiRequest): ApiResponse {
  const route = routeOf(request.path);
  if (route === undefined) return json(404, { error: "Not Found" });
  const early = rules.before(request, store);
  if (early !== undefined) return early;
  if (!rules.isAuthorized(request)) return rules.unauthorized();
  const act = route.methods[request.method];
  if (act === undefined) return json(404, { error: "Not Found" });
  if (route.id !== undefined && !rules.isId(route.id)) return rules.badId();
  return act(rules, store, request, route.id ?? "");
}

type Act = (rules: Rules, store: Store, request: ApiRequest, id: string) => ApiResponse;

interface Route {
  readonly methods: Readonly<Record<string, Act>>;
  readonly id: string | undefined;
}

function routeOf(path: string): Route | undefined {
  const [, first = "", id, second, ...rest] = path.split("/");
  const name = [first, id === undefined ? "" : "{id}", second ?? ""].filter((word) => word !== "").join("/");
  const methods = rest.length === 0 ? ROUTES[name] : undefined;
  return methods && { methods, id: id === undefined ? undefined : decodeURIComponent(id) };
}

const ROUTES: Readonly<Record<string, Readonly<Record<string, Act>>>> = {
  number_groups: { GET: listGroups, POST: createGroup },
  "number_groups/{id}": { GET: retrieveGroup, PUT: updateGroup, DELETE: deleteGroup },
  "number_groups/{id}/number_group_memberships": { GET: listMemberships, POST: createMembership },
  "number_group_memberships/{id}": { GET: retrieveMembership, DELETE: deleteMembership },
};

function listGroups(rules: Rules, store: Store, request: ApiRequest): ApiResponse {
  const filter = request.query.get("filter_name") ?? "";
  return page(
    rules,
    request,
    store.groups().filter(({ name }) => String(name).includes(filter)),
  );
}

function createGroup(rules: Rules, store: Store, request: ApiRequest): ApiResponse {
  return withBody(
    rules,
    request,
    (body) => rules.problemsOfGroup(body),
    (body) => json(201, store.addGroup(rules.toGroup(body))),
  );
}

function retrieveGroup(rules: Rules, store: Store, _: ApiRequest, id: string): ApiResponse {
  const group = store.group(id);
  return group === undefined ? rules.notFound() : json(200, group);
}

function updateGroup(rules: Rules, store: Store, request: ApiRequest, id: string): ApiResponse {
  const old = store.group(id);
  if (old === undefined) return rules.notFound();
  return withBody(
    rules,
    request,
    (body) => rules.problemsOfGroup(body),
    (body) => {
      return json(200, store.changeGroup(id, rules.toGroup(body, old)));
    },
  );
}

function deleteGroup(rules: Rules, store: Store, _: ApiRequest, id: string): ApiResponse {
  return store.removeGroup(id) ? empty(204) : rules.notFound();
}

function listMemberships(rules: Rules, store: Store, request: ApiRequest, id: string): ApiResponse {
  return store.group(id) === undefined ? rules.notFound() : page(rules, request, store.memberships(id));
}

function createMembership(rules: Rules, store: Store, request: ApiRequest, id: string): ApiResponse {
  if (store.group(id) === undefined) return rules.notFound();
  return withBody(
    rules,
    request,
    (body) => rules.problemsOfMembership(body),
    (body) => {
      return json(201, store.addMembership(id, String(body["phone_number_id"])));
    },
  );
}

function retrieveMembership(rules: Rules, store: Store, _: ApiRequest, id: string): ApiResponse {
  const membership = store.membership(id);
  return membership === undefined ? rules.notFound() : json(200, membership);
}

function deleteMembership(rules: Rules, store: Store, _: ApiRequest, id: string): ApiResponse {
  return store.removeMembership(id) ? empty(204) : rules.notFound();
}

function withBody(
  rules: Rules,
  request: ApiRequest,
  validate: (body: unknown) => readonly Problem[],
  act: (body: Readonly<Record<string, unknown>>) => ApiResponse,
): ApiResponse {
  if (!rules.isJson(request)) return rejection([{ detail: "The body has to be JSON", code: "unsupported_media_type" }]);
  const reading = rules.parse(request.body);
  if (reading === undefined) return rejection([{ detail: "The body cannot be parsed", code: "malformed_body" }]);
  const problems = validate(reading.value);
  if (problems.length > 0) return rules.reject(problems);
  // A valid body is an object; a server without validation treats any body as one.
  return act((reading.value ?? {}) as Readonly<Record<string, unknown>>);
}

function page(rules: Rules, request: ApiRequest, items: readonly object[]): ApiResponse {
  const problems = rules.problemsOfPage(request.query);
  if (problems.length > 0) return rules.reject(problems);
  const { data, number, size, isLast } = rules.slice(items, request.query);
  return json(200, { links: linksOf(request.path, { number, size, isLast }), data });
}
