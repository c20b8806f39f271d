import { expect, test } from "vitest";
import { expandPath } from "../../src/client/operation.ts";

test("does not change a path without parameters", () => {
  expect(expandPath("/number_groups")).toBe("/number_groups");
});

test("fills in every parameter", () => {
  expect(expandPath("/number_groups/{group_id}/memberships/{id}", { group_id: "g1", id: 2 })).toBe(
    "/number_groups/g1/memberships/2",
  );
});

test.each([
  ["a/b", "a%2Fb"],
  ["a?b", "a%3Fb"],
  ["a#b", "a%23b"],
  ["100%", "100%25"],
  ["%2e%2e", "%252e%252e"],
  ["../x", "..%2Fx"],
  ["ä 🔑", "%C3%A4%20%F0%9F%94%91"],
  ["{id}", "%7Bid%7D"],
  ["$&", "%24%26"],
  ["...", "..."],
])("encodes %s", (id, encoded) => {
  expect(expandPath("/number_groups/{id}", { id })).toBe(`/number_groups/${encoded}`);
});

test.each([
  ["is empty", "", ""],
  ["is a dot", ".", "."],
  ["is two dots", "..", ".."],
  ["is undefined", undefined, undefined],
  ["is null", null, ""],
  ["is an object", {}, ""],
  ["is not a number", Number.NaN, "NaN"],
  ["is infinite", Number.POSITIVE_INFINITY, "Infinity"],
  ["is negative infinity", Number.NEGATIVE_INFINITY, "-Infinity"],
  ["is the text of NaN", "NaN", "NaN"],
])("rejects a parameter that %s, which would call another endpoint", (_, id, shown) => {
  expect(() => expandPath("/number_groups/{id}", { id })).toThrow(
    new TypeError(
      `params.path.id of /number_groups/{id} must be an id, got ${shown === undefined ? shown : `"${shown}"`}`,
    ),
  );
});

test("rejects a missing parameter", () => {
  expect(() => expandPath("/number_groups/{id}")).toThrow(
    new TypeError("params.path.id of /number_groups/{id} must be an id, got undefined"),
  );
});
