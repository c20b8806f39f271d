import { expect, test } from "vitest";
import { toOperations } from "../../../scripts/generate/operations.ts";

const operation = { operationId: "x", responses: { "200": {}, "404": {} } };

test("holds statuses and operation id by path and method, and nothing else that a path has", () => {
  const paths = { "/x": { summary: "X", parameters: [], get: operation, delete: operation } };

  const table = toOperations({ paths: paths as object as Record<string, Record<string, object>> });

  expect(table).toContain('  "/x": {\n    GET: "200 404 x",\n    DELETE: "200 404 x",\n  },\n');
});

test.each([
  ["a method without a verb", { patch: operation }, "patch /x: the client has verbs for get, post, put, delete only"],
  ["a range of statuses", { get: { ...operation, responses: { "4XX": {} } } }, 'get /x: the response "4XX" is not one'],
  ["no operationId", { get: { responses: {} } }, "get /x: an operationId without spaces is needed"],
  ["an operationId with a space", { get: { operationId: "a b" } }, "get /x: an operationId without spaces is needed"],
])("refuses %s", (_, item, message) => {
  expect(() => toOperations({ paths: { "/x": item } })).toThrow(message);
});

test("leaves out what cannot be held when that is asked for, and says so", () => {
  const left: string[] = [];
  const paths = {
    "/x": { patch: operation },
    "/y": { get: { operationId: "y", responses: { "200": {}, default: {} } } },
  };

  const table = toOperations({ paths }, (reason) => void left.push(reason));

  expect(table).toContain('  "/y": {\n    GET: "200 y",\n  },\n');
  expect(table).not.toContain("/x");
  expect(left).toHaveLength(2);
});

test("marks the query parameters that are not written in the default way", () => {
  const named = (name: string, rest: object) => ({ name, in: "query", ...rest });
  const parameters = [
    named("plain", {}),
    named("repeated", { style: "pipeDelimited", explode: true }),
    named("commas", { explode: false }),
    named("pipes", { style: "pipeDelimited" }),
    named("a b", { style: "deepObject" }),
    { name: "id", in: "path", style: "simple" },
    { $ref: "#/components/parameters/spaces" },
  ];
  const components = { parameters: { spaces: named("spaces", { style: "spaceDelimited" }) } };

  const contract = { paths: { "/x": { get: { ...operation, parameters } } }, components };

  expect(toOperations(contract)).toContain(
    'GET: "200 404 commas=form pipes=pipeDelimited a%20b=deepObject spaces=spaceDelimited x"',
  );
});

test("lets the parameter of an operation replace the one of its path", () => {
  const ids = { name: "ids", in: "query" };
  const path = { parameters: [{ ...ids, explode: false }], get: { ...operation, parameters: [ids] }, put: operation };

  const table = toOperations({ paths: { "/x": path as object as Record<string, object> } });

  expect(table).toContain('GET: "200 404 x",\n    PUT: "200 404 ids=form x"');
});
