import { describe, expect, test } from "vitest";
import { validatorOf } from "../../../src/testing/contract/schema-validator.ts";
import { aContract, jsonResponse } from "../../support/kit/contract.ts";

const INVALID = { type: "nonsense" };

/** Creates a contract with one POST operation that has the given keys. */
const withPost = (operation: object) => {
  return aContract({ paths: { "/things": { post: { operationId: "create-thing", responses: {}, ...operation } } } });
};

describe("a custom contract is rejected for an invalid schema:", () => {
  test.each<[string, object]>([
    ["the parameter size of create-thing", { parameters: [{ name: "size", in: "query", schema: INVALID }] }],
    ["the body of create-thing", { requestBody: jsonResponse(INVALID) }],
    ["the response 200 of create-thing", { responses: { 200: jsonResponse(INVALID) } }],
    ["the header x-size of create-thing", { responses: { 200: { headers: { "X-Size": { schema: INVALID } } } } }],
  ])("%s", (where, operation) => {
    expect(() => validatorOf(withPost(operation))).toThrow(
      `the contract has an invalid schema in ${where}: type must be JSONType`,
    );
  });

  test("a component", () => {
    const contract = aContract({ components: { schemas: { Free: true, Thing: { pattern: "(" } } } });

    expect(() => validatorOf(contract)).toThrow("in the component Thing: Invalid regular expression");
  });
});

test("accepts a valid schema with unusual keywords", () => {
  const contract = withPost({ requestBody: jsonResponse({ type: "string", description: 7, format: "odd" }) });

  expect(validatorOf(contract)({ type: "string" }, "text")).toEqual([]);
});

test("returns the first 20 errors of a value", () => {
  const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const value = Object.fromEntries(names.map((name) => [name, 7]));

  const errors = validatorOf(aContract())({ type: "object", properties }, value);

  expect(errors.map(({ pointer }) => pointer)).toEqual(names.slice(0, 20).map((name) => `/${name}`));
});
