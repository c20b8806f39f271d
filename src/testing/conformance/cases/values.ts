import type { Contract } from "../../contract/contract.ts";
import { flatSchema, propertiesOf, typesOf } from "../../contract/flatten-schema.ts";
import { sampleOf } from "../../contract/sample.ts";
import { isObject, type JsonObject, listOf } from "../../shared/json.ts";
import { NAME_TAG } from "./base-request.ts";
import { fillWithExamples, isPlaceholder } from "./placeholder.ts";

/** A value to send, with its label in the case id. */
export interface LabelledValue {
  /** Kind of the value: `null`, `number`, `format`, `maximum`, … */
  readonly label: string;
  readonly value: unknown;
}

/** Generates values at the bounds of a schema, which are valid, and null, which may be. */
export function boundsOf(contract: Contract, schema: unknown): readonly LabelledValue[] {
  const flat = flatSchema(contract, schema);
  const isFreeText =
    typesOf(flat).includes("string") && ["format", "pattern", "enum"].every((keyword) => flat[keyword] === undefined);
  const lengths = isFreeText ? ["minLength", "maxLength"] : [];
  return [
    { label: "null", value: null },
    ...["minimum", "maximum"].flatMap((label) => numbersOf(flat, label).map((value) => ({ label, value }))),
    ...lengths.flatMap((label) => {
      // An empty text is not a name, even if its schema allows it.
      const usual = numbersOf(flat, label).filter((length) => length > 0 && length <= 10_000);
      return usual.map((length) => ({ label, value: `${NAME_TAG} `.padEnd(length, "x").slice(0, length) }));
    }),
  ];
}

/** Returns the number that a keyword of a schema has; an empty list if it has none. */
function numbersOf(flat: JsonObject, keyword: string): readonly number[] {
  const { [keyword]: value } = flat;
  return typeof value === "number" ? [value] : [];
}

/**
 * Generates values that a schema probably rejects, for each kind of constraint.
 * @param validValue a value that the schema accepts
 */
export function invalidValues(contract: Contract, schema: unknown, validValue: unknown): readonly LabelledValue[] {
  const flat = flatSchema(contract, schema);
  return [
    { label: "null", value: null },
    ...wrongTypeValues(flat),
    ...wrongTextValues(flat, validValue),
    ...outOfBoundsValues(flat),
    ...wrongLengthValues(flat, validValue),
  ];
}

function wrongTypeValues(flat: JsonObject): readonly LabelledValue[] {
  const types = typesOf(flat);
  if (types.length === 0) return [];
  const scalar = types.includes("string") ? { label: "number", value: 12345 } : { label: "text", value: "many" };
  const holder = types.includes("object") ? { label: "list", value: [] } : { label: "object", value: {} };
  return [scalar, holder];
}

function wrongTextValues(
  { enum: values, const: only, format, pattern }: JsonObject,
  validValue: unknown,
): readonly LabelledValue[] {
  if (values !== undefined || only !== undefined) return [{ label: "enum", value: "no such value" }];
  if (format !== undefined) return [{ label: "format", value: "not of this form" }];
  if (pattern === undefined) return [];
  return ["not of this form", "", `${String(validValue)} `, "!"].map((value) => ({ label: "pattern", value }));
}

function outOfBoundsValues(flat: JsonObject): readonly LabelledValue[] {
  const beyond = (keyword: string, label: string, step: number) =>
    numbersOf(flat, keyword).map((bound) => ({ label, value: bound + step }));
  return [
    ...(typesOf(flat).includes("integer") ? [{ label: "fraction", value: 1.5 }] : []),
    ...beyond("minimum", "minimum", -1),
    ...beyond("exclusiveMinimum", "minimum", 0),
    ...beyond("maximum", "maximum", 1),
    ...beyond("exclusiveMaximum", "maximum", 0),
  ];
}

function wrongLengthValues(flat: JsonObject, validValue: unknown): readonly LabelledValue[] {
  const text = typeof validValue === "string" ? validValue : "";
  const list: readonly unknown[] = Array.isArray(validValue) ? validValue : [];
  const longer = (length: number) => Array.from({ length }, (_, index) => list[index % list.length]);
  const beyond = (label: string, toValue: (length: number) => unknown) => {
    // Some bounds are too large to exceed in a request.
    const usual = numbersOf(flat, label).filter((length) => label.startsWith("min") || length <= 100_000);
    return usual.map((length) => ({ label, value: toValue(length) }));
  };
  return [
    ...beyond("minLength", (length) => text.slice(0, length - 1)),
    ...beyond("maxLength", (length) => text.padEnd(length + 1, "x")),
    ...beyond("minItems", (length) => list.slice(0, length - 1)),
    ...beyond("maxItems", (length) => longer(length + 1)),
    ...(flat["uniqueItems"] === true ? [{ label: "uniqueItems", value: longer(list.length + 1) }] : []),
  ];
}

/** A body with one value that may be invalid: `missing:name`, `format:ip_auth.0`. */
interface InvalidBody extends LabelledValue {
  /** Path of the value within the body, with dots; empty for the body itself. */
  readonly location: string;
}

/**
 * Generates bodies with one invalid value each, including values in nested lists and objects.
 * @param validValue a body that the schema accepts
 */
export function invalidBodies(
  contract: Contract,
  schema: unknown,
  validValue: unknown,
  depth = 0,
): readonly InvalidBody[] {
  const own = invalidValues(contract, schema, fillWithExamples(validValue)).map((it) => ({ ...it, location: "" }));
  // A server that rejects an invalid value at this depth rejects deeper ones too.
  if (depth > 3 || isPlaceholder(validValue)) return own;
  if (Array.isArray(validValue)) return [...own, ...invalidItems(contract, schema, validValue, depth)];
  return isObject(validValue) ? [...own, ...invalidProperties(contract, schema, validValue, depth)] : own;
}

function invalidProperties(
  contract: Contract,
  schema: unknown,
  validValue: JsonObject,
  depth: number,
): readonly InvalidBody[] {
  const required = new Set(listOf(flatSchema(contract, schema)["required"]));
  return propertiesOf(contract, schema).flatMap(([name, property]) => {
    const { [name]: value = sampleOf(contract, property), ...rest } = validValue;
    const missing = required.has(name) ? [{ label: "missing", location: name, value: rest }] : [];
    const below = invalidBodies(contract, property, value, depth + 1).map((invalid) => {
      return { ...invalid, location: join(name, invalid.location), value: { ...validValue, [name]: invalid.value } };
    });
    return [...missing, ...below];
  });
}

function invalidItems(
  contract: Contract,
  schema: unknown,
  validValue: readonly unknown[],
  depth: number,
): readonly InvalidBody[] {
  const { items } = flatSchema(contract, schema);
  if (items === undefined) return [];
  const [first = sampleOf(contract, items), ...rest] = validValue;
  return invalidBodies(contract, items, first, depth + 1).map((invalid) => {
    return { ...invalid, location: join("0", invalid.location), value: [invalid.value, ...rest] };
  });
}

function join(name: string, location: string): string {
  return location === "" ? name : `${name}.${location}`;
}
