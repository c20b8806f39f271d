import { requestItem } from "../contract/envelope.ts";
import { declaredProperties } from "../contract/flatten-schema.ts";
import type { Operation } from "../contract/operation.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { operationObject } from "./extensions.ts";
import { verifyCode } from "./one-time-code.ts";
import { isReachable } from "./pagination.ts";
import type { Problem } from "./rejection.ts";
import type { MockState } from "./state.ts";
import type { ValidRequest } from "./stateful-body.ts";
import { splitLocation } from "./store.ts";
import { hasApiIds, referencesOfBody, referencesOfPath, targetOf } from "./target.ts";

/** Returns the location of a resource that the path names and that does not exist; `undefined` when all exist. */
export function missingResource(state: MockState, { route, pathname }: ValidRequest): string | undefined {
  const { contract, resources, store } = state;
  const { operation, parameters } = route;
  const target = targetOf(contract, route, pathname);
  const isDeleted =
    target.kind === "resource" && operation.method !== "POST" && store.get(target.location) === "deleted";
  if (isDeleted) return target.location;
  return referencesOfPath(resources, operation, parameters).find((location) => !isObject(store.get(location)));
}

/** Returns true when an operation must not create the resource that its path names: its ids come from the API. */
export function needsResource({ resources }: MockState, { path, method, responses }: Operation): boolean {
  const [collection, id] = splitLocation(path);
  return (
    /^\{.*\}$/.test(id) &&
    method !== "GET" &&
    !responses.has("201") &&
    hasApiIds(resources, splitLocation(collection)[1])
  );
}

/** Returns the rules of the API, other than the schemas, that a request breaks. */
export function brokenRules(state: MockState, request: ValidRequest): readonly Problem[] {
  const { operation } = request.route;
  const body = objectOf(request.body);
  return [
    ...brokenQueryRules(state, operation, request.query),
    ...unknownReferences(state, operation, body),
    ...takenValues(state, operation, body),
    ...wrongCode(state, request, body),
  ];
}

function brokenQueryRules({ contract }: MockState, operation: Operation, query: URLSearchParams): readonly Problem[] {
  const extensions = operationObject(contract, operation);
  // A parameter with its default value requires no other parameter.
  const isDefault = (name: string): boolean =>
    operation.parameters.some((it) => it.name === name && String(it.schema["default"]) === query.get(name));
  const requires = Object.entries(objectOf(extensions["x-query-requires"])).filter(
    ([name]) => query.has(name) && !isDefault(name),
  );
  const missing = requires.flatMap(([name, needed]) => {
    const names = listOf(needed).map(String);
    return names.filter((it) => !query.has(it)).map((it) => toProblem(it, `${name} needs ${it}`));
  });
  const excluding = listOf(extensions["x-query-excludes"]).flatMap((list) => {
    const [first, second] = listOf(list)
      .map(String)
      .filter((name) => query.has(name));
    return second === undefined ? [] : [toProblem(second, `${first} and ${second} exclude each other`)];
  });
  const isReported = missing.some(({ field }) => field === "page_token");
  const unreachable =
    isReported || isReachable(operation, query)
      ? []
      : [toProblem("page_token", "a page_number above 0 needs the page_token of that page's link")];
  return [...missing, ...excluding, ...unreachable];
}

function toProblem(field: string, detail: string): Problem {
  return { code: "invalid_parameter", detail, field };
}

function unknownReferences(state: MockState, operation: Operation, body: JsonObject): readonly Problem[] {
  return referencesOfBody(state.contract, state.resources, operation, body)
    .filter(({ location }) => !isObject(state.store.get(location)))
    .map(({ property, location }) => {
      const [collection, id] = splitLocation(location);
      return { code: "not_found", detail: `${property}: ${collection} has no ${id}`, field: property };
    });
}

function takenValues({ contract, store }: MockState, operation: Operation, body: JsonObject): readonly Problem[] {
  return [...declaredProperties(contract, requestItem(contract, operation).schema)].flatMap(([property, node]) => {
    const { "x-unique-in": collection } = contract.resolve(node);
    const value = body[property];
    if (typeof collection !== "string" || value === undefined || !store.isTaken(collection, property, value)) return [];
    const detail = `${property}: ${collection} has ${String(body[property])} already`;
    return [{ code: "value_not_unique", detail, field: property }];
  });
}

function wrongCode(state: MockState, { route }: ValidRequest, body: JsonObject): readonly Problem[] {
  const verification = verifyCode(state, route, body);
  if (verification === undefined || verification.isRight || typeof verification.otherwise !== "string") return [];
  const { property, otherwise } = verification;
  return [{ code: otherwise, detail: `${property} is not the code that was sent`, field: property }];
}
