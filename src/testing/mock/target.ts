import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/flatten-schema.ts";
import type { Operation } from "../contract/operation.ts";
import { type Resource, resourceOfProperty, successSchemaOf } from "../contract/resources.ts";
import { type Route, resourceOfParameter } from "../contract/router.ts";
import { type JsonObject, objectOf } from "../shared/json.ts";

/** What a request is about: what its answer has to agree with. */
export type MockTarget =
  /** One thing, by a name that is its own (`number_groups/6f3c…`), and the parameter that is its id, if one is. */
  | { readonly kind: "thing"; readonly location: string; readonly parameter: string | undefined }
  /** Something done to such a thing; the answer is the thing. */
  | { readonly kind: "action"; readonly location: string; readonly parameter: string }
  /** The things of a collection, or of that part of it which the path names. */
  | { readonly kind: "page"; readonly collection: string }
  /** A thing that is made now. */
  | { readonly kind: "creation"; readonly collection: string }
  | { readonly kind: "elsewhere" };

/** What a request is about, read from the shape of the contract alone: its paths, its methods, its schemas. */
export function placeOf(contract: Contract, { operation, parameters }: Route, pathname: string): MockTarget {
  const { method, path } = operation;
  const segments = path.split("/");
  const [collection, last] = [String(segments.at(-2)), String(segments.at(-1))];
  if (isParameter(last)) return { kind: "thing", ...itemOf(collection, parameters, last) };
  if (method === "GET" && isPage(contract, operation)) return { kind: "page", collection: last };

  const retrieval = contract.operationFor("GET", pathname);
  if (retrieval !== undefined && !isPage(contract, retrieval)) {
    return { kind: "thing", location: pathname, parameter: undefined };
  }
  const isCollection = retrieval !== undefined || contract.operations.some((it) => isItemOf(last, it));
  if (method === "POST" && isCollection) return { kind: "creation", collection: last };

  // An action on a thing answers the thing: `/phone_numbers/{id}/e911_address` a phone number.
  const parent = contract.operationFor("GET", pathname.slice(0, pathname.lastIndexOf("/")));
  if (isParameter(collection) && parent !== undefined && isSame(contract, parent, operation)) {
    return { kind: "action", ...itemOf(String(segments.at(-3)), parameters, collection) };
  }
  return method === "POST" ? { kind: "creation", collection: last } : { kind: "elsewhere" };
}

/** Whether an operation lists: its success holds `data`, and that is a list. */
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
 * What a path says of its answer, by the names that the answer may have for it: `NumberGroupId` as `number_group_id`.
 * @param own the parameter that is the id of the answer itself; an `id` besides it is the one of the collection before
 *   it: in `/phone_numbers/{id}/cnam` it is a `phone_number_id`
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
 * The things that a path names, by where they are: `number_groups/6f3c…`, and `?/6f3c…` for a UUID of something that
 * has no paths of its own.
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
    if (isKept(resources, resource)) return [`${resource}/${value}`];
    return schema["format"] === "uuid" ? [`?/${value}`] : [];
  });
}

/** The things that a body names: `phone_number_id` one of `phone_numbers`. */
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
      return isKept(resources, resource) ? ids.map((id) => `${resource}/${id}`) : [];
    });
}

/** Whether ids of a resource come from the API, so that one which it did not give cannot be right. */
function isKept(resources: ReadonlyMap<string, Resource>, name: string): boolean {
  const { creator, lister, retriever } = resources.get(name) ?? {};
  return lister !== undefined || (creator !== undefined && retriever !== undefined);
}
