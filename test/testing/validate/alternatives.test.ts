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

describe("a value that no alternative accepts has the errors of", () => {
  test("the alternative with the same constant", () => {
    expect(errorsOf(pet, { kind: "dog", bark: 1 })).toEqual([
      { pointer: "", message: 'has no "walks"' },
      { pointer: "/bark", message: "must be string" },
    ]);
  });

  test("the alternative with the fewest errors", () => {
    const schema = { anyOf: [{ required: ["a", "b"] }, { required: ["c"] }] };

    expect(errorsOf(schema, {})).toEqual([{ pointer: "", message: 'has no "c"' }]);
  });

  test("the alternative of the same type, within other values", () => {
    const schema = {
      type: "object",
      properties: { pets: { type: "array", items: { anyOf: [pet, { type: "null" }] } } },
    };

    expect(errorsOf(schema, { pets: [{ kind: "cat", lives: 7 }, { kind: "cat" }] })).toEqual([
      { pointer: "/pets/1", message: 'has no "lives"' },
    ]);
  });

  test("the keyword, if all alternatives have another type", () => {
    const schema = { anyOf: [{ type: "string" }, { type: "null" }] };

    expect(errorsOf(schema, 7)).toEqual([{ pointer: "", message: "must match a schema in anyOf" }]);
  });

  test("the keyword, if several alternatives accept the value", () => {
    const schema = { oneOf: [{ type: "integer" }, { type: "number" }] };

    expect(errorsOf(schema, 7)).toEqual([{ pointer: "", message: "must match exactly one schema in oneOf" }]);
  });

  test("its other keywords too", () => {
    const schema = { required: ["z"], anyOf: [{ required: ["a", "b"] }, { required: ["c"] }] };

    expect(errorsOf(schema, {}).map(({ message }) => message)).toEqual(['has no "c"', 'has no "z"']);
  });
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

  test("that is readOnly may be missing from a request", () => {
    const body = { password: "p", name: "n" };

    expect(validateRequest(contract, { method: "POST", path: "/users", headers, body }).violations).toEqual([]);
  });

  test("that is writeOnly may be missing from a response", () => {
    const body = { id: "1", name: "n" };

    expect(validateResponse(contract, contract.operation("create"), { status: 200, headers, body })).toEqual([]);
  });

  test("is required in the other direction", () => {
    const [request, response] = [
      validateRequest(contract, { method: "POST", path: "/users", headers, body: { id: "1", name: "n" } }).violations,
      validateResponse(contract, contract.operation("create"), {
        status: 200,
        headers,
        body: { password: "p", name: "n" },
      }),
    ];

    expect([...request, ...response].map(({ message }) => message)).toEqual(['has no "password"', 'has no "id"']);
  });
});
