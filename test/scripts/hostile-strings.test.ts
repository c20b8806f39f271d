import { runInNewContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { type Manifest, toContractInfo, toManifest } from "../../scripts/generate/manifest.ts";
import { toOperations } from "../../scripts/generate/operations.ts";
import { toGeneration } from "../../scripts/generate/outputs.ts";
import { withProvenance } from "../../scripts/generate/provenance.ts";
import { toTypes } from "../../scripts/generate/types.ts";
import { withSamples } from "../../scripts/reference/build.ts";
import { toLiteral } from "../../scripts/reference/literal.ts";

/** Texts that end a string, a template, a comment or a line in code, or that are special keys. */
const PIECES = [
  ...Array.from("\"'`\\\n\r\t$/*{}[]();:,.<>#@~%\u2028\u2029\u0000\u001b\u0085\u202e\ud800"),
  ...[
    "${",
    "*/",
    "/*",
    "//",
    "</script>",
    "<!--",
    "}); }",
    'import "x";',
    "export",
    "\\u0022",
    "\\u2028",
    "a",
    "ß",
    "😀",
  ],
];
const SPECIAL = ["__proto__", "constructor", "prototype", "toString", "default", "list", "Infinity", "-1", "1e21"];
const text = fc.oneof(
  fc.constantFrom(...SPECIAL),
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
);
const RUNS = { numRuns: 30 };

/** Parses generated code, and fails if it is not valid TypeScript. */
function parse(code: string): ts.SourceFile {
  const options = { compilerOptions: { target: ts.ScriptTarget.ESNext }, reportDiagnostics: true };
  const { diagnostics = [] } = ts.transpileModule(code, options);
  expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  return ts.createSourceFile("code.ts", code, ts.ScriptTarget.ESNext, true);
}

/** Returns the kinds of the statements, which would show an injected statement. */
function statementsOf(file: ts.SourceFile): ts.SyntaxKind[] {
  return file.statements.map(({ kind }) => kind);
}

/** Returns all strings and names in the code. */
function stringsOf(file: ts.SourceFile): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isIdentifier(node) || ts.isNumericLiteral(node)) found.add(node.text);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Evaluates a module, and returns its only constant. */
function evaluate(code: string): unknown {
  const script = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ESNext },
  }).outputText;
  const name = /export const (\w+)/.exec(code)?.[1] ?? "";
  return JSON.parse(String(runInNewContext(`var exports = {};\n${script}\nJSON.stringify(exports.${name})`)));
}

/** Quotes a key. The tests parse JSON text like that of a bundled document, in which `__proto__` is a key. */
const key = (name: string): string => JSON.stringify(name);

test("a literal has the original value", () => {
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text))), (value) => {
      const code = `export const value = ${toLiteral(value)};`;
      expect(statementsOf(parse(code))).toEqual([ts.SyntaxKind.VariableStatement]);
      expect(JSON.stringify(evaluate(code))).toBe(JSON.stringify(value));
    }),
    RUNS,
  );
});

test("the table of operations has the original paths and operationIds", () => {
  fc.assert(
    fc.property(
      text,
      text.map((it) => it.replace(/\s/g, "_")),
      (path, operationId) => {
        const contract = JSON.parse(
          `{ "paths": { ${key(path)}: { "get": { "operationId": ${key(operationId)}, "responses": { "200": {} } } } } }`,
        ) as Parameters<typeof toOperations>[0];
        const code = toOperations(contract);
        expect(new Set(statementsOf(parse(code)))).toEqual(new Set([ts.SyntaxKind.VariableStatement]));
        expect(Object.entries(evaluate(code) as object)).toEqual([[path, { GET: `200=none ${operationId}` }]]);
      },
    ),
    RUNS,
  );
});

test("the contract information has the original title and version", () => {
  fc.assert(
    fc.property(text, text, (title, version) => {
      const code = toContractInfo({ openapi: "3.1.0", info: { title, version } }, "{}");
      expect(statementsOf(parse(code))).toEqual([ts.SyntaxKind.VariableStatement]);
      expect(evaluate(code)).toMatchObject({ title, version });
    }),
    RUNS,
  );
});

test("rules between query parameters are parts of the table's rows", () => {
  const parameter = text.map((it) => it.replace(/\p{Cs}/gu, "_"));
  fc.assert(
    fc.property(text, parameter, parameter, (path, name, other) => {
      const contract = JSON.parse(`{ "paths": { ${key(path)}: { "get": { "operationId": "x", "responses": {},
        "x-query-requires": { ${key(name)}: [${key(other)}] }, "x-query-excludes": [[${key(name)}, ${key(other)}]]
      } } } }`) as Parameters<typeof toOperations>[0];
      const [one, two] = [encodeURIComponent(name), encodeURIComponent(other)];
      expect(evaluate(toOperations(contract))).toEqual({
        [path]: { GET: `${one}:needs:${two} ${one}:excludes:${two} x` },
      });
    }),
    RUNS,
  );
});

test("every provenance becomes part of a description", () => {
  fc.assert(
    fc.property(text, text, text, (description, scope, source) => {
      const operation = { operationId: "x", description, "x-token-scopes": [scope], "x-source": ["s"] };
      const contract = { "x-sources": { s: source }, paths: { "/x": { get: operation } } };
      const made = JSON.parse(withProvenance(JSON.stringify(contract))) as typeof contract;
      expect(made.paths["/x"].get.description).toBe(
        `${[description.trimEnd(), `Token scopes: ${scope}.`, `Source: ${source}.`].join("\n\n")}\n`,
      );
    }),
    RUNS,
  );
});

test("the manifest has the original names of its inputs", () => {
  fc.assert(
    fc.property(fc.uniqueArray(text), (names) => {
      const inputs = Object.fromEntries(names.map((name) => [name, "text"]));
      const manifest = JSON.parse(toManifest({}, inputs, new Map())) as Manifest;
      expect(new Set(Object.keys(manifest.inputs))).toEqual(new Set(names));
    }),
    RUNS,
  );
});

test("types have the original names and values, and no text ends a comment", async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ path: text, name: text, value: text, prose: text, id: text }), async (given) => {
      const { path, name, value, prose, id } = given;
      const file = parse(await toTypes(documentOf(path, name, value, prose, id), { isOwn: false }));
      expect(new Set(statementsOf(file))).toEqual(
        new Set([ts.SyntaxKind.InterfaceDeclaration, ts.SyntaxKind.TypeAliasDeclaration]),
      );
      expect(new Set(namesOf(file))).toEqual(new Set(NAMES));
      expect([...stringsOf(file)]).toEqual(expect.arrayContaining([`/${path}`, name, value, id]));
    }),
    { numRuns: 30 },
  );
});

test("a reference into an extension does not become an identifier of the types", async () => {
  const reference = '#/x-a}; import "evil"; type b = {/c';
  const contract = JSON.parse(documentOf("x", "x", "x", "x", "x")) as { components: { schemas: object } };
  const hostile = { ...contract, 'x-a}; import "evil"; type b = {': { c: { type: "string" } } };
  Object.assign(hostile.components.schemas, { Hostile: { properties: { it: { $ref: reference } } } });

  const types = await toTypes(JSON.stringify(hostile), { isOwn: false });

  expect(parse(types).statements.filter(ts.isImportDeclaration)).toEqual([]);
  expect(types).toMatch(/Hostile: \{\s+it\?: unknown;/);
});

test("the extensions of this project's contract have no meaning in a foreign document", async () => {
  const own = { type: "object", properties: { kind: { type: "string", "x-extensible-enum": ["a"], "x-never": true } } };
  const operation = { operationId: "x", "x-query-requires": { a: ["b"] }, "x-source": ["nowhere"], responses: {} };
  const document = { openapi: "3.1.0", info: { title: "X", version: "1" }, paths: { "/x": { get: operation } } };

  const { files } = await toGeneration(
    { ...document, components: { schemas: { Own: own } } },
    { name: "x.yaml", inputs: {}, isOwn: false },
  );

  expect(files.get("schema.ts")).toContain("kind?: string | undefined;");
  expect(files.get("operations.ts")).toContain('GET: "x"');
  expect(JSON.parse(files.get("relay-rest.json") ?? "")).toMatchObject(document);
});

test("a sample calls any path with any example", () => {
  fc.assert(
    fc.property(text, text, text, (path, name, value) => {
      const contract = JSON.parse(`{ "info": {}, "paths": { ${key(path)}: {
        "get": { "operationId": "x", "responses": {}, "parameters": [
          { "name": ${key(name)}, "in": "query", "required": true, "example": ${key(value)} }] },
        ${key(`${name}"); evil(); ("`)}: { "operationId": "y", "responses": {} }
      } } }`) as Parameters<typeof withSamples>[0];
      const file = parse(sampleOf(withSamples(contract), path));
      expect(statementsOf(file)).toEqual([
        ts.SyntaxKind.ImportDeclaration,
        ts.SyntaxKind.VariableStatement,
        ts.SyntaxKind.VariableStatement,
        ts.SyntaxKind.SwitchStatement,
      ]);
      expect([...stringsOf(file)]).toEqual(expect.arrayContaining([path, name, value]));
    }),
    RUNS,
  );
});

test("the variable for list items has a valid name", () => {
  fc.assert(
    fc.property(
      text.map((it) => it.replace(/[/~%]/g, "_")),
      (schema) => {
        const file = parse(sampleOf(withSamples(listOf(schema)), "/x"));
        expect(statementsOf(file)).toEqual([
          ts.SyntaxKind.ImportDeclaration,
          ts.SyntaxKind.VariableStatement,
          ts.SyntaxKind.VariableStatement,
          ts.SyntaxKind.TryStatement,
        ]);
      },
    ),
    RUNS,
  );
});

const NAMES = ["paths", "webhooks", "components", "$defs", "operations"];

function namesOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((it) =>
    ts.isInterfaceDeclaration(it) || ts.isTypeAliasDeclaration(it) ? [it.name.text] : [],
  );
}

/** Creates a document with the texts in every node that a generator prints. */
function documentOf(path: string, name: string, value: string, prose: string, id: string): string {
  const schema = `{ "type": "object", "title": ${key(prose)}, "description": ${key(prose)}, "default": ${key(prose)},
    "required": [${key(name)}], "properties": { ${key(name)}: { "type": "string", "enum": [${key(value)}, "other"],
    "format": ${key(prose)}, "examples": [${key(prose)}, { ${key(name)}: ${key(prose)} }] } },
    "x-query-requires": { ${key(prose)}: [${key(prose)}] }, "x-never": true, "x-extensible-enum": [1] }`;
  return `{ "openapi": "3.1.0", "info": { "title": ${key(prose)}, "version": ${key(prose)} },
    ${key(`x-${name}`)}: { "a": ${schema} },
    "paths": { ${key(`/${path}`)}: { "get": { "operationId": ${key(id)}, "summary": ${key(prose)},
      "description": ${key(prose)}, "x-query-requires": { ${key(name)}: [${key(prose)}] },
      "parameters": [{ "name": ${key(name)}, "in": "query", "description": ${key(prose)}, "schema": { "const": ${key(value)} } }],
      "responses": { "200": { "description": ${key(prose)}, "content": { ${key(name)}: { "schema":
        { "allOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": ${key(`#/x-${name.replace(/[~/%]/g, "")}/a`)} }] } } } } }
    } } },
    "components": { "schemas": { "A": ${schema}, ${key(name)}: ${schema} } } }`;
}

function sampleOf(contract: ReturnType<typeof withSamples>, path: string): string {
  const item = new Map(Object.entries(contract.paths ?? {})).get(path);
  return item?.["get"]?.["x-codeSamples"]?.[0]?.source ?? "";
}

function listOf(schema: string): Parameters<typeof withSamples>[0] {
  return JSON.parse(`{ "info": {}, "components": { "schemas": { ${key(schema)}: { "properties": { "id": {} } } } },
    "paths": { "/x": { "get": { "operationId": "x", "parameters": [{ "name": "page_token", "in": "query" }],
      "responses": { "200": { "content": { "application/json": { "schema": { "properties": { "data": { "items":
        { "$ref": ${key(`#/components/schemas/${schema}`)} } } } } } } } } } } } }`) as Parameters<
    typeof withSamples
  >[0];
}
