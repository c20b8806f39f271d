import type { Contract } from "../../contract/contract.ts";
import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import { sampleOf } from "../../contract/sample.ts";
import { isObject, listOf } from "../../shared/json.ts";
import { type WrongValue, wrongValues } from "./invalid-values.ts";
import { fillWithExamples, isNeed } from "./placeholder.ts";

/** A body that may be wrong in one place: `missing:name`, `format:ip_auth.0`. */
export interface WrongBody extends WrongValue {
  /** Empty for the body itself. */
  readonly place: string;
}

/**
 * Bodies that are wrong in one place each, down to what lists and objects in it hold.
 * @param right a body that the schema accepts
 */
export function wrongBodies(contract: Contract, schema: unknown, right: unknown, depth = 0): readonly WrongBody[] {
  const own = wrongValues(contract, schema, fillWithExamples(right)).map((wrong) => ({ ...wrong, place: "" }));
  const flat = flatSchema(contract, schema);
  // What is wrong further down is refused by what refuses it further up.
  if (depth > 3 || isNeed(right)) return own;
  if (Array.isArray(right)) return [...own, ...wrongItems(contract, flat["items"], right, depth)];
  return isObject(right) ? [...own, ...wrongProperties(contract, flat, right, depth)] : own;
}

function wrongProperties(
  contract: Contract,
  flat: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
  depth: number,
): readonly WrongBody[] {
  const required = new Set(listOf(flat["required"]));
  return propertiesOf(flat).flatMap(([name, schema]) => {
    const { [name]: value = sampleOf(contract, schema), ...rest } = right;
    const missing = required.has(name) ? [{ what: "missing", place: name, value: rest }] : [];
    const below = wrongBodies(contract, schema, value, depth + 1).map((wrong) => {
      return { what: wrong.what, place: join(name, wrong.place), value: { ...right, [name]: wrong.value } };
    });
    return [...missing, ...below];
  });
}

function wrongItems(
  contract: Contract,
  schema: unknown,
  right: readonly unknown[],
  depth: number,
): readonly WrongBody[] {
  if (schema === undefined) return [];
  const [first = sampleOf(contract, schema), ...rest] = right;
  return wrongBodies(contract, schema, first, depth + 1).map(({ what, place, value }) => {
    return { what, place: join("0", place), value: [value, ...rest] };
  });
}

function join(name: string, place: string): string {
  return place === "" ? name : `${name}.${place}`;
}
