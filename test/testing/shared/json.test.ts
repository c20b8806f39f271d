import { expect, test } from "vitest";
import { lookUp, pointerTo } from "../../../src/testing/shared/json.ts";

const document = { paths: { "/a~b": [{ name: "first" }] }, text: "word" };

test.each([
  ["the document", "", document],
  ["a key with a slash and a tilde", "/paths/~1a~0b/0/name", "first"],
  ["nothing, where a key is missing", "/paths/none", undefined],
  ["nothing, where there is no object", "/text/length", undefined],
  ["nothing that every object has", "/paths/constructor", undefined],
])("leads to %s", (_, pointer, found) => {
  expect(lookUp(document, pointer)).toEqual(found);
});

test("writes a key as a pointer reads it", () => {
  expect(pointerTo(pointerTo("", "/a~b"), 0)).toBe("/~1a~0b/0");
});
