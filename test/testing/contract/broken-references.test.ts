import { describe, expect, test, vi } from "vitest";
import { unusableOperations, validatorOf } from "../../../src/testing/contract/schema-validator.ts";
import { checkConformance, startMockServer } from "../../../src/testing/index.ts";
import { aContract, aDocument, jsonResponse } from "../../support/kit/contract.ts";

const refer = (name: string) => ({ $ref: `#/components/${name}` });

/** Parts that lead to a broken or circular reference, or to none. */
const COMPONENTS = {
  schemas: {
    One: refer("schemas/Other"),
    Other: refer("schemas/One"),
    Deep: { type: "object", properties: { links: { items: refer("schemas/None") } } },
    Node: { type: "object", properties: { child: refer("schemas/Node") }, default: { $ref: "#/none" } },
  },
};

/** Returns the problem of an operation with some parts, beside one that has none. */
function problemOf(parts: object) {
  vi.spyOn(process, "emitWarning").mockReturnValue();
  const contract = aContract({
    components: COMPONENTS,
    paths: {
      "/a": { get: { operationId: "a", responses: {}, ...parts } },
      "/b": { get: { operationId: "b", responses: {} } },
    },
  });
  const unusable = unusableOperations(contract);
  expect(unusable.get("b")).toBeUndefined();
  return unusable.get("a");
}

const responses = (schema: object) => ({ responses: { 200: jsonResponse(schema) } });
const NO_SCHEMA = "the contract has a broken reference: #/components/schemas/None does not exist";

describe("an operation cannot be used if a broken reference is", () => {
  test.each([
    ["the schema of a response", responses(refer("schemas/None")), NO_SCHEMA],
    ["deep in such a schema", responses({ items: refer("schemas/Deep") }), NO_SCHEMA],
    ["the schema of a body", { requestBody: jsonResponse({ anyOf: [refer("schemas/None")] }) }, NO_SCHEMA],
    [
      "a parameter",
      { parameters: [refer("parameters/None")] },
      "the contract has a broken reference: #/components/parameters/None does not exist",
    ],
    [
      "a response whose name cannot be decoded",
      { responses: { 200: refer("responses/N%ne") } },
      "the contract has a broken reference: #/components/responses/N%ne does not exist",
    ],
    ["circular", responses(refer("schemas/One")), "the contract has a circular reference: #/components/schemas/One"],
  ])("%s", (_, parts, problem) => {
    expect(problemOf(parts)).toBe(problem);
  });
});

test.each([
  ["a recursive schema, whose default is data", responses(refer("schemas/Node"))],
  [
    "a broken reference to an example",
    { responses: { 200: { content: { "application/json": { examples: { a: refer("examples/None") } } } } } },
  ],
  ["a broken reference to a link", { responses: { 200: { links: { next: refer("links/None") } } } }],
  ["a parameter whose example is data", { parameters: [{ name: "q", in: "query", example: { $ref: "other.json" } }] }],
])("an operation can be used with %s", (_, parts) => {
  expect(problemOf(parts)).toBeUndefined();
});

test("a path that is a broken reference has a warning", () => {
  const warn = vi.spyOn(process, "emitWarning").mockReturnValue();

  validatorOf(aContract({ paths: { "/a": refer("pathItems/None"), "/b": { get: { responses: {} } } } }));

  expect(warn.mock.calls).toEqual([
    [
      "/a is not checked: the contract has a broken reference: #/components/pathItems/None does not exist",
      "KitWarning",
    ],
  ]);
});

test("a contract is rejected if each of its operations needs a broken reference", () => {
  const contract = aContract({ paths: { "/a": { get: { operationId: "a", ...responses(refer("schemas/None")) } } } });

  expect(() => validatorOf(contract)).toThrow(NO_SCHEMA);
});

test("a mock serves a contract with a broken and a circular reference, and a check skips what needs them", async () => {
  vi.spyOn(process, "emitWarning").mockReturnValue();
  const get = (operationId: string, schema: object) => ({ get: { operationId, ...responses(schema) } });
  const contract = aDocument({
    components: COMPONENTS,
    paths: {
      "/broken": get("broken", { oneOf: [refer("schemas/None"), { type: "string" }] }),
      "/circular": get("circular", refer("schemas/One")),
      "/sound": get("sound", refer("schemas/Node")),
    },
  });
  await using mock = await startMockServer({ contract });

  const { results } = await checkConformance({ baseUrl: mock.url, contract, only: ["valid"] });

  expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
    ["broken valid/example", "skip"],
    ["circular valid/example", "skip"],
    ["sound valid/example", "pass"],
  ]);
  expect((await fetch(`${mock.url}/circular`)).status).toBe(200);
});
