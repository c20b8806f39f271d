import type { Contract } from "../contract/contract.ts";
import { validatorOf } from "../contract/schema-validator.ts";
import type { JsonObject } from "../shared/json.ts";
import type { Rule, Violation } from "./violation.ts";

/**
 * What a text from outside a body, such as a parameter, has against its schema: nothing, if anything that it may stand
 * for is what the schema asks for.
 * @param what how its messages begin: `the parameter page_size`
 */
export function validateText(
  contract: Contract,
  schema: JsonObject,
  text: string | readonly string[],
  rule: Rule,
  what: string,
): readonly Violation[] {
  const validate = validatorOf(contract);
  const faults = readings(text).map((value) => validate(schema, value));
  if (faults.some((found) => found.length === 0)) return [];
  // A reading of the right type has more to say than that another is of the wrong one.
  const best =
    faults.find((found) => !found.some(({ message }) => OF_ANOTHER_TYPE.test(message))) ?? faults.flat().slice(0, 1);
  return best.map(({ message }) => ({ rule, message: `${what} ${message}` }));
}

const OF_ANOTHER_TYPE = /^must be [a-z,]+$/;

/** Everything that a text, or several of one name, may stand for: the likeliest first. */
function readings(text: string | readonly string[]): readonly unknown[] {
  if (typeof text === "string") return [...scalars(text), text.split(",").map((item) => scalars(item)[0])];
  return [text.map((item) => scalars(item)[0]), [...text]];
}

function scalars(text: string): readonly unknown[] {
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return [Number(text), text];
  return text === "true" || text === "false" ? [text === "true", text] : [text];
}
