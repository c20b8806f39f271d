import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { COMMITTED, readContract } from "../../../scripts/diff/read.ts";
import { compareContracts } from "../../../scripts/diff/report.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { run, script } from "./release-repository.ts";
import { smallContract } from "./small-contract.ts";

const HEAD = 'openapi: 3.1.0\ninfo: { title: a, version: "1" }\n';

test.each([
  ["an empty file", "a.yaml", "\n", "a.yaml:1: the file is empty"],
  ["a list", "a.yaml", "- 1\n", "a.yaml:1: not an OpenAPI document"],
  ["broken YAML", "a.yaml", "openapi: 3.1.0\ninfo:\n  title: a\n bad: [\n", "a.yaml:4:2 bad indentation"],
  ["broken JSON", "a.json", '{ "openapi": "3.1.0",\n', "a.json:2:1 unexpected end of the stream"],
  [
    "a reference to a missing part",
    "a.yaml",
    `${HEAD}paths:\n  /x: { $ref: "#/nothing" }\n`,
    "a.yaml:4:7 Can't resolve $ref",
  ],
  [
    "a reference to a missing file",
    "a.yaml",
    `${HEAD}paths:\n  /x: { $ref: b.yaml }\n`,
    "a.yaml:4:7 Can't resolve $ref",
  ],
  [
    "Swagger 2.0",
    "a.yaml",
    '\nswagger: "2.0"\ninfo: { title: a, version: "1" }\npaths: {}\n',
    "a.yaml:2: Swagger 2.0 is not supported",
  ],
  [
    "another version",
    "a.json",
    '{\n  "openapi": "4.0.0"\n}',
    'a.json:2: openapi: "4.0.0" is not supported; use 3.0, 3.1 or 3.2',
  ],
  [
    "a document of another format",
    "a.json",
    '{ "name": "a" }',
    'a.json:1: not an OpenAPI document: it has no "openapi"',
  ],
])("rejects %s with file and line", async (_, name, text, message) => {
  const folder = temporaryFolder({ [name]: text });

  expect(await script(folder, "spec-diff", name, name)).toEqual({
    status: 2,
    output: expect.stringContaining(message) as string,
  });
});

test.each(["no-such-thing", "--output=stolen"])(
  "rejects %s, which is neither a file nor a revision",

  async (name) => {
    // As an option of `git show`, the name would write to this file.
    const file = `stolen:${COMMITTED}`;
    const folder = temporaryFolder({ [file]: "unchanged", [COMMITTED]: "{}" });
    run(folder, "git", "init", "--quiet");
    run(folder, "git", "add", COMMITTED);
    run(folder, "git", "commit", "--quiet", "--message", "first");

    await expect(readContract(name, folder)).rejects.toThrow(`${name}: is neither a file nor a git revision`);
    expect(readFileSync(join(folder, file), "utf8")).toBe("unchanged");
  },
);

test("bundles a document of many files", async () => {
  const folder = temporaryFolder({
    "a.yaml": `${HEAD}paths:\n  /x: { $ref: b.yaml }\n`,
    "b.yaml": "get:\n  operationId: x\n  responses: { 204: { description: Done. } }\n",
  });

  await expect(readContract("a.yaml", folder)).resolves.toMatchObject({
    paths: { "/x": { get: { operationId: "x" } } },
  });
});

test("equivalent OpenAPI 3.0 and 3.1 documents have no differences", async () => {
  const other = { $ref: "#/components/schemas/Other" };
  const older = contract("3.0.3", {
    a: { type: "string", nullable: true, enum: ["a"] },
    b: { type: "integer", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false },
    c: { nullable: true, allOf: [other] },
    d: { ...other, description: "Ignored in 3.0." },
    e: { nullable: true, oneOf: [other, { type: "string" }] },
    f: { ...other, nullable: true },
    g: { type: "object", nullable: true, allOf: [other] },
    h: { nullable: true, enum: ["a"] },
    i: { allOf: [other, { nullable: true }] },
    j: { type: "array", items: { ...other, nullable: true } },
    k: { ...other, nullable: true },
    nullable: { type: "boolean", nullable: false },
  });
  const newer = contract("3.1.0", {
    a: { type: ["string", "null"], enum: ["a", null] },
    b: { type: "integer", exclusiveMinimum: 0, maximum: 9 },
    c: { anyOf: [other, { type: "null" }] },
    d: other,
    e: { oneOf: [other, { type: "string" }, { type: "null" }] },
    f: { anyOf: [other, { type: "null" }] },
    g: { anyOf: [{ type: "object", allOf: [other] }, { type: "null" }] },
    h: { enum: ["a", null] },
    i: { allOf: [other] },
    j: { type: "array", items: { anyOf: [other, { type: "null" }] } },
    k: { oneOf: [other, { type: "null" }] },
    nullable: { type: "boolean" },
  });
  const folder = temporaryFolder({ "older.json": older, "newer.json": newer });
  const [old, now] = [await readContract("older.json", folder), await readContract("newer.json", folder)];

  // The structure and the generated types are equivalent.
  expect(await compareContracts(old, now)).toMatchObject({ changes: [] });
  expect(await compareContracts(now, old)).toMatchObject({ changes: [] });
});

function contract(openapi: string, properties: object): string {
  const Other = { type: "object", properties: { x: { type: "string" } } };
  const schemas = { Small: { type: "object", properties }, Other };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Small" } } };
  const responses = { "200": { description: "The same.", content } };
  const paths = { "/small": { post: { operationId: "echo", requestBody: { required: true, content }, responses } } };
  return JSON.stringify({ openapi, info: smallContract.info, paths, components: { schemas } });
}
