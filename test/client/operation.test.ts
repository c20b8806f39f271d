import { expect, test } from "vitest";
import { declaredStatus, expandPath, markOf } from "../../src/client/operation.ts";
import { aCall } from "../support/a-call.ts";

const CREATE = "200 201 401 422 500 create-number-group";

test.each<[status: number, name: number | undefined, operation: string]>([
  ...[200, 201, 401, 422, 500].map((status): [number, number, string] => [status, status, CREATE]),
  ...[0, 20, 202, 204, 400, 404, 503].map((status): [number, undefined, string] => [status, undefined, CREATE]),
  [404, undefined, "200 list-404"],
])("%i is declared as %s by %j", (status, name, operation) => {
  expect(declaredStatus(aCall({ operation }), status)).toBe(name);
});

test.each(["404", "default", "form"])("the operation id %s is not a mark", (id) => {
  expect(markOf(aCall({ operation: `200 ${id}` }), id)).toBeUndefined();
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

test.each<[string, Readonly<Record<string, unknown>> | undefined, string]>([
  ["/number_groups", undefined, "/number_groups"],
  ["/a/{group_id}/b/{id}", { group_id: "g1", id: 2 }, "/a/g1/b/2"],
  ["/a/{id}", { id: "a/b" }, "/a/a%2Fb"],
  ["/a/{id}", { id: "a?b" }, "/a/a%3Fb"],
  ["/a/{id}", { id: "a#b" }, "/a/a%23b"],
  ["/a/{id}", { id: "100%" }, "/a/100%25"],
  ["/a/{id}", { id: "%2e%2e" }, "/a/%252e%252e"],
  ["/a/{id}", { id: "../x" }, "/a/..%2Fx"],
  ["/a/{id}", { id: "ä 🔑" }, "/a/%C3%A4%20%F0%9F%94%91"],
  ["/a/{id}", { id: "{id}" }, "/a/%7Bid%7D"],
  ["/a/{id}", { id: "$&" }, "/a/%24%26"],
  ["/a/{id}", { id: "..." }, "/a/..."],
])("the path %s with %j is %s", (path, parameters, expanded) => {
  expect(expandPath(path, parameters)).toBe(expanded);
});

test.each([
  ["", '""'],
  [".", '"."'],
  ["..", '".."'],
  [undefined, "undefined"],
  [null, '""'],
  [{}, '""'],
  [Number.NaN, '"NaN"'],
  [Number.POSITIVE_INFINITY, '"Infinity"'],
  [Number.NEGATIVE_INFINITY, '"-Infinity"'],
  ["NaN", '"NaN"'],
])("a parameter is rejected if it is %j, which would call another endpoint", (id, shown) => {
  expect(() => expandPath("/number_groups/{id}", { id })).toThrow(
    new TypeError(`params.path.id of /number_groups/{id} must be an id, got ${shown}`),
  );
});
