import { describe, expect, test, vi } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import { validatorOf } from "../../../src/testing/contract/schema-validator.ts";
import { checkConformance } from "../../../src/testing/index.ts";
import { aContract, aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

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
});

/** Returns the warnings of an action. */
async function warningsOf(action: () => unknown): Promise<readonly string[]> {
  const emit = vi.spyOn(process, "emitWarning").mockReturnValue();
  try {
    await action();
    return emit.mock.calls.map(([warning]) => String(warning));
  } finally {
    emit.mockRestore();
  }
}

describe("one invalid schema", () => {
  const get = { operationId: "get-thing", responses: { 200: jsonResponse({ type: "object" }) } };
  const post = { operationId: "create-thing", requestBody: jsonResponse(INVALID), responses: { 200: {} } };
  const document = aDocument({ paths: { "/things": { get, post } } });
  const reason = "the contract has an invalid schema in the body of create-thing: type must be one of";

  test("disables its operation with a warning, and accepts every value", async () => {
    const contract = loadContract(document);

    const warnings = await warningsOf(() => validatorOf(contract));

    expect(warnings).toEqual([expect.stringContaining(`create-thing is not checked: ${reason}`)]);
    expect(validatorOf(contract)(INVALID, 7)).toEqual([]);
  });

  test("skips the cases of its operation, with the reason", async () => {
    await using server = await startServer((_, response) => {
      sendJson(response, 200, {});
    });

    const found: { readonly outcome: string; readonly reason?: string }[] = [];
    await warningsOf(async () => {
      const report = await checkConformance({ baseUrl: server.url, contract: document, only: ["valid/example"] });
      found.push(...report.results);
    });

    expect(found).toMatchObject([
      { outcome: "pass" },
      { outcome: "skip", reason: expect.stringContaining(reason) as string },
    ]);
  });

  test("in a component that no operation uses has no effect", async () => {
    const warnings = await warningsOf(() => validatorOf(aContract({ components: { schemas: { Thing: INVALID } } })));

    expect(warnings).toEqual([]);
  });
});

describe("a pattern", () => {
  const errorsOf = (pattern: string, value: string) =>
    validatorOf(aContract())({ type: "string", pattern }, value).map(({ message }) => message);

  test("that is valid only without the flag u is checked without it", () => {
    expect([errorsOf("^[\\w-.]+$", "a-b.c"), errorsOf("^[\\w-.]+$", "?")]).toEqual([
      [],
      [String.raw`must match pattern "^[\w-.]+$"`],
    ]);
  });

  test("of another dialect accepts every text, with a warning", async () => {
    const warnings = await warningsOf(() => {
      expect(errorsOf("(?i)a", "b")).toEqual([]);
    });

    expect(warnings).toEqual(['the pattern "(?i)a" is not checked: it is not a JavaScript regular expression']);
  });
});

describe("before its schemas are compiled, a contract is rejected for", () => {
  /** Creates a contract whose only operation refers to a schema. */
  const referringTo = (schema: object) =>
    aContract({
      components: { schemas: { Thing: schema } },
      paths: {
        "/things": {
          post: {
            operationId: "create-thing",
            requestBody: jsonResponse({ $ref: "#/components/schemas/Thing" }),
            responses: { 200: {} },
          },
        },
      },
    });

  test.each<[string, object, string]>([
    ["a type in a property", { properties: { a: { type: ["string", 7] } } }, "type must be one of"],
    ["a type in a list of alternatives", { anyOf: [{ not: { type: "text" } }] }, "type must be one of"],
    ["a bound that is a text", { items: { minimum: "5" } }, "minimum must be of type number"],
    ["a list that is an object", { required: {} }, "required must be of type array"],
    ["alternatives that are not a list", { oneOf: {} }, "oneOf must be of type array"],
  ])("%s", (_, schema, problem) => {
    expect(() => validatorOf(referringTo(schema))).toThrow(
      `the contract has an invalid schema in the body of create-thing: ${problem}`,
    );
  });

  test.each<[string, object]>([
    ["data that looks like a schema", { const: { type: "text" }, default: { pattern: "(" }, enum: [{ minimum: "5" }] }],
    ["properties with the names of keywords", { properties: { type: {}, pattern: { type: "string" }, minimum: true } }],
    ["true and false", { properties: { free: true }, additionalProperties: false }],
    ["a schema that refers to itself", { properties: { child: { $ref: "#/components/schemas/Thing" } } }],
  ])("but not for %s", (_, schema) => {
    expect(() => validatorOf(referringTo(schema))).not.toThrow();
  });
});

test.each([
  [0.01, 19.99, true],
  [0.01, 1_234_567.89, true],
  [0.1, 0.3, true],
  [5, 20, true],
  [0.01, 19.995, false],
  [0.01, 0.001, false],
  [5, 21, false],
])("a multiple of %d is %d: %s", (multipleOf, value, isMultiple) => {
  const error = { pointer: "", message: `must be multiple of ${multipleOf}` };

  expect(validatorOf(aContract())({ multipleOf }, value)).toEqual(isMultiple ? [] : [error]);
});

test("does not take an inherited property for one of the value", () => {
  const schema = { type: "object", properties: { toString: { type: "string" } }, required: ["constructor"] };
  const validate = validatorOf(aContract());

  expect(validate(schema, {})).toEqual([{ pointer: "", message: 'has no "constructor"' }]);
  expect(validate(schema, { constructor: "Ferrari" })).toEqual([]);
  expect(validate(schema, { constructor: "Ferrari", toString: 7 })).toEqual([
    { pointer: "/toString", message: "must be string" },
  ]);
});

test("accepts a valid schema with unusual keywords", () => {
  const contract = withPost({
    requestBody: jsonResponse({ type: "string", description: 7, format: "odd", strange: {} }),
  });

  expect(validatorOf(contract)({ type: "string" }, "text")).toEqual([]);
});

test("returns the first 20 errors of a value", () => {
  const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const value = Object.fromEntries(names.map((name) => [name, 7]));

  const errors = validatorOf(aContract())({ type: "object", properties }, value);

  expect(errors.map(({ pointer }) => pointer)).toEqual(names.slice(0, 20).map((name) => `/${name}`));
});
