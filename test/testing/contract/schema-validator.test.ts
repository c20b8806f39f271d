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
      `the contract has an invalid schema in ${where}: type must be one of array, boolean, integer, null, number, object, string, not "nonsense"`,
    );
  });

  test("a component", () => {
    const contract = aContract({ components: { schemas: { Free: true, Thing: { pattern: "(" } } } });

    expect(() => validatorOf(contract)).toThrow("in the component Thing: Invalid regular expression");
  });
});

describe("a custom contract is rejected at once for", () => {
  test.each<[string, object, string]>([
    ["a type in a property", { properties: { a: { type: ["string", 7] } } }, "type must be one of"],
    ["a type in a list of alternatives", { anyOf: [{ not: { type: "text" } }] }, "type must be one of"],
    ["a pattern in a property's name", { patternProperties: { "(": {} } }, "Invalid regular expression: /(/"],
    ["a bound that is a text", { items: { minimum: "5" } }, "minimum must be of type number"],
    ["a list that is an object", { required: {} }, "required must be of type array"],
    ["alternatives that are no list", { oneOf: {} }, "oneOf must be of type array"],
  ])("%s", (_, schema, problem) => {
    expect(() => validatorOf(aContract({ components: { schemas: { Thing: schema } } }))).toThrow(
      `the contract has an invalid schema in the component Thing: ${problem}`,
    );
  });

  test.each<[string, object]>([
    ["data that looks like a schema", { const: { type: "text" }, default: { pattern: "(" }, enum: [{ minimum: "5" }] }],
    ["properties with the names of keywords", { properties: { type: {}, pattern: { type: "string" }, minimum: true } }],
    ["true and false", { properties: { free: true }, additionalProperties: false }],
  ])("but not for %s", (_, schema) => {
    expect(() => validatorOf(aContract({ components: { schemas: { Thing: schema } } }))).not.toThrow();
  });
});

test("a schema compiles at its first use, and a mistake that only the compiler finds is reported then", () => {
  const schema = { nullable: true };

  const validate = validatorOf(withPost({ requestBody: jsonResponse(schema) }));

  expect(validate(schema, "text")).toEqual([
    { pointer: "", message: 'cannot be evaluated: "nullable" cannot be used without "type"' },
  ]);
});

test.each([
  [0.01, 19.99],
  [0.01, 1_234_567.89],
  [0.1, 0.3],
  [5, 20],
])("a multiple of %d is %d", (multipleOf, value) => {
  expect(validatorOf(aContract())({ multipleOf }, value)).toEqual([]);
});

test.each([
  [0.01, 19.995],
  [0.01, 0.001],
  [5, 21],
])("a multiple of %d is not %d", (multipleOf, value) => {
  expect(validatorOf(aContract())({ multipleOf }, value)).toEqual([
    { pointer: "", message: `must be multiple of ${multipleOf}` },
  ]);
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
