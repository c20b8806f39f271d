import { describe, expect, test } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import { type ValidatedResponse, validateResponse } from "../../../src/testing/validate/validate-response.ts";
import { aContract, jsonResponse } from "../../support/kit/contract.ts";

const group = {
  id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
  name: "Support",
  sticky_sender: true,
  phone_number_count: 0,
};
const json = { "content-type": "application/json" };

/** Validates a response to `create-number-group` against the shipped contract. */
function validate(actual: Partial<ValidatedResponse>) {
  const contract = loadContract();
  const response = { status: 201, headers: json, body: group, ...actual };
  return validateResponse(contract, contract.operation("create-number-group"), response);
}

describe("accepts", () => {
  test.each<[string, Partial<ValidatedResponse>]>([
    ["a parsed body", {}],
    ["a body of text", { body: JSON.stringify(group) }],
    ["a body of bytes", { body: new TextEncoder().encode(JSON.stringify(group)) }],
    ["headers of fetch", { headers: new Headers(json) }],
    ["a name in capitals", { headers: { "Content-Type": "application/json", ETag: undefined } }],
    ["a charset", { headers: { "content-type": 'Application/JSON; Charset="UTF-8"' } }],
    ["a field that is not declared", { body: { ...group, colour: "red" } }],
    ["another declared status", { status: 401, body: { error: "Unauthorized" } }],
  ])("%s", (_, response) => {
    expect(validate(response)).toEqual([]);
  });
});

describe("finds", () => {
  test.each<[string, Partial<ValidatedResponse>, object]>([
    [
      "an undeclared status",
      { status: 202 },
      {
        rule: "undeclared-status",
        message: "status 202 is not declared; the contract declares 200, 201, 401, 422, 500",
      },
    ],
    [
      "a charset other than UTF-8",
      { headers: { "content-type": "application/json; charset=latin1" } },
      { rule: "media-type", message: "the Content-Type has the charset latin1, but JSON is UTF-8" },
    ],
    ["an empty body", { body: "" }, { rule: "body", message: "the body is empty, but the contract declares one" }],
    ["a body cut off", { body: '{"id"' }, { rule: "body", message: "the body is not JSON: it does not parse" }],
    [
      "a body that is not UTF-8",
      { body: Uint8Array.of(0x22, 0xff, 0x22) },
      { rule: "body", message: "the body is not JSON: it is not UTF-8" },
    ],
    [
      "a byte order mark",
      { body: new TextEncoder().encode(`\uFEFF${JSON.stringify(group)}`) },
      { rule: "body", message: "the body is not JSON: it does not parse" },
    ],
    [
      "a missing field",
      { body: { ...group, name: undefined } },
      { rule: "schema", pointer: "", message: 'has no "name"' },
    ],
    [
      "another error text than the one of the status",
      { status: 401, body: { error: "Forbidden" } },
      { rule: "schema", pointer: "/error", message: "must be equal to one of the allowed values: Unauthorized" },
    ],
    ["null", { body: null }, { rule: "schema", pointer: "", message: "must be object" }],
    [
      "a field of another type",
      { body: { ...group, sticky_sender: "yes" } },
      { rule: "schema", pointer: "/sticky_sender", message: "must be boolean" },
    ],
    [
      "a field of another format",
      { body: { ...group, id: "12" } },
      { rule: "schema", pointer: "/id", message: 'must match format "uuid"' },
    ],
  ])("%s", (_, response, violation) => {
    expect(validate(response)).toEqual([violation]);
  });

  test.each<[string, Partial<ValidatedResponse>]>([
    ["missing", { headers: {} }],
    ["application/problem+json", { headers: { "content-type": "application/problem+json" } }],
    ["application/json; version=2", { headers: { "content-type": "application/json; version=2" } }],
    [
      "application/json, application/json",
      { headers: Array.from({ length: 2 }, () => ["Content-Type", "application/json"] as const) },
    ],
    ["text/html", { headers: { "content-type": "text/html" }, body: "<html>" }],
  ])("a Content-Type that is %s, without validating the body as JSON", (type, response) => {
    expect(validate(response)).toEqual([
      { rule: "media-type", message: `the Content-Type is ${type}; the contract declares application/json` },
    ]);
  });

  test("an undeclared body", () => {
    const contract = loadContract();

    const violations = validateResponse(contract, contract.operation("delete-number-group"), {
      status: 204,
      headers: {},
      body: "{}",
    });

    expect(violations).toEqual([{ rule: "body", message: "the response has a body, but the contract declares none" }]);
  });

  test("every error of a body", () => {
    expect(validate({ body: {} })).toHaveLength(4);
  });
});

describe("with a custom contract", () => {
  const validateBy = (declared: object, actual: Partial<ValidatedResponse>) => {
    const contract = aContract({ paths: { "/a": { get: { operationId: "a", responses: { 200: declared } } } } });
    return validateResponse(contract, contract.operation("a"), { status: 200, headers: json, body: {}, ...actual });
  };

  test("validates declared headers", () => {
    const headers = {
      "X-Left": { required: true, schema: { type: "integer" } },
      "X-Total": { required: true, schema: { type: "integer" } },
      "X-Extra": { schema: { type: "string" } },
    };

    expect(validateBy({ headers }, { headers: { "x-left": "many" }, body: undefined })).toEqual([
      { rule: "header", message: "the header x-left must be integer" },
      { rule: "header", message: "the header x-total is missing" },
    ]);
  });

  test("accepts a number as a header value", () => {
    const headers = { "X-Left": { schema: { type: "integer" } } };

    expect(validateBy({ headers }, { headers: { "x-left": 3 }, body: undefined })).toEqual([]);
  });

  test.each(["audio/mpeg", "AUDIO/wav"])("accepts a range of media types: %s", (type) => {
    const content = { "audio/*": { schema: { type: "string" } } };

    expect(validateBy({ content }, { headers: { "content-type": type }, body: "ID3" })).toEqual([]);
  });

  test("accepts any body without a schema", () => {
    expect(validateBy({ content: { "*/*": {} } }, { headers: { "content-type": "text/plain" }, body: "x" })).toEqual(
      [],
    );
  });

  test("lists the allowed values, and does not report the `if` of a failed `then`", () => {
    const schema = JSON.parse(
      '{ "if": { "required": ["a"] }, "then": { "properties": { "a": { "enum": ["x", 1] } } } }',
    ) as object;

    expect(validateBy(jsonResponse(schema), { body: { a: "y" } })).toEqual([
      { rule: "schema", pointer: "/a", message: "must be equal to one of the allowed values: x, 1" },
    ]);
  });
});
