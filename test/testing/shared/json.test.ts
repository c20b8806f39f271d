import { expect, test } from "vitest";
import { lookUp, pointerTo } from "../../../src/testing/shared/json.ts";

const document = { paths: { "/a~b": [{ name: "first" }] }, text: "word" };

test.each([
  ["the document", "", document],
  ["a key with a slash and a tilde", "/paths/~1a~0b/0/name", "first"],
  ["undefined if a key is missing", "/paths/none", undefined],
  ["undefined if the parent is not an object", "/text/length", undefined],
  ["undefined for an inherited property", "/paths/constructor", undefined],
])("a pointer leads to %s", (_, pointer, found) => {
  expect(lookUp(document, pointer)).toEqual(found);
});

test("pointerTo escapes a key", () => {
  expect(pointerTo(pointerTo("", "/a~b"), 0)).toBe("/~1a~0b/0");
});
