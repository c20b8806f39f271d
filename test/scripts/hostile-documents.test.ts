import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toMessage } from "../../scripts/document/problems.ts";
import { generate } from "../support/generate.ts";
import { temporaryFolder } from "../support/temporary.ts";

const START = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\n';

const operation = (response: string) => `paths:
  /things:
    get:
      operationId: list-things
      responses:
        "200": ${response}
`;

test.each([
  ["malformed YAML", "things.yaml", `${START}paths: [\n`, "things.yaml:4:1 unexpected end of the stream"],
  ["malformed JSON", "things.json", '{ "openapi": "3.1.0"\n  "info": {} }', "things.json:2:3 missed comma"],
  ["a tab", "things.yaml", "openapi: 3.1.0\ninfo:\n\ttitle: Things\n", "things.yaml:3:1 tab"],
  ["an empty file", "things.yaml", "\n\n", "things.yaml:1: the file is empty"],
  ["a list", "things.yaml", "- openapi\n", "things.yaml:1: not an OpenAPI document"],
  ["a text", "things.yaml", "Not Found\n", "things.yaml:1: not an OpenAPI document"],
  ["HTML", "things.yaml", "\n<!doctype html>\n", "things.yaml:1: HTML or XML"],
  ["another format", "things.yaml", "asyncapi: 3.0.0\n", 'things.yaml:1: not an OpenAPI document: it has no "openapi"'],
  ["Swagger 2.0", "things.json", '{\n  "swagger": "2.0" }', "things.json:2: Swagger 2.0 is not supported"],
  [
    "OpenAPI 4",
    "things.yaml",
    "# x\nopenapi: 4.0.0\n",
    'things.yaml:2: openapi: "4.0.0" is not supported; use 3.0, 3.1 or 3.2',
  ],
  [
    "a reference to a missing part",
    "things.yaml",
    START + operation("{ $ref: '#/components/responses/Things' }"),
    "things.yaml:8:16 Can't resolve $ref: #/components/responses/Things does not exist",
  ],
  [
    "a reference to a missing file",
    "things.yaml",
    `${START}paths:\n  /things: { $ref: nowhere.yaml }\n`,
    "things.yaml:4:12 Can't resolve $ref: ENOENT",
  ],
  [
    "circular references",
    "things.yaml",
    `${START}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n`,
    "things.yaml:6:16 a circular $ref never reaches a schema: #/components/schemas/B -> #/components/schemas/A -> #/components/schemas/B",
  ],
  [
    "a circular anchor",
    "things.yaml",
    `${START}paths: {}\ncomponents:\n  schemas:\n    A: &a { not: *a }\n`,
    "things.yaml:6:19 a YAML anchor contains itself",
  ],
  [
    "a page without a document",
    "things.md",
    "# Things\n\n```json\n{}\n```\n",
    "things.md: no fenced block of the page holds an OpenAPI document",
  ],
  [
    "a page whose YAML lost its line breaks",
    "things.md",
    "# Things\n\n```yaml\nopenapi: 3.1.0 info: title: Things version: 1.0.0 paths: /things: get: {}\n```\n",
    "things.md:4: the document has lost its line breaks",
  ],
])("rejects %s with its position, and writes no files", async (_, name, text, message) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), text);

  const { code, output } = await generate("--spec", join(folder, name), "--out", join(folder, "out"));

  expect(code).toBe(1);
  expect(output.replace(`${folder}/`, "").replace(/^(?:\.\.\/)+\S*\/(?=things\.)/, "")).toContain(message);
  expect(output).not.toMatch(/^\s+at /m);
  expect(readdirSync(folder)).toEqual([name]);
});

test("reports an error in a referenced file with its position there", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "things.yaml"), `${START}paths:\n  /things: { $ref: other.yaml }\n`);
  writeFileSync(join(folder, "other.yaml"), "get: [\n");

  const { output } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(output).toMatch(/things\.yaml:4:12 Can't resolve \$ref: \S*other\.yaml:2:1 unexpected end of the stream/);
});

test.each([
  ["a reference to itself", "Thing: { $ref: '#/Other' }\nOther: { $ref: '#/Thing' }\n", ":1:16 a circular $ref"],
  ["an anchor", "Thing: &a\n  not: *a\n", ":2:9 a YAML anchor contains itself"],
])("reports the position of %s that is circular in another file", async (_, text, message) => {
  const folder = temporaryFolder();
  const schemas = "components: { schemas: { Thing: { $ref: 'other.yaml#/Thing' } } }";
  writeFileSync(join(folder, "things.yaml"), `${START}paths: {}\n${schemas}\n`);
  writeFileSync(join(folder, "other.yaml"), text);

  const { output } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(output).toContain(`other.yaml${message}`);
});

test("rejects references that are circular only across two files", async () => {
  const folder = temporaryFolder();
  const schemas = "components: { schemas: { Thing: { $ref: 'other.yaml#/Other' } } }";
  writeFileSync(join(folder, "things.yaml"), `${START}paths: {}\n${schemas}\n`);
  writeFileSync(join(folder, "other.yaml"), "Other: { $ref: 'things.yaml#/components/schemas/Thing' }\n");

  const { output } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(output).toMatch(/\.yaml:\d+:\d+ a circular \$ref never reaches a schema: \S+Other -> \S+Thing -> \S+Other$/m);
});

test("names a missing file", async () => {
  const { output } = await generate("--spec", "nowhere/things.yaml", "--out", join(temporaryFolder(), "out"));

  expect(output).toMatch(/^nowhere\/things\.yaml cannot be read: ENOENT/);
});

test("does not change the folder if the document is rejected", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out/schema.ts"), "// before\n");
  writeFileSync(join(folder, "things.yaml"), START + operation("{ $ref: '#/components/responses/Things' }"));

  await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(readFileSync(join(folder, "out/schema.ts"), "utf8")).toBe("// before\n");
  expect(readdirSync(join(folder, "out"))).toEqual(["schema.ts"]);
});

test("accepts a recursive schema", async () => {
  const folder = temporaryFolder();
  const tree =
    "{ type: object, properties: { branches: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }";
  writeFileSync(join(folder, "things.yaml"), `${START}paths: {}\ncomponents: { schemas: { Tree: ${tree} } }\n`);

  const { code } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(code).toBe(0);
  expect(readFileSync(join(folder, "out/schema.ts"), "utf8")).toContain('branches?: components["schemas"]["Tree"][]');
});

test("reports a call stack overflow with the command that enlarges the stack", () => {
  const overflow = (): number => overflow() + 1;

  expect(errorOf(overflow)).toMatch(
    /^the chain of references is longer than the call stack.* node --stack-size=3900 --import tsx scripts\/generate\.ts/,
  );
});

function errorOf(run: () => unknown): string {
  try {
    run();
    return "";
  } catch (error) {
    return toMessage(error);
  }
}
