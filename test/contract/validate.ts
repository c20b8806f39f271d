import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { CONTRACT_ID, contract, type ResponseItem } from "./contract.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv
  .addVocabulary([
    "components",
    "x-closed-enum",
    "x-extensible-enum",
    "x-request-property",
    "x-count-of",
    "x-unique-in",
    "x-one-time-code",
  ])
  .addSchema({ components: contract.components }, CONTRACT_ID);

/** Returns the schema errors of a value, formats included, one message per error. */
export function schemaErrorsOf(schema: object, value: unknown): string[] {
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`.trim());
}

/** Returns the schema errors of a response body or of a redirect's location. A body declared empty is `undefined`. */
export function bodyErrorsOf({ content, headers }: ResponseItem, body: unknown): string[] {
  const schema = content?.["application/json"]?.schema;
  const location = headers?.["Location"]?.schema;
  if (schema !== undefined) return schemaErrorsOf(schema, body);
  if (location !== undefined)
    return schemaErrorsOf({ type: "object", required: ["location"], properties: { location } }, body);
  return body === undefined ? [] : ["the contract declares no body"];
}
