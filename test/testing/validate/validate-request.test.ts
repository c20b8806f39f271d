import { describe, expect, test } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import { type ValidatedRequest, validateRequest } from "../../../src/testing/validate/validate-request.ts";
import { aContract } from "../../support/kit/contract.ts";

const headers = { Authorization: "Basic cDp0", "Content-Type": "application/json" };
const id = "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48";

/** Validates a request against the shipped contract. */
function validate(request: Partial<ValidatedRequest>) {
  const body = request.method === "GET" ? undefined : { name: "Support" };
  return validateRequest(loadContract(), { method: "POST", path: "/number_groups", headers, body, ...request })
    .violations;
}

describe("accepts", () => {
  test.each<[string, Partial<ValidatedRequest>]>([
    ["a body", {}],
    ["a method in lower case", { method: "post" }],
    ["a query", { method: "GET", path: "/number_groups?page_size=10&filter_name=1" }],
    ["a path parameter", { method: "GET", path: `/number_groups/${id}` }],
  ])("%s", (_, request) => {
    expect(validate(request)).toEqual([]);
  });
});

describe("finds", () => {
  test.each<[string, Partial<ValidatedRequest>, object]>([
    [
      "an unknown path",
      { path: "/nothing?a=b" },
      { rule: "unknown-operation", message: "the contract has no operation POST /nothing" },
    ],
    [
      "an unknown method",
      { method: "patch" },
      { rule: "unknown-operation", message: "the contract has no operation PATCH /number_groups" },
    ],
    [
      "no credentials",
      { headers: { "content-type": "application/json" } },
      { rule: "credentials", message: "the Authorization header is missing" },
    ],
    [
      "a path parameter of another format",
      { method: "GET", path: "/number_groups/12" },
      { rule: "path-parameter", message: 'the path parameter id must match format "uuid"' },
    ],
    [
      "a query parameter of another type",
      { method: "GET", path: "/number_groups?page_size=many" },
      { rule: "query-parameter", message: "the query parameter page_size must be integer" },
    ],
    [
      "a query parameter that is out of bounds",
      { method: "GET", path: "/number_groups?page_size=0" },
      { rule: "query-parameter", message: "the query parameter page_size must be >= 1" },
    ],
    [
      "a query parameter that is not declared",
      { method: "GET", path: "/number_groups?pagesize=1&pagesize=2" },
      { rule: "undeclared-query-parameter", message: "the query parameter pagesize is not declared" },
    ],
    [
      "no body",
      { body: undefined },
      { rule: "request-body", message: "the body is empty, but the contract requires one" },
    ],
    ["a body that is not JSON", { body: "{" }, { rule: "request-body", message: "the body is not JSON" }],
    [
      "another media type",
      { headers: { ...headers, "Content-Type": "text/plain" } },
      { rule: "request-media-type", message: "the Content-Type is text/plain; the contract declares application/json" },
    ],
    [
      "no media type",
      { headers: { authorization: "Basic cDp0" } },
      { rule: "request-media-type", message: "the Content-Type is missing; the contract declares application/json" },
    ],
    ["a body without a field", { body: {} }, { rule: "request-schema", pointer: "", message: 'has no "name"' }],
  ])("%s", (_, request, violation) => {
    expect(validate(request)).toEqual([violation]);
  });
});

describe("with a custom contract", () => {
  const contract = aContract({
    paths: {
      "/a": {
        post: {
          parameters: [
            { name: "ids", in: "query", required: true, schema: { type: "array", items: { type: "integer" } } },
            { name: "on", in: "query", schema: { type: "boolean" } },
            { name: "X-Trace", in: "header", required: true, schema: { type: "string", minLength: 2 } },
            { name: "X-Extra", in: "header", schema: { type: "string" } },
          ],
          requestBody: { content: { "text/csv": {}, "application/json": {} } },
        },
      },
    },
  });
  const validateBy = (path: string, headers: Record<string, string>, body?: unknown) =>
    validateRequest(contract, { method: "POST", path, headers, body }).violations;

  test.each([
    ["a list with commas, and no body", "/a?ids=1,2&on=true", undefined, "text/csv"],
    ["a list that repeats its name", "/a?ids=1&ids=2", undefined, "text/csv"],
    ["a list with brackets", "/a?ids[]=1&ids[]=2&on=false", undefined, "text/csv"],
    ["a body that is not JSON under a type other than JSON", "/a?ids=1", "a;b", "text/csv"],
    ["JSON without a schema", "/a?ids=1", "[]", "application/json"],
  ])("accepts %s", (_, path, body, type) => {
    expect(validateBy(path, { "x-trace": "ab", "content-type": type }, body)).toEqual([]);
  });

  test("finds missing parameters", () => {
    expect(validateBy("/a?on=1", {})).toEqual([
      { rule: "query-parameter", message: "the query parameter ids is missing" },
      { rule: "query-parameter", message: "the query parameter on must be boolean" },
      { rule: "header-parameter", message: "the header X-Trace is missing" },
    ]);
  });

  test("finds a header that is too short, and a list with one invalid item", () => {
    expect(validateBy("/a?ids=1&ids=x", { "x-trace": "a" })).toEqual([
      { rule: "query-parameter", message: "the query parameter ids must be integer" },
      { rule: "header-parameter", message: "the header X-Trace must NOT have fewer than 2 characters" },
    ]);
  });
});
