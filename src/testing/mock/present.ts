import { declaredProperties } from "../contract/flatten-schema.ts";
import { resourceOfProperty } from "../contract/resources.ts";
import { isObject, type JsonObject } from "../shared/json.ts";
import { singular } from "./collections.ts";
import type { MockState } from "./state.ts";

/**
 * Creates a function that brings a stored resource up to date: it counts the items that belong to the resource
 * (`x-count-of`), and copies the current values of each resource that a nested object names by its `id`.
 * @param collection the collection of the resources
 */
export function presenterOf(
  { contract, resources, store }: MockState,
  schema: object,
  collection: string,
): (resource: JsonObject) => JsonObject {
  const declared = [...declaredProperties(contract, schema)];
  const counts = declared.flatMap(([name, property]) => {
    const counted = contract.resolve(property)["x-count-of"];
    return typeof counted === "string"
      ? [{ name, numbers: countBy(`${singular(collection)}_id`, store.list(counted)) }]
      : [];
  });
  const nested = declared.flatMap(([name, property]) => {
    const resource = resourceOfProperty(resources, `${name}_id`);
    return resources.has(resource)
      ? [{ name, resource, names: [...declaredProperties(contract, property).keys()] }]
      : [];
  });
  return (resource) => {
    const result: Record<string, unknown> = { ...resource };
    for (const { name, numbers } of counts) result[name] = numbers.get(resource["id"]) ?? 0;
    for (const { name, resource: kind, names } of nested) {
      const value = result[name];
      const current = isObject(value) ? store.get(`${kind}/${String(value["id"])}`) : undefined;
      if (isObject(value) && isObject(current)) result[name] = { ...value, ...pick(current, names) };
    }
    return result;
  };
}

function countBy(property: string, items: readonly JsonObject[]): ReadonlyMap<unknown, number> {
  const numbers = new Map<unknown, number>();
  for (const { [property]: owner } of items) numbers.set(owner, (numbers.get(owner) ?? 0) + 1);
  return numbers;
}

function pick(resource: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(resource, name)).map((name) => [name, resource[name]]),
  );
}
