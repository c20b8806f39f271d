import { expect, test } from "vitest";
import { resolve } from "../../../scripts/document/openapi.ts";

const document = {
  schemas: { Group: { type: "object" }, Alias: { $ref: "#/schemas/Group" } },
  paths: { "/groups/{id}": { get: { summary: "Get" } } },
};

test("returns a node that is not a reference unchanged", () => {
  const node = { type: "string" };

  expect(resolve(document, node)).toBe(node);
});

test.each([
  ["a reference", "#/schemas/Group", { type: "object" }],
  ["a reference to a reference", "#/schemas/Alias", { type: "object" }],
  ["an escaped reference", "#/paths/~1groups~1%7Bid%7D/get", { summary: "Get" }],
  ["a reference with escaped slashes", "#/paths/%2Fgroups%2F{id}/get", { summary: "Get" }],
])("follows %s", (_, $ref, expected) => {
  expect(resolve(document, { $ref })).toEqual(expected);
});

test.each(["#/schemas/Gruop", "#/nowhere/at/all", "#/schemas/constructor"])(
  "rejects %s, whose target does not exist",
  ($ref) => {
    expect(() => resolve(document, { $ref })).toThrow(`the target of ${$ref} does not exist`);
  },
);
