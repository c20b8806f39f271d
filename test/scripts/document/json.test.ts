import { expect, test } from "vitest";
import { childOf, toKeys, toPointer } from "../../../scripts/document/json.ts";

test.each([
  ["#/paths/~1queues~1{id}/get", ["paths", "/queues/{id}", "get"]],
  ["/a~01", ["a~1"]],
  ["things.yaml#/%7E1a", ["/a"]],
  ["#/100%", ["100%"]],
  ["#", []],
])("splits %s into keys", (reference, keys) => {
  expect(toKeys(reference)).toEqual(keys);
});

test("joins keys to a pointer, which splits into the same keys", () => {
  const keys = ["~1", "/", "a b", ""];

  expect(toKeys(toPointer(keys))).toEqual(keys);
});

test.each([
  [{ a: 1 }, "a", 1],
  [["x", "y"], "1", "y"],
  [{}, "constructor", undefined],
  [null, "a", undefined],
])("the child of %j at %s is %s", (node, key, child) => {
  expect(childOf(node, key)).toBe(child);
});
