import { join } from "node:path";
import { expect, test } from "vitest";
import { compareStructure } from "../../../scripts/diff/compare-structure.js";
import { readContract } from "../../../scripts/diff/read-contract.js";
import { smallContract } from "./small-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const HEAD = 'openapi: 3.1.0\ninfo: { title: a, version: "1" }\n';

test.each([
  ["an empty file", "a.yaml", "\n", "a.yaml:1: is empty"],
  ["a list", "a.yaml", "- 1\n", "a.yaml:1: Document must be JSON object"],
  ["broken YAML", "a.yaml", "openapi: 3.1.0\ninfo:\n  title: a\n bad: [\n", "a.yaml:4:2: bad indentation"],
  ["broken JSON", "a.json", '{ "openapi": "3.1.0",\n', "a.json:2:1: unexpected end of the stream"],
  [
    "a reference to nothing",
    "a.yaml",
    `${HEAD}paths:\n  /x: { $ref: "#/nothing" }\n`,
    "a.yaml:4:7: Can't resolve $ref",
  ],
  ["a reference to no file", "a.yaml", `${HEAD}paths:\n  /x: { $ref: b.yaml }\n`, "a.yaml:4:7: Can't resolve $ref"],
  [
    "Swagger 2.0",
    "a.yaml",
    '\nswagger: "2.0"\ninfo: { title: a, version: "1" }\npaths: {}\n',
    "a.yaml:2: is Swagger 2.0",
  ],
  ["another version", "a.json", '{\n  "openapi": "4.0.0"\n}', 'a.json:2: is of OpenAPI "4.0.0"'],
  ["what is no OpenAPI", "a.json", '{ "name": "a" }', 'a.json:1: is no OpenAPI document: it has no "openapi"'],
])("%s is refused by file and line", (_, name, text, message) => {
  const file = join(temporaryFolder({ [name]: text }), name);

  expect(() => readContract(file)).toThrow(message);
});

test("what is neither a file nor a revision is refused", () => {
  expect(() => readContract("no-such-thing")).toThrow("no-such-thing: is neither a file nor a git revision");
});

test("a document of many files is read as one", () => {
  const folder = temporaryFolder({
    "a.yaml": `${HEAD}paths:\n  /x: { $ref: b.yaml }\n`,
    "b.yaml": "get:\n  operationId: x\n  responses: { 204: { description: Done. } }\n",
  });

  expect(readContract(join(folder, "a.yaml"))).toMatchObject({ paths: { "/x": { get: { operationId: "x" } } } });
});

test("OpenAPI 3.0 is read in the words of 3.1", () => {
  const older = contract("3.0.3", {
    a: { type: "string", nullable: true, enum: ["a"] },
    b: { type: "integer", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    c: { nullable: true, allOf: [{ $ref: "#/components/schemas/Other" }] },
    d: { $ref: "#/components/schemas/Other", description: "Not heard in 3.0." },
    nullable: { type: "boolean", nullable: false },
  });
  const newer = contract("3.1.0", {
    a: { type: ["string", "null"], enum: ["a", null] },
    b: { type: "integer", exclusiveMinimum: 0, maximum: 9 },
    c: { anyOf: [{ $ref: "#/components/schemas/Other" }, { type: "null" }] },
    d: { $ref: "#/components/schemas/Other" },
    nullable: { type: "boolean" },
  });
  const folder = temporaryFolder({ "older.json": older, "newer.json": newer });

  const { findings } = compareStructure(
    readContract(join(folder, "older.json")),
    readContract(join(folder, "newer.json")),
  );

  expect(findings).toEqual([]);
});

function contract(openapi: string, properties: object): string {
  const Other = { type: "object", properties: { x: { type: "string" } } };
  const schemas = { Small: { type: "object", properties }, Other };
  return JSON.stringify({ openapi, info: smallContract.info, paths: {}, components: { schemas } });
}
