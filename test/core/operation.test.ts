import { expect, test } from "vitest";
import { isDeclared, operationIdOf, queryStyleOf } from "../../src/core/call.ts";
import { aCall } from "../support/a-call.ts";

const call = aCall({ operation: "200 201 401 422 500 create-number-group" });

test("the operation id is the last word of its row", () => {
  expect(operationIdOf(call)).toBe("create-number-group");
});

test("an operation without statuses has its name all the same", () => {
  expect(operationIdOf(aCall({ operation: "create-number-group" }))).toBe("create-number-group");
});

test.each([200, 201, 401, 422, 500])("%i is declared", (status) => {
  expect(isDeclared(call, status)).toBe(true);
});

test.each([0, 20, 202, 204, 400, 404, 503])("%i is not declared", (status) => {
  expect(isDeclared(call, status)).toBe(false);
});

test("a number in the operation id is not a status", () => {
  expect(isDeclared(aCall({ operation: "200 list-404" }), 404)).toBe(false);
});

test.each([
  ["ids", "form"],
  ["a b", "deepObject"],
  ["id", undefined],
  ["list-x", undefined],
])("the style of the query parameter %j is %s", (name, style) => {
  const marked = aCall({ operation: "200 ids=form a%20b=deepObject list-x" });

  expect(queryStyleOf(marked, name)).toBe(style);
});
