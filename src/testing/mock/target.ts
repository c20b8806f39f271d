import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { successSchemaOf } from "../contract/resources.ts";
import type { Route } from "../contract/router.ts";
import { objectOf } from "../shared/json.ts";

/** What a request is about: what its answer has to agree with. */
export type Place =
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
export function placeOf(contract: Contract, { operation, parameters }: Route, pathname: string): Place {
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
export function isPage(contract: Contract, operation: Operation): boolean {
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
