import { expect, test } from "vitest";
import { definedOf, invalidOption, isRecord, isText } from "../../src/core/guards.ts";

test("invalidOption throws a TypeError with the option and the remedy", () => {
  const rejection = () => invalidOption("timeoutMs", "must be a number");

  expect(rejection).toThrow(new TypeError("timeoutMs must be a number"));
  expect(rejection).toThrow(expect.objectContaining({ option: "timeoutMs" }));
});

test("definedOf omits undefined options only", () => {
  const options = { given: 1, left: undefined, nothing: null, no: false, zero: 0, empty: "" };

  expect(definedOf(options)).toStrictEqual({ given: 1, nothing: null, no: false, zero: 0, empty: "" });
});

test.each([
  ["a word", "name", { record: false, text: true }],
  ["white space", " ", { record: false, text: true }],
  ["an empty string", "", { record: false, text: false }],
  ["a number", 422, { record: false, text: false }],
  ["true", true, { record: false, text: false }],
  ["null", null, { record: false, text: false }],
  ["undefined", undefined, { record: false, text: false }],
  ["an object", {}, { record: true, text: false }],
  ["a list", ["name"], { record: true, text: false }],
  ["an error", new Error("text"), { record: true, text: false }],
])("recognises whether %s is a record or a text", (_, value, expected) => {
  expect({ record: isRecord(value), text: isText(value) }).toEqual(expected);
});
