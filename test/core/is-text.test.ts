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
])("takes %s for text or not", (_, value, expected) => {
  expect(isText(value)).toBe(expected);
});
