import { expect, test } from "vitest";
import { toLiteral } from "../../../scripts/reference/literal.ts";

const SHORT = '{ name: "Support", tags: ["a", "b"], more: { deep: true } }';

test.each([
  ["a string", 'say "hi"', '"say \\"hi\\""'],
  ["a number", 10, "10"],
  ["null", null, "null"],
  ["an empty object", {}, "{}"],
  ["an empty list", [], "[]"],
  ["a short object", { name: "Support", tags: ["a", "b"], more: { deep: true } }, SHORT],
  ["a key that is not an identifier", { "x-id": 1, default: 2, $a: 3 }, '{ "x-id": 1, default: 2, $a: 3 }'],
])("writes %s", (_, value, expected) => {
  expect(toLiteral(value)).toBe(expected);
});

test("breaks only values that do not fit on a line, at any depth", () => {
  const value = {
    params: { path: { id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48" } },
    body: { name: "Support line", sticky_sender: true },
    ids: ["6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48", "0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013"],
  };

  expect(toLiteral(value)).toBe(`{
  params: {
    path: { id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48" },
  },
  body: { name: "Support line", sticky_sender: true },
  ids: [
    "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48",
    "0d9b6f52-3c1e-4a78-b5d4-8e2f7a6c9013",
  ],
}`);
});

test.each([
  ["no other text", {}, "{ name: 1 }"],
  ["the most text before it that fits", { before: 49 }, "{ name: 1 }"],
  ["one character too many before it", { before: 50 }, "{\n  name: 1,\n}"],
  ["one character too many after it", { before: 49, after: 1 }, "{\n  name: 1,\n}"],
  ["an indented line", { indent: 4, before: 55 }, "{\n      name: 1,\n    }"],
])("counts the other text on the line: %s", (_, layout, expected) => {
  expect(toLiteral({ name: 1 }, layout)).toBe(expected);
});

test("does not break a long string", () => {
  const text = "long ".repeat(30);

  expect(toLiteral({ text })).toBe(`{\n  text: "${text}",\n}`);
});

test("escapes the separators that end a line in code", () => {
  expect(toLiteral({ "a\u2028": "b\u2029" })).toBe(String.raw`{ "a\u2028": "b\u2029" }`);
});
