import { expect, test } from "vitest";
import { toOperations } from "../../../scripts/generate/operations.ts";

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";
const json = { content: { "application/json": { schema: { type: "object" } } } };
const operation = { operationId: "x", responses: { "200": json, "404": {} } };

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

test("leaves out what the client does not support, if the contract is another one", () => {
  const paths = {
    "/x": { trace: operation },
    "/y": { get: { operationId: "y", responses: { "200": {}, other: {} } } },
  };

  const table = toOperations({ paths }, false);

  expect(table).toContain('  "/y": {\n    GET: "200=none y",\n  },\n');
  expect(table).not.toContain("/x");
});

test("marks query parameters with another serialization than the default", () => {
  const named = (name: string, rest: object) => ({ name, in: "query", ...rest });
  const parameters = [
    named("plain", {}),
    named("repeated", { style: "pipeDelimited", explode: true }),
    named("commas", { explode: false }),
    named("pipes", { style: "pipeDelimited" }),
    named("a b", { style: "deepObject" }),
    named("object", { schema: { type: "object" } }),
    named("joined", { schema: { type: "object" }, explode: false }),
    { name: "id", in: "path", style: "simple" },
    { $ref: "#/components/parameters/spaces" },
  ];
  const components = { parameters: { spaces: named("spaces", { style: "spaceDelimited" }) } };

  const contract = { paths: { "/x": { get: { ...operation, parameters } } }, components };

  expect(toOperations(contract)).toContain(
    'GET: "200 404 ?commas=form ?pipes=pipeDelimited ?a%20b=deepObject ?object=exploded ?joined=form ?spaces=spaceDelimited x"',
  );
});

test("replaces a parameter of the path by that of the operation", () => {
  const ids = { name: "ids", in: "query" };
  const path = { parameters: [{ ...ids, explode: false }], get: { ...operation, parameters: [ids] }, put: operation };

  const table = toOperations({ paths: { "/x": path } });

  expect(table).toContain('GET: "200 404 x",\n    PUT: "200 404 ?ids=form x"');
});

test("has the ranges of statuses, and default", () => {
  const patch = { ...operation, responses: { "2XX": json, "404": {}, "4XX": {}, default: {} } };

  expect(toOperations({ paths: { "/x": { patch } } })).toContain('PATCH: "404 2XX 4XX default x"');
});

test.each([
  ["a form", { [FORM]: {} }, "200 404 form x"],
  ["a form by reference", { $ref: "#/components/requestBodies/form" }, "200 404 form x"],
  ["JSON, or a form", { [FORM]: {}, "application/json": {} }, "200 404 x"],
  ["a multipart form", { [MULTIPART]: {} }, "200 404 multipart x"],
  ["a multipart form, or another one", { [MULTIPART]: {}, [FORM]: {} }, "200 404 form x"],
])("marks a body that is %s", (_, content, row) => {
  const requestBody = "$ref" in content ? content : { content };
  const components = { requestBodies: { form: { content: { [FORM]: {} } } } };
  const contract = { paths: { "/x": { post: { ...operation, requestBody } } }, components };

  expect(toOperations(contract)).toContain(`POST: "${row}"`);
});

test("has the code for a multipart body only if an operation has one", () => {
  const post = { ...operation, requestBody: { content: { [MULTIPART]: {} } } };

  expect(toOperations({ paths: { "/x": { post } } })).toMatch(/export function toForm\(values: object\): FormData/);
  expect(toOperations({ paths: { "/x": { post: operation } } })).toMatch(/export const toForm: .* = undefined;\n$/);
});

test.each<[string, object, [ranges: boolean, styles: boolean]]>([
  ["statuses", {}, [false, false]],
  ["a status that is an array", { responses: { 200: jsonOf({ type: "array" }) } }, [false, false]],
  ["a range", { responses: { "4XX": {} } }, [true, false]],
  ["a range that is an array", { responses: { 404: {}, "2XX": jsonOf({ type: "array" }) } }, [true, false]],
  ["a default response", { responses: { 200: {}, default: {} } }, [true, false]],
  ["an operation id that is a mark", { operationId: "default" }, [false, false]],
  ["a style", { parameters: [{ name: "ids", in: "query", explode: false }] }, [false, true]],
  ["a form", { requestBody: { content: { [FORM]: {} } } }, [false, true]],
])("says which features the client needs for %s", (_, own, [ranges, styles]) => {
  const table = toOperations({ paths: { "/x": { post: { ...operation, ...own } } } });

  expect(table).toContain(`export const hasRanges: boolean = ${ranges};\n`);
  expect(table).toContain(`export const hasStyles: boolean = ${styles};\n`);
});

function jsonOf(schema: object) {
  return { content: { "application/json": { schema } } };
}

test("has the rules between query parameters", () => {
  const rules = { "x-query-requires": { city: ["a b"] }, "x-query-excludes": [["one", "two", "three"]] };
  const paths = { "/x": { get: { ...operation, ...rules } } };

  expect(toOperations({ paths })).toContain(
    'GET: "200 404 city:needs:a%20b one:excludes:two one:excludes:three two:excludes:three x"',
  );
});

test("a parameter with its default value requires no other", () => {
  const parameters = [{ name: "page", in: "query", schema: { default: 0 } }, { $ref: "#/components/parameters/token" }];
  const components = { parameters: { token: { name: "token", in: "query" } } };
  const get = { ...operation, parameters, "x-query-requires": { page: ["token"], token: ["page"] } };

  expect(toOperations({ components, paths: { "/x": { get } } })).toContain("page:needs:token:0 token:needs:page x");
});

test.each([
  ["no body", { "200": {}, "204": {} }, "200=none 204 x"],
  ["another media type", { "2XX": { content: { "text/csv": {} } } }, "2XX=none x"],
])("marks a success that declares %s instead of JSON", (_, responses, row) => {
  expect(toOperations({ paths: { "/x": { get: { operationId: "x", responses } } } })).toContain(`GET: "${row}"`);
});

test.each([
  ["an array", { type: "array", items: {} }, "200=array x"],
  ["items alone", { items: {} }, "200=array x"],
  ["a reference to an array", { $ref: "#/components/schemas/List" }, "200=array x"],
  ["an allOf with an array", { allOf: [true, { type: "array" }] }, "200=array x"],
  ["an object", { type: "object" }, "200 x"],
  ["one type in a list", { type: ["object"] }, "200 x"],
  ["properties alone", { properties: {} }, "200 x"],
  ["an anyOf of objects", { anyOf: [{ type: "object" }, { properties: {} }] }, "200 x"],
  ["a oneOf of an object and an array", { oneOf: [{ type: "object" }, { type: "array" }] }, "200=any x"],
  ["a string", { type: "string" }, "200=any x"],
  ["a nullable object", { type: ["object", "null"] }, "200=any x"],
  ["a nullable object of OpenAPI 3.0", { type: "object", nullable: true }, "200=any x"],
  ["a schema that allows anything", true, "200=any x"],
  ["no schema", undefined, "200=any x"],
  ["a schema that contains itself", { $ref: "#/components/schemas/Loop" }, "200=any x"],
])("marks a success with the type of its JSON body: %s", (_, schema, row) => {
  const loop = { anyOf: [{ $ref: "#/components/schemas/Loop" }] };
  const components = { schemas: { List: { type: "array" }, Loop: loop } };
  const responses = { "200": { content: { "application/json": schema === undefined ? {} : { schema } } } };

  const table = toOperations({ paths: { "/x": { get: { operationId: "x", responses } } }, components });

  expect(table).toContain(`GET: "${row}"`);
});
