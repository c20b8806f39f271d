import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/declared-properties.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import { isObject, type JsonObject } from "../shared/json.ts";

/**
 * A body with values put in where its schema has a place for them and allows them: `name` into `name`,
 * `phone_number_id` into `phone_number_id`, else into the `id` of `phone_number`.
 */
export function overlay(contract: Contract, schema: object, body: JsonObject, values: JsonObject): JsonObject {
  const validate = validatorOf(contract);
  const declared = declaredProperties(contract, schema);
  return Object.entries(values).reduce((sofar, [key, value]) => {
    const changed = put(sofar, declared, key, value);
    return validate(schema, changed).length > validate(schema, sofar).length ? sofar : changed;
  }, body);
}

function put(body: JsonObject, declared: ReadonlyMap<string, unknown>, key: string, value: unknown): JsonObject {
  if (declared.has(key)) return { ...body, [key]: value };
  const holder = key.replace(/_id$/, "");
  const held = body[holder];
  return holder !== key && isObject(held) && "id" in held ? { ...body, [holder]: { ...held, id: value } } : body;
}
