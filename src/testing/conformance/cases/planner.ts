import type { Contract } from "../../contract/contract.ts";
import { type Resource, resourceOfProperty, resourcesOf } from "../../contract/resources.ts";
import { type Validate, validatorOf } from "../../contract/schema-validator.ts";
import { type Guard, guardedOperations, guardOf } from "./guarded.ts";
import { createNeed, type Need } from "./placeholder.ts";
import { type Selection, selectionOf } from "./selection.ts";

/** What cases are made from. */
export interface Planner {
  readonly contract: Contract;
  readonly validate: Validate;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly fixtures: Fixtures;
  readonly selection: Selection;
  readonly guard: Guard;
}

/**
 * Values that the server knows, by the name of a parameter or a property (`to`), or, for an id, by what paths call the
 * thing (`phone_numbers`).
 */
export type Fixtures = Readonly<Record<string, unknown>>;

/** What a caller chooses of the cases. */
export interface Choice {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly fixtures?: Fixtures | undefined;
}

/**
 * Puts together what cases are made from.
 * @param isRemote whether the host under test is not loopback
 */
export function createPlanner(
  contract: Contract,
  { only, skip = [], fixtures = {} }: Choice = {},
  isRemote = false,
): Planner {
  const guard = guardOf(contract, isRemote);
  return {
    contract,
    validate: validatorOf(contract),
    resources: resourcesOf(contract),
    fixtures,
    selection: selectionOf(only, skip, guardedOperations(contract, guard)),
    guard,
  };
}

/** The id of something, from the fixtures or as a need. */
export function idOf(
  planner: Planner,
  need: { name: string; resource: string; example: unknown; of: Need["of"] },
): unknown {
  const { fixtures } = planner;
  // What is given is not to be deleted.
  if (need.of === "own") return createNeed(need);
  return fixtures[need.name] ?? fixtures[need.resource] ?? createNeed(need);
}

/** Whether something of this kind can be made for a check. */
export function canMake({ resources, selection }: Planner, resource: string): boolean {
  const creator = resources.get(resource)?.creator;
  return creator !== undefined && selection.whyNot(creator.operationId) === undefined;
}

/** What a property of a body is the id of, if it is one: it is called `…_id` and has the format of one. */
export function resourceOfId(
  { resources }: Planner,
  name: string,
  flat: { readonly format?: unknown },
): string | undefined {
  return name.endsWith("_id") && flat.format === "uuid" ? resourceOfProperty(resources, name) : undefined;
}
