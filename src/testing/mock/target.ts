import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/flatten-schema.ts";
import type { Operation } from "../contract/operation.ts";
import { type Resource, resourceOfProperty, successSchemaOf } from "../contract/resources.ts";
import { type Route, resourceOfParameter } from "../contract/router.ts";
import { type JsonObject, objectOf } from "../shared/json.ts";

/** The target of a request. The response has to agree with its state. */
export type MockTarget =
  /** One resource: its location (`number_groups/6f3c…`), and the path parameter that holds its id, if any. */
  | { readonly kind: "resource"; readonly location: string; readonly parameter: string | undefined }
  /** An action on a resource; the response is the resource. */
  | { readonly kind: "action"; readonly location: string; readonly parameter: string }
  /** A list: all resources of a collection, or those of the part that the path selects. */
  | { readonly kind: "page"; readonly collection: string }
  /** A new resource. */
  | { readonly kind: "creation"; readonly collection: string }
  | { readonly kind: "other" };

/** Finds the target of a request, from nothing but the paths, methods and schemas of the contract. */
export function targetOf(contract: Contract, { operation, parameters }: Route, pathname: string): MockTarget {
  const { method, path } = operation;
  const segments = path.split("/");
  const [collection, last] = [String(segments.at(-2)), String(segments.at(-1))];
  if (isParameter(last)) return { kind: "resource", ...itemOf(collection, parameters, last) };
  if (method === "GET" && isPage(contract, operation)) return { kind: "page", collection: last };

  const retrieval = contract.operationFor("GET", pathname);
  if (retrieval !== undefined && !isPage(contract, retrieval)) {
    return { kind: "resource", location: pathname, parameter: undefined };
  }
  const isCollection = retrieval !== undefined || contract.operations.some((it) => isItemOf(last, it));
  if (method === "POST" && isCollection) return { kind: "creation", collection: last };

  // The response to an action is the resource: `/phone_numbers/{id}/e911_address` returns a phone number.
  const parent = contract.operationFor("GET", pathname.slice(0, pathname.lastIndexOf("/")));
  if (isParameter(collection) && parent !== undefined && isSame(contract, parent, operation)) {
    return { kind: "action", ...itemOf(String(segments.at(-3)), parameters, collection) };
  }
  return method === "POST" ? { kind: "creation", collection: last } : { kind: "other" };
}

/** Returns true when an operation returns a list: the `data` of its success is an array. */
function isPage(contract: Contract, operation: Operation): boolean {
  const { data } = objectOf(contract.resolve(successSchemaOf(operation))["properties"]);
  return contract.resolve(data)["type"] === "array";
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
  const segments = path.split("/");
  return segments.at(-2) === collection && isParameter(String(segments.at(-1)));
}

function isSame(contract: Contract, one: Operation, other: Operation): boolean {
  return contract.resolve(successSchemaOf(one)) === contract.resolve(successSchemaOf(other));
}

/**
 * Returns the path parameters under the names that a response uses for them: `NumberGroupId` as `number_group_id`.
 * @param own the parameter with the id of the returned resource. Any other `id` belongs to the collection before it: in
 *   `/phone_numbers/{id}/cnam` it is a `phone_number_id`
 */
export function pathValues({ operation, parameters }: Route, own?: string): Readonly<Record<string, string>> {
  const entries = Object.entries(parameters).map(([name, value]) => {
    if (name === own) return ["id", value] as const;
    return [name === "id" ? `${singular(segmentBefore(operation.path, name))}_id` : toSnakeCase(name), value] as const;
  });
  return Object.fromEntries(entries);
}

function segmentBefore(path: string, parameter: string): string {
  const segments = path.split("/");
  return String(segments[segments.indexOf(`{${parameter}}`) - 1]);
}

function singular(plural: string): string {
  return plural.replace(/ies$/, "y").replace(/(?<=ss)es$|s$/, "");
}

function toSnakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
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
    if (typeof value !== "string") return [];
    const resource = resourceOfParameter(path, name);
    if (hasApiIds(resources, resource)) return [`${resource}/${value}`];
    return schema["format"] === "uuid" ? [`?/${value}`] : [];
  });
}

/** Returns the locations of the resources that a body refers to: `phone_number_id` refers to `phone_numbers`. */
export function referencesOfBody(
  contract: Contract,
  resources: ReadonlyMap<string, Resource>,
  operation: Operation,
  body: JsonObject,
): readonly string[] {
  const [media] = operation.body?.content.values() ?? [];
  const declared = declaredProperties(contract, media?.schema);
  return Object.entries(body)
    .filter(([name]) => /_ids?$/.test(name) && declared.has(name))
    .flatMap(([name, value]) => {
      const resource = resourceOfProperty(resources, name);
      const ids = [value].flat().filter((id) => typeof id === "string");
      return hasApiIds(resources, resource) ? ids.map((id) => `${resource}/${id}`) : [];
    });
}

/** Returns true when the API creates or lists the ids of a resource: then an id that it never returned is invalid. */
function hasApiIds(resources: ReadonlyMap<string, Resource>, name: string): boolean {
  const { creator, lister, retriever } = resources.get(name) ?? {};
  return lister !== undefined || (creator !== undefined && retriever !== undefined);
}
