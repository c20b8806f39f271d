import { type JsonObject, listOf, objectOf } from "../shared/json.ts";
import type { Contract } from "./contract.ts";

/** The properties that a schema gives an object, by all of its parts and alternatives. */
export function declaredProperties(contract: Contract, schema: unknown): ReadonlyMap<string, unknown> {
  return new Map(partsOf(contract, schema, []).flatMap((part) => Object.entries(objectOf(part["properties"]))));
}

function partsOf(contract: Contract, schema: unknown, seen: readonly JsonObject[]): readonly JsonObject[] {
  const part = contract.resolve(schema);
  if (seen.includes(part)) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => listOf(part[key]));
  return [part, ...parts.flatMap((it) => partsOf(contract, it, [...seen, part]))];
}
