import { type Contract, loadContract } from "../../../src/testing/contract/contract.ts";

/** A contract of one GET, or of what it is given in its place. */
export function aContract(document: object = {}): Contract {
  return loadContract(aDocument(document));
}

/** An OpenAPI document of one GET, with the given keys in place of its own. */
export function aDocument(document: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { get: { operationId: "list-things", responses: { 200: {} } } } },
    ...document,
  };
}

/** An answer of JSON, as an operation declares it. */
export function jsonAnswer(schema: object, rest: object = {}): object {
  return { content: { "application/json": { schema } }, ...rest };
}
