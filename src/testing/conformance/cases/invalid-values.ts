import type { Contract } from "../../contract/contract.ts";
import { flatSchema, typesOf } from "../../contract/flatten-schema.ts";
import type { JsonObject } from "../../shared/json.ts";

/** A value that may be wrong, and in which way. */
export interface WrongValue {
  /** `null`, `number`, `format`, `maximum`, … */
  readonly what: string;
  readonly value: unknown;
}

/**
 * Values that a schema probably refuses, one for each way to be wrong that it knows.
 * @param right a value that it accepts
 */
export function wrongValues(contract: Contract, schema: unknown, right: unknown): readonly WrongValue[] {
  const flat = flatSchema(contract, schema);
  return [
    { what: "null", value: null },
    ...ofWrongType(flat),
    ...ofWrongText(flat, right),
    ...outOfBounds(flat),
    ...ofWrongLength(flat, right),
  ];
}

function ofWrongType(flat: JsonObject): readonly WrongValue[] {
  const types = typesOf(flat);
  if (types.length === 0) return [];
  const scalar = types.includes("string") ? { what: "number", value: 12345 } : { what: "text", value: "many" };
  const holder = types.includes("object") ? { what: "list", value: [] } : { what: "object", value: {} };
  return [scalar, holder];
}

function ofWrongText(
  { enum: values, const: only, format, pattern }: JsonObject,
  right: unknown,
): readonly WrongValue[] {
  if (values !== undefined || only !== undefined) return [{ what: "enum", value: "no such value" }];
  if (format !== undefined) return [{ what: "format", value: "not of this form" }];
  if (pattern === undefined) return [];
  return ["not of this form", "", `${String(right)} `, "!"].map((value) => ({ what: "pattern", value }));
}

function outOfBounds(flat: JsonObject): readonly WrongValue[] {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = flat;
  const isInteger = typesOf(flat).includes("integer");
  return [
    ...(isInteger ? [{ what: "fraction", value: 1.5 }] : []),
    ...[minimum].filter(isNumber).map((bound) => ({ what: "minimum", value: bound - 1 })),
    ...[exclusiveMinimum].filter(isNumber).map((bound) => ({ what: "minimum", value: bound })),
    ...[maximum].filter(isNumber).map((bound) => ({ what: "maximum", value: bound + 1 })),
    ...[exclusiveMaximum].filter(isNumber).map((bound) => ({ what: "maximum", value: bound })),
  ];
}

function ofWrongLength(flat: JsonObject, right: unknown): readonly WrongValue[] {
  const { minLength, maxLength, minItems, maxItems, uniqueItems } = flat;
  const text = typeof right === "string" ? right : "";
  const list: readonly unknown[] = Array.isArray(right) ? right : [];
  return [
    ...[minLength].filter(isNumber).map((length) => ({ what: "minLength", value: text.slice(0, length - 1) })),
    ...[maxLength].filter(isSendable).map((length) => ({ what: "maxLength", value: text.padEnd(length + 1, "x") })),
    ...[minItems].filter(isNumber).map((length) => ({ what: "minItems", value: list.slice(0, length - 1) })),
    ...[maxItems].filter(isSendable).map((length) => ({ what: "maxItems", value: longer(list, length + 1) })),
    ...(uniqueItems === true ? [{ what: "uniqueItems", value: longer(list, list.length + 1) }] : []),
  ];
}

function longer(list: readonly unknown[], length: number): readonly unknown[] {
  return Array.from({ length }, (_, index) => list[index % list.length]);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** A bound beyond this is one that a request does not reach. */
function isSendable(value: unknown): value is number {
  return isNumber(value) && value <= 100_000;
}
