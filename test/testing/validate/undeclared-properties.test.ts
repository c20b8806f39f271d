import { describe, expect, test } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import { startMockServer } from "../../../src/testing/index.ts";
import { nearestOf } from "../../../src/testing/shared/nearest.ts";
import { undeclaredProperties } from "../../../src/testing/validate/undeclared-properties.ts";
import { validateRequest } from "../../../src/testing/validate/validate-request.ts";
import { aContract } from "../../support/kit/contract.ts";

const name = { name: { type: "string" } };
const named = { properties: name };

/** Returns the locations of a value's undeclared properties. */
function pointersOf(schema: object, value: unknown) {
  return undeclaredProperties(aContract(), schema, value).violations.map(({ pointer }) => pointer);
}

describe("an undeclared property", () => {
  test("is reported up to twenty times for one body", () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`extra_${index}`, index]));
    const open = { ...named, additionalProperties: {} };

    expect(pointersOf(named, many)).toHaveLength(20);
    expect(undeclaredProperties(aContract(), open, many).notes).toHaveLength(20);
  });

  test("of a request is a violation that names the nearest declared one", () => {
    const request = {
      method: "POST",
      path: "/number_groups",
      headers: { authorization: "Basic cDp0", "content-type": "application/json" },
      body: { name: "Support", sticky_sendr: true },
    };

    expect(validateRequest(loadContract(), request).violations).toEqual([
      {
        rule: "undeclared-property",
        pointer: "/sticky_sendr",
        message: 'the property sticky_sendr is not declared; did you mean "sticky_sender"?',
      },
    ]);
  });

  test("is in the record of the mock, which accepts the request", async () => {
    await using mock = await startMockServer();

    const response = await fetch(`${mock.url}/number_groups`, {
      method: "POST",
      headers: { authorization: "Basic cDp0", "content-type": "application/json" },
      body: JSON.stringify({ name: "Support", colour: "red" }),
    });

    expect(response.ok).toBe(true);
    expect(mock.requests[0]?.violations).toMatchObject([{ message: "the property colour is not declared" }]);
  });

  test("does not hide an error that makes a server reject the request", () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, 1]));
    const query = Object.keys(many).map((name) => `${name}=1`);
    const request = {
      method: "POST",
      path: `/number_groups?${query.join("&")}`,
      headers: { authorization: "Basic cDp0", "content-type": "application/json" },
      body: many,
    };

    expect(validateRequest(loadContract(), request).violations[0]).toMatchObject({
      rule: "request-schema",
      message: 'has no "name"',
    });
  });

  test("that the schema allows is a note, unless the validator or another keyword reports it", () => {
    const notesOf = (schema: object) => undeclaredProperties(aContract(), schema, { c: 1 }).notes;

    expect(notesOf({ ...named, additionalProperties: { type: "number" } })).toEqual([
      "the schema does not declare /c, but allows it",
    ]);
    expect(notesOf({ ...named, additionalProperties: false })).toEqual([]);
    expect(notesOf({ ...named, additionalProperties: true, patternProperties: {} })).toEqual([]);
    expect(notesOf(named)).toEqual([]);
  });

  test.each<[string, object, unknown, string[]]>([
    ["an object", named, { name: "x", nam: "y" }, ["/nam"]],
    [
      "an object within objects",
      { properties: { a: { properties: { b: named } } } },
      { a: { b: { c: 1 } } },
      ["/a/b/c"],
    ],
    ["an item of a list", { items: named }, [{ name: "x" }, { "a/b": 1 }], ["/1/a~1b"]],
    ["a composed object", { allOf: [named, { properties: { age: {} } }] }, { name: "x", age: 1, c: 1 }, ["/c"]],
    ["an alternative", { anyOf: [{ type: "null" }, named] }, { c: 1 }, ["/c"]],
  ])("is found in %s", (_, schema, value, pointers) => {
    expect(pointersOf(schema, value)).toEqual(pointers);
  });

  test.each<[string, object, unknown]>([
    ["the schema declares no property", {}, { c: 1 }],
    ["the schema allows others", { ...named, additionalProperties: true }, { c: 1 }],
    ["the validator rejects it anyway", { ...named, additionalProperties: false }, { c: 1 }],
    ["the schema allows it by a pattern", { ...named, patternProperties: { "^c": {} } }, { c: 1 }],
    ["another part of the schema allows it", { allOf: [named, { additionalProperties: {} }] }, { c: 1 }],
    ["a list has no schema", {}, [{ c: 1 }]],
    ["the value is not an object", named, "text"],
  ])("is not a violation if %s", (_, schema, value) => {
    expect(pointersOf(schema, value)).toEqual([]);
  });

  test("is not searched in values that are nested very deeply", () => {
    const document = {
      components: { schemas: { Node: { properties: { next: { $ref: "#/components/schemas/Node" } } } } },
    };
    const deep = Array.from({ length: 30 }).reduce<object>((next) => ({ next }), { c: 1 });

    const node = { $ref: "contract.json#/components/schemas/Node" };
    expect(undeclaredProperties(aContract(document), node, deep).violations).toEqual([]);
  });
});

test.each([
  ["sticky_sendr", "sticky_sender"],
  ["nmae", "name"],
  ["name", "name"],
  ["colour", undefined],
])("the nearest name to %s is %s", (text, nearest) => {
  expect(nearestOf(text, ["sticky_sender", "name"])).toBe(nearest);
});
