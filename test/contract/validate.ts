import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Answer, CONTRACT_ID, contract } from "./contract.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addVocabulary(["components", "x-extensible-enum"]).addSchema({ components: contract.components }, CONTRACT_ID);

/** What is wrong with a value by a schema of the contract, formats included: one sentence for each fault. */
export function faultsOf(schema: object, value: unknown): string[] {
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`.trim());
}

/** What is wrong with what an answer handed over: its body, or where a redirect leads; a declared empty one is `undefined`. */
export function bodyFaultsOf({ content, headers }: Answer, body: unknown): string[] {
  const schema = content?.["application/json"]?.schema;
  const location = headers?.["Location"]?.schema;
  if (schema !== undefined) return faultsOf(schema, body);
  if (location !== undefined)
    return faultsOf({ type: "object", required: ["location"], properties: { location } }, body);
  return body === undefined ? [] : ["a body where the contract declares none"];
}
