import type { Contract } from "../contract/contract.ts";
import { exampleItem, requestItem, responseItem, unwrapped } from "../contract/envelope.ts";
import { type Operation, parametersIn } from "../contract/operation.ts";
import { type Resource, resourceOf } from "../contract/resources.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import { didYouMean } from "../shared/nearest.ts";
import { exampleItems, identityOf, listShapeOf, type NextId } from "./collections.ts";
import { type InitialResource, splitLocation } from "./store.ts";
import { referencesOfBody, referencesOfPath } from "./target.ts";

type Resources = ReadonlyMap<string, Resource>;

/** Returns the resources in the contract's examples: the items of lists, and the ids in paths and request bodies. */
export function exampleResources(contract: Contract, resources: Resources): readonly InitialResource[] {
  const listed = [...resources.values()].flatMap((resource) => {
    const { property } = identityOf(contract, resource);
    return exampleItems(contract, resource.lister)
      .filter((item) => item[property] !== undefined)
      .map((item): InitialResource => [`${resource.name}/${String(item[property])}`, item]);
  });
  const named = contract.operations
    .flatMap((operation) => [
      ...referencesOfPath(resources, operation, pathExamples(operation)),
      ...bodyExamples(contract, operation)
        .flatMap((body) => referencesOfBody(contract, resources, operation, body))
        .map(({ location }) => location),
    ])
    .map((location): InitialResource => [location, exampleOf(contract, resources, location)]);
  // Listed items come last: they are complete and replace those from references. The newest item must be the last
  // one.
  return [...named, ...listed.reverse()];
}

function pathExamples(operation: Operation): Readonly<Record<string, unknown>> {
  const inPath = parametersIn("path", operation).filter(({ example }) => example !== undefined);
  return Object.fromEntries(inPath.map(({ name, example }) => [name, example]));
}

function bodyExamples(contract: Contract, operation: Operation): readonly JsonObject[] {
  const examples = [...(operation.body?.content.values() ?? [])].flatMap((media) => media.examples);
  const item = requestItem(contract, operation);
  return examples.map((example) => unwrapped(item, example)).filter(isObject);
}

/** Returns the contract's example of a resource, with the id of a location. */
function exampleOf(contract: Contract, resources: Resources, location: string): JsonObject {
  const [name, id] = splitLocation(location);
  const resource = resourceOf(resources, name);
  const { retriever, lister } = resource;
  const { property, isNumber } = identityOf(contract, resource);
  const example = objectOf(retriever && exampleItem(contract, retriever));
  return { ...exampleItems(contract, lister)[0], ...example, [property]: isNumber ? Number(id) : id };
}

/**
 * Returns resources that a caller gave: lists of items by the name of their collection, newest first. An item gets its
 * missing properties from the contract's example, and a missing id from `nextId`.
 * @throws KitError for an unknown collection, and for an item that the contract does not allow.
 */
export function givenResources(
  contract: Contract,
  resources: Resources,
  data: unknown,
  nextId: NextId,
): readonly InitialResource[] {
  if (!isObject(data))
    throw new KitError('the data must be an object of lists: { "number_groups": [{ "name": "A" }] }');
  const validate = validatorOf(contract);
  return Object.entries(data).flatMap(([name, items]) => {
    const resource = resources.get(name);
    const schema = resource && itemSchemaOf(contract, resource);
    if (resource === undefined || schema === undefined) {
      const known = [...resources.keys()].filter((it) => itemSchemaOf(contract, resourceOf(resources, it)));
      const hint = didYouMean(name, known) || `; the first collections are ${known.slice(0, 20).join(", ")}`;
      throw new KitError(`the data has "${name}", which is not a collection${hint}`);
    }
    if (!Array.isArray(items)) throw new KitError(`the data must have a list in "${name}"`);
    const identity = identityOf(contract, resource);
    const { property } = identity;
    return listOf(items)
      .map((given, index): InitialResource => {
        const item = {
          ...exampleOf(contract, resources, `${name}/`),
          [property]: nextId(identity),
          ...objectOf(given),
        };
        const [error] = validate(schema, item);
        if (error !== undefined)
          throw new KitError(`the data has an invalid ${name}/${index}${error.pointer}: ${error.message}`);
        return [`${name}/${String(item[property])}`, item, {}];
      })
      .reverse();
  });
}

function itemSchemaOf(contract: Contract, { retriever, lister }: Resource): object | undefined {
  return (retriever && responseItem(contract, retriever).schema) ?? (lister && listShapeOf(contract, lister)?.items);
}
