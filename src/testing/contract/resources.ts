import { objectOf } from "../shared/json.ts";
import type { Contract } from "./contract.ts";
import { flatSchema } from "./flatten-schema.ts";
import type { Operation } from "./operation.ts";
import { resourceOfPath } from "./router.ts";

/** Which operations make, show, list and delete what a path calls by one name. */
export interface Resource {
  /** The last word of its paths: `number_groups`. */
  readonly name: string;
  readonly creator: Operation | undefined;
  readonly retriever: Operation | undefined;
  readonly deleter: Operation | undefined;
  readonly lister: Operation | undefined;
}

/** The resources of a contract by name. */
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
    // What makes something answers with its id, by which a path leads to it.
    creator: creator && hasId(contract, creator) && hasItems(contract, name) ? creator : undefined,
    retriever: find("GET", true),
    deleter: find("DELETE", true),
    lister: find("GET", false),
  };
}

function hasItems({ operations }: Contract, name: string): boolean {
  return operations.some(({ path }) => path.includes(`/${name}/{`));
}

/** Whether what an operation makes comes back with its id. */
function hasId(contract: Contract, operation: Operation): boolean {
  return "id" in objectOf(flatSchema(contract, successSchemaOf(operation))["properties"]);
}

/** The schema of a success; `undefined` where none has a body. */
export function successSchemaOf({ answers }: Operation): object | undefined {
  for (const [status, { content }] of answers) {
    const [media] = content.values();
    if (status.startsWith("2") && media !== undefined) return media.schema;
  }
  return undefined;
}

/**
 * What a property of a body is the id of: `phone_number_id` of `phone_numbers`, `e911_address_id` of `addresses`; by
 * its own name where the contract has no such resource.
 */
export function resourceOfProperty(resources: ReadonlyMap<string, Resource>, property: string): string {
  const words = property.replace(/_ids?$/, "").split("_");
  const names = words.map((_, index) => words.slice(index).join("_"));
  const plurals = names.flatMap((name) => [`${name}s`, `${name}es`, `${name.replace(/y$/, "ie")}s`]);
  return plurals.find((plural) => resources.has(plural)) ?? property;
}
