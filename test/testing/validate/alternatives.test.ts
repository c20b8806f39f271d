import { describe, expect, test } from "vitest";
import { validatorOf } from "../../../src/testing/contract/schema-validator.ts";
import { validateRequest } from "../../../src/testing/validate/validate-request.ts";
import { validateResponse } from "../../../src/testing/validate/validate-response.ts";
import { aContract, jsonResponse } from "../../support/kit/contract.ts";

const schemas = {
  Cat: {
    type: "object",
    required: ["kind", "lives"],
    properties: { kind: { const: "cat" }, lives: { type: "integer" }, name: { type: "string" } },
  },
  Dog: {
    type: "object",
    required: ["kind", "bark", "walks"],
    properties: { kind: { const: "dog" }, bark: { type: "string" }, walks: { type: "integer" } },
  },
  Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] },
};

/** Returns the errors of a value against a schema beside the pets. */
function errorsOf(schema: object, value: unknown) {
  const contract = aContract({ components: { schemas: { ...schemas, It: schema } } });
  return validatorOf(contract)({ $ref: "contract.json#/components/schemas/It" }, value);
}

const pet = { $ref: "#/components/schemas/Pet" };

const either = { anyOf: [{ required: ["a", "b"] }, { required: ["c"] }] };

test.each<[string, object, unknown, readonly object[]]>([
  [
    "the alternative with the same constant",
    pet,
    { kind: "dog", bark: 1 },
    [
      { pointer: "", message: 'has no "walks"' },
      { pointer: "/bark", message: "must be string" },
    ],
  ],
  ["the alternative with the fewest errors", either, {}, [{ pointer: "", message: 'has no "c"' }]],
  [
    "the alternative of the same type, within other values",
    { type: "object", properties: { pets: { type: "array", items: { anyOf: [pet, { type: "null" }] } } } },
    { pets: [{ kind: "cat", lives: 7 }, { kind: "cat" }] },
    [{ pointer: "/pets/1", message: 'has no "lives"' }],
  ],
  [
    "the keyword, if all alternatives have another type",
    { anyOf: [{ type: "string" }, { type: "null" }] },
    7,
    [{ pointer: "", message: "must match a schema in anyOf" }],
  ],
  [
    "the keyword, if several alternatives accept the value",
    { oneOf: [{ type: "integer" }, { type: "number" }] },
    7,
    [{ pointer: "", message: "must match exactly one schema in oneOf" }],
  ],
  [
    "its other keywords too",
    { required: ["z"], ...either },
    {},
    [
      { pointer: "", message: 'has no "c"' },
      { pointer: "", message: 'has no "z"' },
    ],
  ],
])("a value that no alternative accepts has the errors of %s", (_, schema, value, errors) => {
  expect(errorsOf(schema, value)).toEqual(errors);
});

describe("a required property", () => {
  const named = { type: "object", properties: { id: { type: "string", readOnly: true } } };
  const secret = { type: "object", properties: { password: { type: "string", writeOnly: true } } };
  const user = { allOf: [named, secret, { required: ["id", "password", "name"] }] };
  const contract = aContract({
    paths: {
      "/users": {
        post: {
          operationId: "create",
          requestBody: { content: { "application/json": { schema: user } } },
          responses: { 200: jsonResponse(user) },
        },
      },
    },
  });
  const headers = { "content-type": "application/json" };

  test.each([
    [{ password: "p", name: "n" }, [], ['has no "id"']],
    [{ id: "1", name: "n" }, ['has no "password"'], []],
  ])("may be missing if it is readOnly in a request, or writeOnly in a response: %j", (body, ofRequest, ofResponse) => {
    const request = validateRequest(contract, { method: "POST", path: "/users", headers, body });
    const response = validateResponse(contract, contract.operation("create"), { status: 200, headers, body });

    expect([request.violations, response].map((found) => found.map(({ message }) => message))).toEqual([
      ofRequest,
      ofResponse,
    ]);
  });
});
