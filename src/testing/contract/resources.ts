import { listOf, objectOf, pointerTo } from "../shared/json.ts";
import type { Contract } from "./contract.ts";
import { flatSchema } from "./flatten-schema.ts";
import type { Operation, Parameter } from "./operation.ts";
import { parameterNames, resourceOfPath } from "./router.ts";
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
  const pointer =
    creator && parameter === undefined ? undefined : idPointerOf(contract, creator, name, parameter?.name);
  return {
    name,
    creator: pointer !== undefined || (parameter !== undefined && hasLocation(creator)) ? creator : undefined,
    retriever,
    deleter: find("DELETE", true),
    lister,
    idPointer: pointer ?? "",
    idName:
      (pointer ?? idPointerOf(contract, retriever, name, parameter?.name))?.replace(/^.*\//, "") ??
      idNameOfItems(lister, parameter) ??
      "id",
  };
}

function hasLocation(operation: Operation | undefined): boolean {
  const responses = [...(operation?.responses ?? [])];
  return responses.some(([status, { headers }]) => status.startsWith("2") && headers.has("location"));
}

/** Returns the path parameter that identifies an item of a resource: `petId` of `/pets/{petId}`. */
function itemParameter({ operations }: Contract, resource: string): ItemParameter | undefined {
  const start = `/${resource}/{`;
  const operation = operations.find(({ path }) => path.includes(start));
  if (operation === undefined) return undefined;
  const [name = ""] = parameterNames(operation.path.slice(operation.path.indexOf(start)));
  return { name, example: operation.parameters.find((it) => it.in === "path" && it.name === name)?.example };
}

type ItemParameter = Pick<Parameter, "name" | "example">;

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
  resource: string,
  parameter = "",
): string | undefined {
  const properties = objectOf(flatSchema(contract, operation && successSchemaOf(operation))["properties"]);
  const own = idNameOf(parameter, Object.keys(properties));
  if (own !== undefined) return pointerTo("", own);
  const envelope = Object.keys(properties).find((name) => ENVELOPES.includes(name) || isSingular(name, resource));
  if (envelope === undefined) return undefined;
  const inner = objectOf(flatSchema(contract, properties[envelope])["properties"]);
  const name = idNameOf(parameter, Object.keys(inner));
  return name && pointerTo(pointerTo("", envelope), name);
}

const ENVELOPES = ["data", "item", "result"];

function isSingular(name: string, resource: string): boolean {
  return pluralsOf(name).includes(resource);
}

/** Names of properties that often identify an item. */
const ID_NAMES = ["id", "uuid", "sid", "slug", "key", "code", "name"];

/** Finds the property that corresponds to a path parameter: `petId` or `id` for `{petId}`, `slug` for `{noteSlug}`. */
function idNameOf(parameter: string, names: readonly string[]): string | undefined {
  const wanted = lettersOf(parameter);
  return (
    names.find((name) => lettersOf(name) === wanted) ??
    ID_NAMES.find((name) => names.includes(name) && wanted.endsWith(name)) ??
    names.find((name) => name === "id")
  );
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** Returns the schema of the success response; `undefined` if no success has a body. */
export function successSchemaOf({ responses }: Operation): object | undefined {
  for (const [status, { content }] of responses) {
    const [media] = content.values();
    if (status.startsWith("2") && media !== undefined) return media.schema;
  }
  return undefined;
}

/**
 * Returns the name of the resource that a property refers to: `phone_numbers` for `phone_number_id`, `addresses` for
 * `e911_address_id`. Without such a resource in the contract, it returns the name of the property.
 */
export function resourceOfProperty(resources: ReadonlyMap<string, Resource>, property: string): string {
  const words = property.replace(/_ids?$|Ids?$/, "").split("_");
  const names = words.map((_, index) => words.slice(index).join("_"));
  return names.flatMap(pluralsOf).find((plural) => resources.has(plural)) ?? property;
}

function pluralsOf(name: string): readonly string[] {
  return [`${name}s`, `${name}es`, `${name.replace(/y$/, "ie")}s`];
}

/** Returns the items of a list response: the response itself, its `data`, or its first property that is a list. */
export function itemsOf(response: unknown): readonly unknown[] {
  if (Array.isArray(response)) return response;
  const { data, ...others } = objectOf(response);
  return listOf([data, ...Object.values(others)].find(Array.isArray));
}
