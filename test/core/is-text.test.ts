import { expect, test } from "vitest";
import { isText } from "../../src/core/guards.ts";

test.each([
  ["a word", "name", true],
  ["white space", " ", true],
  ["an empty string", "", false],
  ["a number", 422, false],
  ["null", null, false],
  ["undefined", undefined, false],
  ["a list", ["name"], false],
])("recognises %s as text only if it is a string that is not empty", (_, value, expected) => {
  expect(isText(value)).toBe(expected);
});
