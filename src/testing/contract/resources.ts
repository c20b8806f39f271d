import { objectOf } from "../shared/json.ts";
import type { Contract } from "./contract.ts";
import { flatSchema } from "./flatten-schema.ts";
import type { Operation } from "./operation.ts";
import { resourceOfPath } from "./router.ts";

/** A kind of item, and the operations that create, retrieve, list and delete it. */
export interface Resource {
  /** Last segment of its paths: `number_groups`. */
  readonly name: string;
  readonly creator: Operation | undefined;
  readonly retriever: Operation | undefined;
  readonly deleter: Operation | undefined;
  readonly lister: Operation | undefined;
}

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
  return {
    name,
    // A POST creates a resource only if its response has an id that some path accepts.
    creator: creator && hasId(contract, creator) && hasItems(contract, name) ? creator : undefined,
    retriever: find("GET", true),
    deleter: find("DELETE", true),
    lister: find("GET", false),
  };
}

function hasItems({ operations }: Contract, name: string): boolean {
  return operations.some(({ path }) => path.includes(`/${name}/{`));
}

/** Returns true if the success response of an operation has an id. */
function hasId(contract: Contract, operation: Operation): boolean {
  return "id" in objectOf(flatSchema(contract, successSchemaOf(operation))["properties"]);
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
  const words = property.replace(/_ids?$/, "").split("_");
  const names = words.map((_, index) => words.slice(index).join("_"));
  const plurals = names.flatMap((name) => [`${name}s`, `${name}es`, `${name.replace(/y$/, "ie")}s`]);
  return plurals.find((plural) => resources.has(plural)) ?? property;
}
