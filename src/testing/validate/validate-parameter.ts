import type { Contract } from "../contract/contract.ts";
import type { Parameter } from "../contract/operation.ts";
import { acceptorOf, validatorOf } from "../contract/schema-validator.ts";
import type { JsonObject } from "../shared/json.ts";
import type { Rule, Violation } from "./violation.ts";

/**
 * Validates a parameter or a header, which may be missing.
 * @param kind start of the messages: `query parameter`
 */
export function validateParameter(
  contract: Contract,
  { name, isRequired, schema }: Pick<Parameter, "name" | "isRequired" | "schema">,
  value: string | readonly string[] | undefined,
  rule: Rule,
  kind: string,
): readonly Violation[] {
  const subject = `the ${kind} ${name}`;
  if (value === undefined) return isRequired ? [{ rule, message: `${subject} is missing` }] : [];
  if (acceptsText(contract, schema, value)) return [];
  const validate = validatorOf(contract);
  const errors = interpretations(value).map((it) => validate(schema, it));
  // The errors of an interpretation that has the expected type are more useful than a type error.
  const best =
    errors.find((found) => !found.some(({ message }) => TYPE_ERROR.test(message))) ?? errors.flat().slice(0, 1);
  return best.map(({ message }) => ({ rule, message: `${subject} ${message}` }));
}

const TYPE_ERROR = /^must be [a-z,]+$/;

/**
 * Returns true if a text from outside a body is valid by its schema: if any of its interpretations (text, number,
 * boolean, list) is valid.
 */
export function acceptsText(contract: Contract, schema: JsonObject, text: string | readonly string[]): boolean {
  const accepts = acceptorOf(contract);
  return interpretations(text).some((value) => accepts(schema, value));
}

/** Returns every value that a text, or several texts of one name, can represent; the likeliest comes first. */
function interpretations(text: string | readonly string[]): readonly unknown[] {
  if (typeof text === "string") return [...scalars(text), text.split(",").map((item) => scalars(item)[0])];
  return [text.map((item) => scalars(item)[0]), [...text]];
}

function scalars(text: string): readonly unknown[] {
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return [Number(text), text];
  return text === "true" || text === "false" ? [text === "true", text] : [text];
}
