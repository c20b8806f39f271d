import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import type { Contract } from "./contract.ts";

/**
 * Merges the parts of a composed schema: all of `allOf`, and the first branch of `anyOf` and of `oneOf` that is not
 * null. The result serves to generate values; only the validator decides if a value is valid.
 */
export function flatSchema(contract: Contract, schema: unknown): JsonObject {
  // One plan asks for the same few hundred schemas a hundred thousand times.
  if (!isObject(schema)) return {};
  const cache = flatSchemas.get(contract) ?? new WeakMap<JsonObject, JsonObject>();
  flatSchemas.set(contract, cache);
  const flat = cache.get(schema) ?? flattened(contract, schema, 0);
  cache.set(schema, flat);
  return flat;
}

/** Flat schemas by contract and schema. */
const flatSchemas = new WeakMap<Contract, WeakMap<JsonObject, JsonObject>>();

function flattened(contract: Contract, schema: unknown, depth: number): JsonObject {
  const node = contract.resolve(schema);
  // A schema may be composed of itself; further rounds would add nothing.
  if (depth > 8) return node;
  const { allOf, anyOf, oneOf, ...own } = node;
  const isNull = (branch: unknown) => contract.resolve(branch)["type"] === "null";
  const branches = [anyOf, oneOf].map((list) => listOf(list).find((branch) => !isNull(branch)));
  const parts = [...listOf(allOf), ...branches].filter(isObject);
  return parts.map((part) => flattened(contract, part, depth + 1)).reduce((one, other) => merge(other, one), own);
}

/** Returns the types that a flat schema allows, without null; an empty list if it names no type. */
export function typesOf(schema: JsonObject): readonly unknown[] {
  return [schema["type"]].flat().filter((type) => type !== undefined && type !== "null");
}

/** Returns true if a flat schema allows numbers. */
export function isNumeric(schema: JsonObject): boolean {
  return typesOf(schema).some((type) => type === "integer" || type === "number");
}

/** Returns the properties of a schema that a request may have: all but those that are `readOnly`. */
export function propertiesOf(
  contract: Contract,
  schema: unknown,
): readonly (readonly [name: string, schema: unknown])[] {
  return Object.entries(objectOf(flatSchema(contract, schema)["properties"])).filter(
    ([, property]) => flatSchema(contract, property)["readOnly"] !== true,
  );
}

/** Copies a value of a schema without the properties that have a flag, at any depth. */
export function withoutFlagged(
  contract: Contract,
  schema: unknown,
  value: unknown,
  flag: "readOnly" | "writeOnly",
): unknown {
  if (Array.isArray(value)) {
    const { items } = flatSchema(contract, schema);
    return value.map((item) => withoutFlagged(contract, items, item, flag));
  }
  if (!isObject(value)) return value;
  const properties = declaredProperties(contract, schema);
  const entries = Object.entries(value).filter(([name]) => contract.resolve(properties.get(name))[flag] !== true);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, withoutFlagged(contract, properties.get(name), item, flag)]),
  );
}

/** Merges two flat schemas; the keywords of the second take precedence. */
function merge(one: JsonObject, other: JsonObject): JsonObject {
  const properties = { ...objectOf(one["properties"]), ...objectOf(other["properties"]) };
  const required = [...listOf(one["required"]), ...listOf(other["required"])];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** Collects the properties of an object from all parts and alternatives of its schema. */
export function declaredProperties(contract: Contract, schema: unknown): ReadonlyMap<string, unknown> {
  return new Map(schemaParts(contract, schema).flatMap((part) => Object.entries(objectOf(part["properties"]))));
}

/** Returns a schema and, at any depth, the schemas that it is composed of: its parts and its alternatives. */
export function schemaParts(
  contract: Contract,
  schema: unknown,
  seen: readonly JsonObject[] = [],
): readonly JsonObject[] {
  const part = contract.resolve(schema);
  if (seen.includes(part)) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => listOf(part[key]));
  return [part, ...parts.flatMap((it) => schemaParts(contract, it, [...seen, part]))];
}
