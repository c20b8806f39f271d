import type { Contract } from "../../contract/contract.ts";
import { flatSchema, typesOf } from "../../contract/flatten-schema.ts";
import { NAME_TAG } from "./base-body.ts";
import type { WrongValue } from "./invalid-values.ts";

/** Values on the bounds of a schema, which it still accepts, and null, which it may. */
export function boundsOf(contract: Contract, schema: unknown): readonly WrongValue[] {
  const flat = flatSchema(contract, schema);
  const { minimum, maximum, minLength, maxLength, format, pattern, enum: values } = flat;
  const isFreeText =
    typesOf(flat).includes("string") && format === undefined && pattern === undefined && values === undefined;
  return [
    { what: "null", value: null },
    ...[minimum].filter(isNumber).map((value) => ({ what: "minimum", value })),
    ...[maximum].filter(isNumber).map((value) => ({ what: "maximum", value })),
    ...[minLength].filter((length) => isFreeText && isLength(length)).map((length) => text("minLength", length)),
    ...[maxLength].filter((length) => isFreeText && isLength(length)).map((length) => text("maxLength", length)),
  ];
}

function text(what: string, length: unknown): WrongValue {
  return { what, value: `${NAME_TAG} `.padEnd(Number(length), "x").slice(0, Number(length)) };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** An empty text is no name, whatever its schema says; a very long one says nothing that a long one does not. */
function isLength(value: unknown): value is number {
  return isNumber(value) && value > 0 && value <= 10_000;
}
