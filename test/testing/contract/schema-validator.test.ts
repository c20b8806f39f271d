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
      `the contract has an invalid schema in ${where}: type must be JSONType`,
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
  const reason = "the contract has an invalid schema in the body of create-thing: type must be JSONType";

  test("costs its operation, with a warning, and accepts every value", async () => {
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

  test("in a component that no operation uses is no matter", async () => {
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

    expect(warnings).toEqual(['the pattern "(?i)a" is not checked: it is no regular expression of JavaScript']);
  });
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
