import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/declared-properties.ts";
import type { Operation } from "../contract/operation.ts";
import { resourceOfParameter } from "../contract/path-template.ts";
import { type Resource, resourceOfProperty } from "../contract/resources.ts";
import type { JsonObject } from "../shared/json.ts";

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
