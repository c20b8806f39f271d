import type { Contract } from "../contract/contract.ts";
import { requestItem } from "../contract/envelope.ts";
import { declaredProperties } from "../contract/flatten-schema.ts";
import type { Operation } from "../contract/operation.ts";
import { resourceOfProperty } from "../contract/resources.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import { isObject, type JsonObject, objectOf } from "../shared/json.ts";
import { singular } from "./collections.ts";
import type { MockState } from "./state.ts";

/**
 * Returns a body with those values set that its schema declares and allows. `name` sets `name`; `phone_number_id`
 * sets `phone_number_id`, or the `id` of `phone_number` if the schema declares no such property.
 */
export function overlay(contract: Contract, schema: object, body: JsonObject, values: JsonObject): JsonObject {
  const validate = validatorOf(contract);
  const declared = declaredProperties(contract, schema);
  const entries = Object.entries(values);
  const allowed = validate(schema, body).length;
  const all = entries.reduce((result, [key, value]) => put(result, declared, key, value), body);
  if (validate(schema, all).length <= allowed) return all;
  return entries.reduce((result, [key, value]) => {
    const changed = put(result, declared, key, value);
    return validate(schema, changed).length > allowed ? result : changed;
  }, body);
}

function put(body: JsonObject, declared: ReadonlyMap<string, unknown>, key: string, value: unknown): JsonObject {
  if (declared.has(key)) return { ...body, [key]: value };
  const holder = key.replace(/_id$/, "");
  const held = body[holder];
  return holder !== key && isObject(held) && "id" in held ? { ...body, [holder]: { ...held, id: value } } : body;
}

/** Returns the values of a request body, also under the names that the response has for them. */
export function sentValues(contract: Contract, schema: object, sent: JsonObject): JsonObject {
  const renamed = [...declaredProperties(contract, schema)].flatMap(([name, property]) => {
    const { "x-request-property": source } = contract.resolve(property);
    return typeof source === "string" && Object.hasOwn(sent, source) ? [[name, sent[source]] as const] : [];
  });
  return { ...sent, ...Object.fromEntries(renamed) };
}

/** Returns the defaults that the contract declares for the properties of a request body. */
export function bodyDefaults(contract: Contract, operation: Operation): JsonObject {
  const entries = [...declaredProperties(contract, requestItem(contract, operation).schema)].map(([name, schema]) => {
    return [name, contract.resolve(schema)["default"]] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Replaces ids of an example wherever they occur in it: in a property, in a `uri`, in a nested object. */
export function withIds(example: JsonObject, ids: readonly (readonly [from: unknown, to: unknown])[]): JsonObject {
  const text = ids.reduce((json, [from, to]) => {
    // A short id, such as 7, may be part of any other value.
    const isId = typeof from === "string" && from.length >= 8 && typeof to === "string";
    return isId ? json.replaceAll(toJsonText(from), toJsonText(to)) : json;
  }, JSON.stringify(example));
  return JSON.parse(text) as JsonObject;
}

function toJsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Returns the properties in which one example differs from another. */
export function differences(example: JsonObject, from: unknown): JsonObject {
  const original = objectOf(from);
  const changed = Object.entries(example).filter(([name, value]) => {
    return Object.hasOwn(original, name) && JSON.stringify(value) !== JSON.stringify(original[name]);
  });
  return Object.fromEntries(changed);
}

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
      if (!isObject(value) || !isObject(current)) continue;
      const shown = names.filter((it) => Object.hasOwn(current, it)).map((it) => [it, current[it]] as const);
      result[name] = { ...value, ...Object.fromEntries(shown) };
    }
    return result;
  };
}

function countBy(property: string, items: readonly JsonObject[]): ReadonlyMap<unknown, number> {
  const numbers = new Map<unknown, number>();
  for (const { [property]: owner } of items) numbers.set(owner, (numbers.get(owner) ?? 0) + 1);
  return numbers;
}
