import type { Contract } from "../../contract/contract.ts";
import { flatSchema, propertiesOf, typesOf } from "../../contract/flatten-schema.ts";
import { sampleOf } from "../../contract/sample.ts";
import { isObject, type JsonObject, listOf } from "../../shared/json.ts";
import { fillWithExamples, isPlaceholder } from "./placeholder.ts";

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

/** A body that may be wrong in one place: `missing:name`, `format:ip_auth.0`. */
interface WrongBody extends WrongValue {
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
  if (depth > 3 || isPlaceholder(right)) return own;
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
