import { expect, test } from "vitest";
import { declaredStatus, markOf } from "../../src/client/operation.ts";
import { factsOf } from "../../src/errors/response-headers.ts";
import { aCall } from "../support/a-call.ts";

const call = aCall({ operation: "200 201 401 422 500 create-number-group" });

test("the operation id is the last word of its row", () => {
  expect(factsOf(call, undefined).operationId).toBe("create-number-group");
});

test("an operation without statuses has an operation id", () => {
  expect(factsOf(aCall({ operation: "create-number-group" }), undefined).operationId).toBe("create-number-group");
});

test.each([200, 201, 401, 422, 500])("%i is declared", (status) => {
  expect(declaredStatus(call, status)).toBe(status);
});

test.each([0, 20, 202, 204, 400, 404, 503])("%i is not declared", (status) => {
  expect(declaredStatus(call, status)).toBeUndefined();
});

test.each(["404", "default", "form"])("the operation id %s is not a mark", (id) => {
  expect(markOf(aCall({ operation: `200 ${id}` }), id)).toBeUndefined();
});

test("a number in the operation id is not a status", () => {
  expect(declaredStatus(aCall({ operation: "200 list-404" }), 404)).toBeUndefined();
});

test.each([
  ["ids", "form"],
  ["a b", "deepObject"],
  ["id", undefined],
  ["list-x", undefined],
])("the style of the query parameter %j is %s", (name, style) => {
  const marked = aCall({ operation: "200 ?ids=form ?a%20b=deepObject list-x" });

  expect(markOf(marked, `?${encodeURIComponent(name)}`)).toBe(style);
});
