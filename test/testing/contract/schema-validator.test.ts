import { describe, expect, test } from "vitest";
import { validatorOf } from "../../../src/testing/contract/schema-validator.ts";
import { aContract, jsonResponse } from "../../support/kit/contract.ts";

const UNSOUND = { type: "nonsense" };

/** A contract of one POST, with the given keys. */
const withPost = (operation: object) => {
  return aContract({ paths: { "/things": { post: { operationId: "make-thing", responses: {}, ...operation } } } });
};

describe("a contract of somebody else's is refused for a schema that nothing can be judged by:", () => {
  test.each<[string, object]>([
    ["the parameter size of make-thing", { parameters: [{ name: "size", in: "query", schema: UNSOUND }] }],
    ["the body of make-thing", { requestBody: jsonResponse(UNSOUND) }],
    ["the answer 200 of make-thing", { responses: { 200: jsonResponse(UNSOUND) } }],
    ["the header x-size of make-thing", { responses: { 200: { headers: { "X-Size": { schema: UNSOUND } } } } }],
  ])("%s", (where, operation) => {
    expect(() => validatorOf(withPost(operation))).toThrow(
      `the contract has a schema that cannot be used, of ${where}: type must be JSONType`,
    );
  });

  test("a component", () => {
    const contract = aContract({ components: { schemas: { Free: true, Thing: { pattern: "(" } } } });

    expect(() => validatorOf(contract)).toThrow("of the component Thing: Invalid regular expression");
  });
});

test("a schema that only looks odd is taken", () => {
  const contract = withPost({ requestBody: jsonResponse({ type: "string", description: 7, format: "odd" }) });

  expect(validatorOf(contract)({ type: "string" }, "text")).toEqual([]);
});
