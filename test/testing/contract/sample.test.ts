import { describe, expect, test } from "vitest";
import { boundsOf, invalidBodies } from "../../../src/testing/conformance/cases/values.ts";
import { flatSchema } from "../../../src/testing/contract/flatten-schema.ts";
import { sampleOf } from "../../../src/testing/contract/sample.ts";
import { validatorOf } from "../../../src/testing/contract/schema-validator.ts";
import { aContract } from "../../support/kit/contract.ts";

const contract = aContract({
  components: {
    schemas: {
      Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      Tree: { type: "object", required: ["child"], properties: { child: { $ref: "#/components/schemas/Tree" } } },
      Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] },
    },
  },
});
const named = { $ref: "contract.json#/components/schemas/Named" };

describe("a sample of a schema", () => {
  test.each<[string, object, unknown]>([
    ["its example", { type: "string", examples: ["one", "two"] }, "one"],
    ["the example of OpenAPI 3.0", { type: "string", example: "one" }, "one"],
    ["its constant", { const: 7 }, 7],
    ["its default", { type: "string", default: "d" }, "d"],
    ["the first of its values", { enum: ["a", "b"] }, "a"],
    ["null, where that is the value", { enum: [null] }, null],
    ["a number on its lower bound", { type: "integer", minimum: 3, maximum: 9 }, 3],
    ["a number above an exclusive bound", { type: "integer", exclusiveMinimum: 3 }, 4],
    ["a number on its upper bound", { type: "number", maximum: 9 }, 9],
    ["a number below an exclusive bound", { type: "number", exclusiveMaximum: 9 }, 8],
    ["a number of any size", { type: "number" }, 1],
    ["a boolean", { type: "boolean" }, true],
    ["text that is long enough", { type: "string", minLength: 18 }, "relay-rest checkxx"],
    ["text that is short enough", { type: "string", maxLength: 5 }, "relay"],
    ["text in its format", { type: "string", format: "date" }, "2026-01-02"],
    ["text, where no type is given", {}, "relay-rest check"],
    ["the type beside null", { type: ["null", "boolean"] }, true],
    ["the branch beside null", { anyOf: [{ type: "null" }, { type: "boolean" }] }, true],
    ["a list of the minimum length", { type: "array", minItems: 2, items: { const: 1 } }, [1, 1]],
    ["an empty list", { type: "array" }, []],
    ["an object with its required properties", named, { name: "relay-rest check" }],
    ["an object without a type", { properties: { a: {} } }, {}],
    [
      "an object of several parts",
      { allOf: [named, { required: ["age"], properties: { age: { const: 1 } } }], required: ["name"] },
      { name: "relay-rest check", age: 1 },
    ],
  ])("is %s", (_, schema, sample) => {
    expect(sampleOf(contract, schema)).toEqual(sample);
  });

  test("stops at an object that contains itself", () => {
    const sample = sampleOf(contract, { $ref: "contract.json#/components/schemas/Tree" });

    expect(JSON.stringify(sample)).toBe(`${'{"child":'.repeat(5)}{}${"}".repeat(5)}`);
  });

  test("stops at a schema that is composed of itself", () => {
    expect(flatSchema(contract, { $ref: "contract.json#/components/schemas/Loop" })).toHaveProperty("allOf");
  });
});

describe("invalid bodies", () => {
  /** Returns the generated bodies that the schema rejects. */
  const invalid = (schema: object, valid: unknown) =>
    invalidBodies(contract, schema, valid)
      .filter(({ value }) => validatorOf(contract)(schema, value).length > 0)
      .map(({ label, location, value }) => [`${label}:${location}`, value]);
  const ofProperty = (schema: object, valid: unknown) =>
    invalid({ type: "object", properties: { a: schema } }, { a: valid })
      .filter(([label]) => String(label).endsWith(":a"))
      .map(([label, value]) => [String(label).replace(":a", ""), (value as { a: unknown }).a]);

  const ofText = [
    ["null", null],
    ["number", 12345],
    ["object", {}],
  ] as const;
  const ofOther = [
    ["null", null],
    ["text", "many"],
    ["object", {}],
  ] as const;

  test.each<[string, object, unknown, (readonly [string, unknown])[]]>([
    ["text", { type: "string" }, "x", [...ofText]],
    ["text or null", { type: ["string", "null"] }, "x", ofText.slice(1)],
    ["a value of a list", { type: "string", enum: ["a"] }, "a", [...ofText, ["enum", "no such value"]]],
    ["a format", { type: "string", format: "uuid" }, "x", [...ofText, ["format", "not of this form"]]],
    [
      "a pattern",
      { type: "string", pattern: "^\\d*$" },
      "12",
      [...ofText, ...["not of this form", "12 ", "!"].map((value) => ["pattern", value] as const)],
    ],
    [
      "a whole number with bounds",
      { type: "integer", minimum: 1, maximum: 3 },
      2,
      [...ofOther, ["fraction", 1.5], ["minimum", 0], ["maximum", 4]],
    ],
    [
      "a number with exclusive bounds",
      { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 3 },
      2,
      [...ofOther, ["minimum", 1], ["maximum", 3]],
    ],
    [
      "text of a length",
      { type: "string", minLength: 2, maxLength: 3 },
      "abc",
      [...ofText, ["minLength", "a"], ["maxLength", "abcx"]],
    ],
    ["text with a very large maximum length", { type: "string", maxLength: 1_000_000 }, "abc", [...ofText]],
    [
      "a list of a length",
      { type: "array", items: { type: "string" }, minItems: 1, maxItems: 2, uniqueItems: true },
      ["a"],
      [...ofOther, ["minItems", []], ["maxItems", ["a", "a", "a"]], ["uniqueItems", ["a", "a"]]],
    ],
    ["any value", {}, "x", []],
  ])("has each way in which %s can be invalid", (_, schema, valid, values) => {
    expect(ofProperty(schema, valid)).toEqual(values);
  });

  test("omit required properties, and include nested objects and lists", () => {
    const schema = {
      type: "object",
      required: ["list"],
      properties: { list: { type: "array", items: named }, deep: named },
    };

    const labels = invalid(schema, { list: [] }).map(([label]) => label);

    expect(labels).toEqual(
      expect.arrayContaining(["missing:list", "missing:list.0.name", "null:list.0.name", "missing:deep.name"]),
    );
  });

  test("stops at a depth of four", () => {
    const nest = (schema: object): object => ({ type: "object", properties: { a: schema } });

    const labels = invalid(nest(nest(nest(nest(nest({ type: "string" }))))), {}).map(([label]) => label);

    expect(labels).toContain("null:a.a.a.a");
    expect(labels).not.toContain("null:a.a.a.a.a");
  });

  test("skips the items of a list without an item schema", () => {
    const schema = { type: "object", properties: { list: { type: "array" } } };

    expect(invalid(schema, { list: ["a"] }).map(([label]) => label)).not.toContain("null:list.0");
  });
});

test.each<[string, object, unknown[]]>([
  ["a number", { type: "integer", minimum: 1, maximum: 9 }, [1, 9]],
  ["free text", { type: "string", minLength: 2, maxLength: 20 }, ["re", "relay-rest check xxx"]],
  ["text with a format", { type: "string", minLength: 2, format: "uri" }, []],
  ["text of any length", { type: "string", minLength: 0, maxLength: 100_000 }, []],
])("the boundary values of %s are valid", (_, schema, values) => {
  expect(
    boundsOf(contract, schema)
      .slice(1)
      .map(({ value }) => value),
  ).toEqual(values);
});
