import { listOf, objectOf, pointerTo } from "../shared/json.ts";
import type { Contract } from "./contract.ts";
import { type ItemParameter, idNameOf, itemParameter, lettersOf, pluralsOf, responseItem } from "./envelope.ts";
import { declaredProperties } from "./flatten-schema.ts";
import type { Operation } from "./operation.ts";
import { resourceOfPath } from "./router.ts";
import { exampleOfSuccess } from "./sample.ts";

/** A kind of item, and the operations that create, retrieve, list and delete it. */
export interface Resource {
  /** Last segment of its paths: `number_groups`. */
  readonly name: string;
  readonly creator: Operation | undefined;
  readonly retriever: Operation | undefined;
  readonly deleter: Operation | undefined;
  readonly lister: Operation | undefined;
  /** JSON pointer of the id in the response of the creator; empty if only a `Location` has it, or without a creator. */
  readonly idPointer: string;
  /** Property of an item whose value is in its path: `slug`; `id` if no response has an item. */
  readonly idName: string;
}

/** Returns a resource by name. A resource without a path has no operations. */
export function resourceOf(resources: ReadonlyMap<string, Resource>, name: string): Resource {
  return resources.get(name) ?? { ...NO_OPERATIONS, name, idPointer: "", idName: "id" };
}

const NO_OPERATIONS = { creator: undefined, retriever: undefined, deleter: undefined, lister: undefined };

/** Finds the resources of a contract by name. */
export function resourcesOf(contract: Contract): ReadonlyMap<string, Resource> {
  const names = new Set(contract.operations.map(({ path }) => resourceOfPath(path).name));
  return new Map([...names].map((name) => [name, toResource(contract, name)]));
}

function toResource(contract: Contract, name: string): Resource {
  const find = (method: string, isItem: boolean) =>
    contract.operations.find((operation) => {
      const about = resourceOfPath(operation.path);
      return operation.method === method && about.name === name && about.isItem === isItem;
    });
  const creator = find("POST", false);
  const retriever = find("GET", true);
  const lister = find("GET", false);
  const parameter = itemParameter(contract, name);
  // A POST creates a resource only if its response has an id that some path accepts, or a link to the resource.
  const pointer = creator && parameter === undefined ? undefined : idPointerOf(contract, creator, parameter?.name);
  return {
    name,
    creator: pointer !== undefined || (parameter !== undefined && hasLocation(creator)) ? creator : undefined,
    retriever,
    deleter: find("DELETE", true),
    lister,
    idPointer: pointer ?? "",
    idName:
      (pointer ?? idPointerOf(contract, retriever, parameter?.name))?.replace(/^.*\//, "") ??
      idNameOfItems(lister, parameter) ??
      "id",
  };
}

function hasLocation(operation: Operation | undefined): boolean {
  const responses = [...(operation?.responses ?? [])];
  return responses.some(([status, { headers }]) => status.startsWith("2") && headers.has("location"));
}

/** Finds the id in the example of a list: by its name, or by its value, which is the example of the path parameter. */
function idNameOfItems(lister: Operation | undefined, parameter: ItemParameter | undefined): string | undefined {
  if (lister === undefined || parameter === undefined) return undefined;
  const item = objectOf(itemsOf(exampleOfSuccess(lister))[0]);
  const isSame = ([, value]: readonly [string, unknown]) => value !== undefined && value === parameter.example;
  return idNameOf(parameter.name, Object.keys(item)) ?? Object.entries(item).find(isSame)?.[0];
}

/** Finds the id in the success response of an operation: in the item itself, or in an envelope around it. */
function idPointerOf(
  contract: Contract,
  operation: Operation | undefined,
  parameter: string | undefined,
): string | undefined {
  if (operation === undefined) return undefined;
  const { envelope, schema } = responseItem(contract, operation);
  const name = idNameOf(parameter, [...declaredProperties(contract, schema).keys()]);
  return name && pointerTo(envelope === undefined ? "" : pointerTo("", envelope), name);
}

/**
 * Returns the name of the resource that a property refers to: `phone_numbers` for `phone_number_id`, `addresses` for
 * `e911_address_id`. Without such a resource in the contract, it returns the name of the property.
 */
export function resourceOfProperty(resources: ReadonlyMap<string, Resource>, property: string): string {
  const words = property.replace(/_ids?$|Ids?$/, "").split(/_|(?<=[a-z0-9])(?=[A-Z])/);
  const plurals = words.flatMap((_, index) => pluralsOf(words.slice(index).join("_"))).map(lettersOf);
  const names = [...resources.keys()];
  return plurals.flatMap((plural) => names.filter((name) => lettersOf(name) === plural))[0] ?? property;
}

/** Returns the items of a list response: the response itself, its `data`, or its first property that is a list. */
export function itemsOf(response: unknown): readonly unknown[] {
  if (Array.isArray(response)) return response;
  const { data, ...others } = objectOf(response);
  return listOf([data, ...Object.values(others)].find(Array.isArray));
}
