import { expect, test } from "vitest";
import { resolve } from "../../../scripts/document/resolve.ts";

const document = {
  schemas: { Group: { type: "object" }, Alias: { $ref: "#/schemas/Group" } },
  paths: { "/groups/{id}": { get: { summary: "Get" } } },
};

test("hands back what is no reference", () => {
  const node = { type: "string" };

  expect(resolve(document, node)).toBe(node);
});

test.each([
  ["a reference", "#/schemas/Group", { type: "object" }],
  ["a reference to a reference", "#/schemas/Alias", { type: "object" }],
  ["an escaped one", "#/paths/~1groups~1%7Bid%7D/get", { summary: "Get" }],
])("follows %s", (_, $ref, expected) => {
  expect(resolve(document, { $ref })).toEqual(expected);
});

test.each(["#/schemas/Gruop", "#/nowhere/at/all"])("refuses %s, which leads nowhere", ($ref) => {
  expect(() => resolve(document, { $ref })).toThrow(`${$ref} leads nowhere`);
});
