import { expect, test } from "vitest";
import { toOperations } from "../../../scripts/generate/operations.ts";

const FORM = "application/x-www-form-urlencoded";
const operation = { operationId: "x", responses: { "200": {}, "404": {} } };

test("has statuses and operation id by path and method, and no other part of a path item", () => {
  const paths = { "/x": { summary: "X", parameters: [], get: operation, delete: operation } };

  const table = toOperations({ paths });

  expect(table).toContain('  "/x": {\n    GET: "200 404 x",\n    DELETE: "200 404 x",\n  },\n');
});

test.each([
  [
    "a method that the client does not offer",
    { trace: operation },
    "trace /x: the client offers only get, post, put, delete, patch, head, options",
  ],
  [
    "a response that is not a status",
    { get: { ...operation, responses: { "4xx": {} } } },
    'get /x: the response "4xx" is not a status, a range such as 4XX, or default',
  ],
  ["no operationId", { get: { responses: {} } }, "get /x needs an operationId without spaces"],
  ["an operationId with a space", { get: { operationId: "a b" } }, "get /x needs an operationId without spaces"],
])("rejects %s", (_, item, message) => {
  expect(() => toOperations({ paths: { "/x": item } })).toThrow(message);
});

test("reports omissions to the callback instead of throwing", () => {
  const omitted: string[] = [];
  const paths = {
    "/x": { trace: operation },
    "/y": { get: { operationId: "y", responses: { "200": {}, other: {} } } },
  };

  const table = toOperations({ paths }, (reason) => void omitted.push(reason));

  expect(table).toContain('  "/y": {\n    GET: "200 y",\n  },\n');
  expect(table).not.toContain("/x");
  expect(omitted).toHaveLength(2);
});

test("marks query parameters with another serialization than the default", () => {
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

test("replaces a parameter of the path by that of the operation", () => {
  const ids = { name: "ids", in: "query" };
  const path = { parameters: [{ ...ids, explode: false }], get: { ...operation, parameters: [ids] }, put: operation };

  const table = toOperations({ paths: { "/x": path } });

  expect(table).toContain('GET: "200 404 x",\n    PUT: "200 404 ids=form x"');
});

test("has the ranges of statuses, and default", () => {
  const patch = { ...operation, responses: { "2XX": {}, "404": {}, "4XX": {}, default: {} } };

  expect(toOperations({ paths: { "/x": { patch } } })).toContain('PATCH: "404 2XX 4XX default x"');
});

test.each([
  ["a form", { [FORM]: {} }, "200 404 form x"],
  ["a form by reference", { $ref: "#/components/requestBodies/form" }, "200 404 form x"],
  ["JSON, or a form", { [FORM]: {}, "application/json": {} }, "200 404 x"],
])("marks a body that is %s", (_, content, row) => {
  const requestBody = "$ref" in content ? content : { content };
  const components = { requestBodies: { form: { content: { [FORM]: {} } } } };
  const contract = { paths: { "/x": { post: { ...operation, requestBody } } }, components };

  expect(toOperations(contract)).toContain(`POST: "${row}"`);
});
