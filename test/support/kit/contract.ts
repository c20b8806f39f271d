import { type Contract, loadContract } from "../../../src/testing/contract/contract.ts";

/** Loads the contract of {@link aDocument}. */
export function aContract(document: object = {}): Contract {
  return loadContract(aDocument(document));
}

/** Creates an OpenAPI document with one GET. The given keys replace its own. */
export function aDocument(document: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { get: { operationId: "list-things", responses: { 200: {} } } } },
    ...document,
  };
}

/** Creates the declaration of a JSON response. */
export function jsonResponse(schema: object, rest: object = {}): object {
  return { content: { "application/json": { schema } }, ...rest };
}
