import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import { responseFor } from "../../../src/testing/contract/operation.ts";
import { aContract, aDocument } from "../../support/kit/contract.ts";

describe("the contract that the package ships", () => {
  test("is the default", () => {
    expect(loadContract()).toMatchObject({ title: "relay-rest", basePath: "/api/relay/rest" });
  });

  test("has its operations in order, with references resolved", () => {
    const operation = loadContract().operation("list-number-groups");

    expect(operation).toMatchObject({ method: "GET", path: "/number_groups", isSecured: true, body: undefined });
    expect(operation.parameters).toContainEqual({
      name: "page_size",
      in: "query",
      isRequired: false,
      schema: expect.objectContaining({ maximum: 1000 }) as object,
      example: 50,
    });
    expect([...operation.responses.keys()]).toEqual(["200", "401", "422", "500"]);
  });

  test("has bodies with the contract's own examples", () => {
    const { body } = loadContract().operation("create-number-group");

    expect(body?.isRequired).toBe(true);
    expect(body?.content.get("application/json")?.examples[0]).toEqual({ name: "Support line", sticky_sender: true });
  });

  test("finds an operation by its method and path", () => {
    const contract = loadContract();

    expect(contract.operationFor("PUT", "/number_groups/1")?.operationId).toBe("update-number-group");
    expect(contract.operationFor("PATCH", "/number_groups/1")).toBeUndefined();
    expect(contract.operationFor("GET", "/nothing")).toBeUndefined();
  });
});

describe("a custom contract", () => {
  test("declares statuses, ranges and default, but no extension", () => {
    const responses = { 200: {}, "4XX": {}, default: {}, "x-note": {}, constructor: {}, 600: {} };
    const contract = aContract({ paths: { "/things": { get: { operationId: "list-things", responses } } } });

    expect([...contract.operation("list-things").responses.keys()]).toEqual(["200", "4XX", "default"]);
  });

  test.each([
    ["path", (file: string) => file],
    ["file URL", (file: string) => pathToFileURL(file)],
  ])("is read from a file by its %s", (_, toSource) => {
    const file = join(tmpdir(), `contract-${process.pid}.json`);
    writeFileSync(file, JSON.stringify(aDocument()));

    expect(loadContract(toSource(file)).operations).toHaveLength(1);
  });

  test.each([
    ["JSON with a byte order mark", "json", (json: string) => `\uFEFF${json}`],
    ["YAML", "yaml", (json: string) => `# A comment\n${json}`],
  ])("may be %s", (_, ending, toContent) => {
    const file = join(tmpdir(), `contract-${process.pid}.${ending}`);
    writeFileSync(file, toContent(JSON.stringify(aDocument())));

    expect(loadContract(file).title).toBe("Things");
  });

  test("is rejected with the reason if it is invalid YAML", () => {
    const file = join(tmpdir(), `contract-${process.pid}.yml`);
    writeFileSync(file, "a: [");

    expect(() => loadContract(file)).toThrow(`${file} is not YAML: `);
  });

  test("is rejected if it contains itself, as a dereferenced document does", () => {
    const node: Record<string, unknown> = {};
    node["properties"] = { parent: node };

    expect(() => aContract({ components: { schemas: { Node: node } } })).toThrow("the contract contains itself");
  });

  test.each([
    ["an example", { example: { $ref: "other.json", nullable: true, id: "x" } }],
    ["a list of examples", { examples: [{ $ref: "other.json", $id: "x" }] }],
    ["a default", { default: { $ref: "other.json" } }],
    ["an extension", { "x-data": { $ref: "other.json" } }],
  ])("keeps the data in %s", (_, schema) => {
    const { document } = aContract({ components: { schemas: { It: schema } } });

    expect(document["components"]).toEqual({ schemas: { It: schema } });
  });

  test("keeps the data of a named example, and follows a reference to one", () => {
    const value = { $ref: "other.json" };
    const examples = { one: { value }, two: { $ref: "#/components/examples/Two" } };
    const media = { "application/json": { schema: {}, examples } };

    const { operations } = aContract({
      components: { examples: { Two: { value: "two" } } },
      paths: { "/a": { get: { responses: { 200: { content: media } } } } },
    });

    expect(operations[0]?.responses.get("200")?.content.get("application/json")?.examples).toEqual([value, "two"]);
  });

  test.each([
    ["a missing file", "/nowhere/api.json", "/nowhere/api.json cannot be read: ENOENT: no such file or directory"],
    ["a folder", "src", "src cannot be read: EISDIR: illegal operation on a directory"],
    ["a file that is not JSON", "package.json.md", "package.json.md cannot be read"],
    ["YAML in several files", "openapi/relay-rest.yaml", "refers to another file"],
    ["YAML in another file", "README.md", "README.md is not JSON; the name of a YAML file ends with .yaml"],
    ["another kind of JSON", "tsconfig.json", /is not JSON|"openapi" is missing/],
    ["a list", [], 'the contract is not an OpenAPI 3 document: its "openapi" is missing'],
    ["Swagger 2", { swagger: "2.0" }, 'its "openapi" is missing'],
    ["a future OpenAPI version", { openapi: "4.0.0" }, 'its "openapi" is "4.0.0"'],
    ["a document without paths", { openapi: "3.1.0" }, 'the contract has no "paths"'],
    ["a document without operations", { openapi: "3.1.0", paths: {} }, "the contract has no operations"],
    [
      "a document in several files",
      aDocument({ a: { $ref: "other.yaml#/a" } }),
      "refers to another file (other.yaml#/a); bundle it",
    ],
  ])("is rejected when it is %s", (_, source, message) => {
    expect(() => loadContract(source)).toThrow(expect.objectContaining({ name: "KitError" }) as Error);
    expect(() => loadContract(source)).toThrow(message);
  });

  test("reports an unknown operation", () => {
    expect(() => aContract().operation("none")).toThrow('the contract has no operation "none"');
  });

  test.each([
    ["no server", undefined, ""],
    ["a server without a path", [{ url: "https://example.com/" }], ""],
    ["a server with a relative path", [{ url: "/v1/" }], "/v1"],
    [
      "a server with a variable",
      [{ url: "https://example.com/{version}", variables: { version: { default: "v2" } } }],
      "/v2",
    ],
  ])("has the base path of %s", (_, servers, basePath) => {
    expect(aContract({ servers }).basePath).toBe(basePath);
  });

  test("has an operation without an id under its method and path", () => {
    expect(aContract({ paths: { "/a": { get: {} } } }).operations[0]?.operationId).toBe("GET /a");
  });

  test("prefers a parameter of the operation to one of the path", () => {
    const contract = aContract({
      paths: {
        "/a": {
          parameters: [{ name: "limit", in: "query", schema: { type: "string" } }],
          get: { parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }] },
        },
      },
    });

    expect(contract.operations[0]?.parameters).toMatchObject([{ name: "limit", schema: { type: "integer" } }]);
  });

  test("reads a parameter's schema from its content", () => {
    const filter = { name: "filter", in: "query", content: { "application/json": { schema: { type: "object" } } } };

    const { operations } = aContract({ paths: { "/a": { get: { parameters: [filter] } } } });

    expect(operations[0]?.parameters).toMatchObject([{ name: "filter", schema: { type: "object" } }]);
  });

  test.each([
    ["basic authentication", [{ basic: [] }], true],
    ["a key", [{ key: [] }], true],
    ["credentials or nothing", [{ basic: [] }, {}], false],
    ["nothing", [], false],
  ])("is secured or not with %s", (_, security, isSecured) => {
    const securitySchemes = { basic: { type: "http", scheme: "basic" }, key: { type: "apiKey" } };

    const { operations } = aContract({ security, components: { securitySchemes } });

    expect(operations[0]?.isSecured).toBe(isSecured);
  });

  test("prefers the path with more literal characters, and decodes path parameters", () => {
    const get = { responses: {} };
    const { routesTo } = aContract({ paths: { "/a/{id}": { get }, "/a/search": { get }, "/a/{id}.mp3": { get } } });

    const paths = ["/a/search", "/a/1.mp3", "/a/x%2Fy", "/a/%", "/b"].map((path) => {
      return routesTo(path).map(({ operation, parameters }) => [operation.path, parameters]);
    });

    expect(paths).toEqual([
      [["/a/search", {}]],
      [["/a/{id}.mp3", { id: "1" }]],
      [["/a/{id}", { id: "x/y" }]],
      [["/a/{id}", { id: "%" }]],
      [],
    ]);
  });

  test("finds a response by status, by range, or by default", () => {
    const response = (description: string) => ({ headers: { [description]: {} } });
    const responses = { 404: response("exact"), "4XX": response("hundred"), default: response("default") };
    const { operations } = aContract({ paths: { "/a": { get: { responses } } } });

    const names = [404, 422, 500].map(
      (status) => operations[0] && [...(responseFor(operations[0], status)?.headers ?? [])][0]?.[0],
    );

    expect(names).toEqual(["exact", "hundred", "default"]);
  });
});

describe.each(["3.0.3", "3.1.0"])("reads keywords of OpenAPI 3.0 in a document of %s:", (openapi) => {
  test.each([
    ["a nullable type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      "a nullable enum",
      { type: "string", nullable: true, enum: ["a"] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    ["a type that is not nullable", { type: "string", nullable: false }, { type: "string" }],
    ["a nullable schema without a type", { allOf: [], nullable: true }, { anyOf: [{ allOf: [] }, { type: "null" }] }],
    [
      "a nullable schema with a type and allOf",
      { type: "object", allOf: [{ required: ["id"] }], readOnly: true, nullable: true },
      { readOnly: true, anyOf: [{ type: "object", allOf: [{ required: ["id"] }] }, { type: "null" }] },
    ],
    ["a nullable schema of any type", { description: "Any.", nullable: true }, { description: "Any." }],
    [
      "a nullable enum with null",
      { type: "string", nullable: true, enum: [null] },
      { type: ["string", "null"], enum: [null] },
    ],
    ["a property called nullable", { properties: { nullable: {} } }, { properties: { nullable: {} } }],
    ["a property that may have any value", { properties: { nullable: true } }, { properties: { nullable: true } }],
    ["an exclusive bound", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
    ["an inclusive bound", { maximum: 9, exclusiveMaximum: false }, { maximum: 9 }],
    [
      "the id and the draft of a schema",
      { id: "http://x/y", $id: "z", $schema: "http://json-schema.org/draft-04/schema#" },
      {},
    ],
    ["properties called id", { properties: { id: {}, $id: {} } }, { properties: { id: {}, $id: {} } }],
  ])("%s", (_, old, modern) => {
    const { document } = aContract({ openapi, components: { schemas: { It: old } } });

    expect(document["components"]).toEqual({ schemas: { It: modern } });
  });
});
