import type { Contract } from "../contract/contract.ts";
import { requestItem, responseItem } from "../contract/envelope.ts";
import { declaredProperties, flatSchema, isNumeric } from "../contract/flatten-schema.ts";
import { type Operation, parametersIn } from "../contract/operation.ts";
import { type Resource, resourceOfProperty } from "../contract/resources.ts";
import { type Route, resourceOfParameter, resourceOfPath, withoutSlash } from "../contract/router.ts";
import type { JsonObject } from "../shared/json.ts";
import { type ListShape, listShapeOf, singular, toSnakeCase } from "./collections.ts";
import type { PathValues } from "./store.ts";

/** The target of a request. The response has to agree with its state. */
export type MockTarget =
  /** One resource: its location (`number_groups/6f3c…`), and the path parameter that holds its id, if any. */
  | { readonly kind: "resource"; readonly location: string; readonly parameter: string | undefined }
  /** An action on a resource; the response is the resource. */
  | { readonly kind: "action"; readonly location: string; readonly parameter: string }
  /** A list: all resources of a collection, or those of the part that the path selects. */
  | { readonly kind: "page"; readonly collection: string; readonly shape: ListShape }
  /** A new resource. */
  | { readonly kind: "creation"; readonly collection: string }
  | { readonly kind: "other" };

/** Finds the target of a request. It uses only the paths, methods and schemas of the contract. */
export function targetOf(contract: Contract, { operation, parameters }: Route, pathname: string): MockTarget {
  const { method, path } = operation;
  const segments = withoutSlash(path).split("/");
  const [collection, last] = [String(segments.at(-2)), String(segments.at(-1))];
  if (isParameter(last)) return { kind: "resource", ...itemOf(collection, parameters, last) };
  const shape = method === "GET" ? listShapeOf(contract, operation) : undefined;
  if (shape !== undefined) return { kind: "page", collection: last, shape };

  const retrieval = contract.operationFor("GET", pathname);
  const hasItems = contract.operations.some((it) => isItemOf(last, it));
  if (!hasItems && retrieval !== undefined && listShapeOf(contract, retrieval) === undefined) {
    return { kind: "resource", location: pathname, parameter: undefined };
  }
  if (method === "POST" && (hasItems || retrieval !== undefined))
    return { kind: "creation", collection: collectionOf(contract, operation, last) };

  // The response to an action is the resource: `/phone_numbers/{id}/e911_address` returns a phone number.
  const parentPath = pathname.slice(0, withoutSlash(pathname).lastIndexOf("/"));
  const parent = contract.operationFor("GET", parentPath) ?? contract.operationFor("GET", `${parentPath}/`);
  if (isParameter(collection) && parent !== undefined && isSame(contract, parent, operation)) {
    return { kind: "action", ...itemOf(String(segments.at(-3)), parameters, collection) };
  }
  return method === "POST"
    ? { kind: "creation", collection: collectionOf(contract, operation, last) }
    : { kind: "other" };
}

/**
 * Returns the collection that a POST adds to. When its own path has no items, it is the one whose items have the same
 * schema: an imported phone number is one of the `phone_numbers`.
 */
function collectionOf(contract: Contract, operation: Operation, name: string): string {
  if (contract.operations.some((it) => isItemOf(name, it))) return name;
  const retriever = contract.operations.find((it) => {
    return it.method === "GET" && resourceOfPath(it.path).isItem && isSame(contract, it, operation);
  });
  return retriever === undefined ? name : resourceOfPath(retriever.path).name;
}

function itemOf(
  collection: string,
  parameters: Route["parameters"],
  segment: string,
): { readonly location: string; readonly parameter: string } {
  const parameter = segment.slice(1, -1);
  return { location: `${collection}/${String(parameters[parameter])}`, parameter };
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}

function isItemOf(collection: string, { path }: Operation): boolean {
  const { name, isItem } = resourceOfPath(path);
  return isItem && name === collection;
}

/** Returns true when two operations return the same kind of resource. */
function isSame(contract: Contract, one: Operation, other: Operation): boolean {
  return (
    contract.resolve(responseItem(contract, one).schema) === contract.resolve(responseItem(contract, other).schema)
  );
}

/**
 * Returns the path parameters under the names that a response may have for them: `NumberGroupId` as `number_group_id`
 * and `numberGroupId`, and the `id` in `/phone_numbers/{id}/cnam` as `phone_number_id` and `phoneNumberId`.
 * @param own the parameter with the id of the returned resource, which is left out
 */
export function pathValues(contract: Contract, { operation, parameters }: Route, own?: string): PathValues {
  const entries = Object.entries(parameters).filter(([name]) => name !== own);
  return Object.fromEntries(
    entries.flatMap(([name, text]) => {
      const { schema } = parametersIn("path", operation).find((it) => it.name === name) ?? {};
      const value = isNumeric(flatSchema(contract, schema)) ? Number(text) : text;
      const snakeCase = toSnakeCase(name === "id" ? `${singular(resourceOfParameter(operation.path, name))}_id` : name);
      const camelCase = snakeCase.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
      return [snakeCase, camelCase].map((it) => [it, value] as const);
    }),
  );
}

/**
 * Returns the locations of the resources that a path refers to: `number_groups/6f3c…`. A UUID of a resource that has no
 * paths of its own is `?/6f3c…`.
 */
export function referencesOfPath(
  resources: ReadonlyMap<string, Resource>,
  { path, parameters }: Operation,
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  return parameters.flatMap(({ name, schema }) => {
    const value = values[name];
    if (typeof value !== "string" && typeof value !== "number") return [];
    const resource = resourceOfParameter(path, name);
    if (hasApiIds(resources, resource)) return [`${resource}/${value}`];
    return schema["format"] === "uuid" ? [`?/${value}`] : [];
  });
}

/** A property of a body, and the location of a resource that it refers to. */
interface BodyReference {
  readonly property: string;
  readonly location: string;
}

/** Returns the resources that a body refers to: `phone_number_id` refers to one of the `phone_numbers`. */
export function referencesOfBody(
  contract: Contract,
  resources: ReadonlyMap<string, Resource>,
  operation: Operation,
  body: JsonObject,
): readonly BodyReference[] {
  const declared = declaredProperties(contract, requestItem(contract, operation).schema);
  return Object.entries(body)
    .filter(([name]) => /(_i|I)ds?$/.test(name) && declared.has(name))
    .flatMap(([name, value]) => {
      const resource = resourceOfProperty(resources, name);
      // `petId` of a pet is its own id.
      if (resource === resourceOfPath(operation.path).name && name === resources.get(resource)?.idName) return [];
      const ids = [value].flat().filter((id) => typeof id === "string" || typeof id === "number");
      if (!hasApiIds(resources, resource)) return [];
      return ids.map((id) => ({ property: name, location: `${resource}/${id}` }));
    });
}

/** Returns true when the API creates or lists the ids of a resource: then an id that it never returned is invalid. */
export function hasApiIds(resources: ReadonlyMap<string, Resource>, name: string): boolean {
  const { creator, lister, retriever } = resources.get(name) ?? {};
  return lister !== undefined || (creator !== undefined && retriever !== undefined);
}
