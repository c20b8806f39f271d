import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../../support/generate.ts";
import { temporaryFolder } from "../../support/temporary.ts";

/** Documents with one trait of published documents each: name, printed remarks, and content of the generated files. */
test.each<[name: string, said: readonly string[], generated: readonly (string | RegExp)[]]>([
  [
    "duplicate-operation-id",
    ['10:20 the operationId "listThings" of GET /others is also that of GET /things; it became getOthers'],
    ['GET: "200 listThings"', 'GET: "200 getOthers"', 'get: operations["getOthers"]'],
  ],
  [
    "missing-operation-id",
    ["10:7 GET /things/{thing_id} has no operationId; it became get-things-by-thing-id"],
    ['GET: "200 get-things-by-thing-id"'],
  ],
  [
    "operation-id-with-spaces",
    ['6:20 the operationId "List all things" contains a space; it became listAllThings'],
    ['GET: "200 listAllThings"'],
  ],
  ["callbacks-without-ids", [], ['POST: "204 makeThing"']],
  [
    "nullable-without-type",
    [
      "14:16 nullable without a type became an alternative",
      "15:17 nullable without a type became an alternative",
      "16:16 null next to #/components/schemas/Owner became an alternative to it",
    ],
    [
      'owner?: components["schemas"]["Owner"] | null;',
      'parent?: components["schemas"]["Owner"] | components["schemas"]["Thing"] | null;',
      'maker?: components["schemas"]["Owner"] | null;',
    ],
  ],
  [
    "keywords-of-31-in-30",
    [
      "9:3 webhooks are a part of OpenAPI 3.1; they are read as such",
      "15:24 const is a keyword of OpenAPI 3.1; it is read as such",
      "18:25 const is a keyword of OpenAPI 3.1; it is read as such",
    ],
    [
      "name?: string | null;",
      'kind?: "thing";',
      "nothing?: null;",
      "never?: null;",
      /interface webhooks \{\s+changed: /,
    ],
  ],
  [
    "keywords-of-30-in-31",
    [
      "13:15 nullable, which OpenAPI 3.1 does not have, became a null type",
      "14:15 exclusiveMinimum is a number in OpenAPI 3.1, not a flag; it was converted",
    ],
    ["name?: string | null;", '"exclusiveMinimum": 0'],
  ],
  [
    "version-without-patch",
    ['1:10 openapi: "3.0" is read as 3.1.0, which may lose information'],
    ['"openapi": "3.1.0"'],
  ],
  [
    "version-32",
    [
      '1:10 openapi: "3.2.0" is read as 3.1.0, which may lose information',
      "8:12 left out: query, which OpenAPI 3.1 does not have",
      "9:27 left out: additionalOperations, which OpenAPI 3.1 does not have",
    ],
    ['GET: "200 listThings"'],
  ],
  ["without-paths", [], [/export const operations: .* = \{\n\};/]],
  [
    "invalid-examples",
    [
      "7:95 left out: the example [], which is not of type number",
      "7:78 left out: the example true, which is not of type number",
      '11:74 left out: the example "small", which is not of type integer',
      "11:90 left out: the default {}, which is not of type integer",
    ],
    ["size?: number;"],
  ],
  [
    "examples-that-violate-a-schema",
    [
      "15:33 the example violates its schema: /0 must have required property 'name'",
      "23:22 the example violates its schema: /size must be integer or null",
      "30:16 the example violates its schema: /name must NOT have fewer than 2 characters",
    ],
    ['"name": "x"'],
  ],
  ["reference-in-example", [], ['"$ref": "#/nowhere"', '"$ref": "nowhere.json"', "id?: string;"]],
  ["empty-string-in-enum", ["10:40 the enum contains an empty string, which stays"], ['Thing: "red" | "";']],
  [
    "names-of-object-prototype",
    [],
    ["constructor?: string;", "valueOf: string;", "toString: {", "__proto__?: string;"],
  ],
  ["percent-and-hash-in-names", [], ['"50%"?: components["schemas"]["A%B#C"];', '"#"?: string;', '"A%B#C": string;']],
  [
    "schemas-named-like-keywords",
    [],
    [
      /example: \{\s+id\?: string;/,
      'example?: components["schemas"]["example"];',
      'examples?: components["schemas"]["examples"];',
      "schema?: string;",
    ],
  ],
  [
    "mapping-by-name",
    [
      "14:60 the mapping of cat to a name became a reference",
      "14:104 left out the mapping of bird to Bird, which does not exist",
    ],
    ['kind: "cat";', 'kind: "dog";'],
  ],
  ["tag-as-enum", [], ['kind: "dog" | "puppy";', 'kind: "Bird";', 'kind: "cat";']],
  ["required-over-union", [], [/WithRequired<components\["schemas"\]\["Base"\], "id">/]],
  [
    "sealed-responses",
    [
      '11:7 removed unevaluatedProperties: {"not":{}}, because a response may have more properties',
      '13:28 removed additionalProperties: {"not":{}}, because a response may have more properties',
    ],
    [/owner\?: \{\s+id\?: string;/],
  ],
  ["broken-operation", ["8:19 left out: GET /others: its parameters are not a list"], ['GET: "200 listThings"']],
  [
    "unused-broken-component",
    [
      "11:47 left out: Can't resolve $ref: #/components/schemas/Missing does not exist",
      "12:11 left out: User refers to #/components/schemas/Broken, which is left out",
    ],
    ["id?: string;"],
  ],
  [
    "read-and-write-only",
    [],
    [
      '"application/json": components["schemas"]["ThingRequest"];',
      '"application/json": components["schemas"]["Thing"];',
      'Owner: {\n            thing: components["schemas"]["ThingRequest"];',
      /Thing: \{\s+readonly id: string;\s+name: string;\s+secret\?: string;/,
      /ThingRequest: \{\s+readonly id\?: string;\s+name: string;\s+secret: string;/,
    ],
  ],
  [
    "path-item-by-reference/root",
    ['items.yaml:2:23 the operationId "listThings" of GET /others is also that of GET /things; it became getOthers'],
    ['GET: "200=any listThings"', 'GET: "200=any getOthers"', '"application/json": string;'],
  ],
  [
    "one-name-in-two-files/root",
    ["other.yaml:1:8 schemas already has another Thing; this one became other_Thing"],
    ["other_Thing: number;", /Thing: \{\s+id\?: string;/],
  ],
  [
    "ranges-and-methods",
    [],
    [
      'GET: "200=array 302 304 listThings"',
      'OPTIONS: "204 askThing"',
      'HEAD: "204 checkThing"',
      'PATCH: "2XX default ?filter=deepObject ?ids=form form changeThing"',
    ],
  ],
  [
    "json-media-types",
    [
      "put /things: the client cannot send application/vnd.thing+json",
      "put /things 200: the client reads only application/json, not text/csv",
      "post /things: the client sends only application/json, not text/csv",
    ],
    [
      'GET: "200=array 404 listThings"',
      'POST: "200 createThing"',
      'PUT: "200=none changeThing"',
      /"application\/json": string\[\];/,
      /requestBody\?: \{\s+content: \{\s+"text\/csv": unknown;\s+"application\/json": Record<string, never>;/,
      /"application\/vnd.thing\+json": Record<string, never>;/,
    ],
  ],
  [
    "query-of-an-object",
    [],
    ['GET: "200=none ?filter=exploded ?owner=exploded listThings"', 'filter?: components["schemas"]["Filter"];'],
  ],
  [
    "multipart-forms",
    [
      "17:32 post /things: the client sends icon as a file without further headers, whatever encoding says",
      "18:31 post /things: the client sends names as text, whatever encoding says",
      "16:37 post /things: the client sends owner as JSON, whatever encoding says",
    ],
    [
      'POST: "204 multipart makeThing"',
      'PUT: "204 setThing"',
      "export function toForm(values: object): FormData",
      "icon: FileOfPlatform;",
      "icons?: FileOfPlatform[];",
      "banner?: FileOfPlatform | null;",
      "scan?: string;",
      'photo?: components["schemas"]["Photo"];',
      "Photo: FileOfPlatform;",
      "picture?: string;",
      "type FileOfPlatform = typeof globalThis extends",
    ],
  ],
  [
    "encoded-forms",
    [
      "20:33 post /things: the client sends names as repeated fields, whatever encoding says",
      "21:37 post /things: the client sends owner as owner[property]=value, whatever encoding says",
      "22:38 post /things: the client sends note as text, whatever encoding says",
    ],
    ['POST: "204 form makeThing"'],
  ],
  [
    "malformed-values",
    [
      "4x left out: a value of the wrong form",
      '10:20 left out: type "thing", which has the wrong form',
      '10:37 left out: required "yes", which has the wrong form',
      '10:84 left out: name "a name", which has the wrong form',
      "10:107 left out: title 2, which has the wrong form",
    ],
    ["id?: string;"],
  ],
])("generates from a document with %s, and reports the repairs", async (name, said, generated) => {
  const { code, notes, text } = await generateFrom(name, "--verbose");

  expect({ code, notes }).toEqual({ code: 0, notes: said.map((line) => expect.stringContaining(line) as string) });
  for (const expected of generated) expect(text).toMatch(expected instanceof RegExp ? expected : literally(expected));
});

test("reports each limit of the client with its location", async () => {
  const { notes } = await generateFrom("client-limits", "--verbose");

  const name = "get /things/{id}/{part}";
  expect(notes.filter((line) => !line.includes("undeclared") && !line.includes("does not declare"))).toEqual(
    [
      `5:14 ${name}: the client uses the servers of the document only`,
      `9:11 ${name}: the path parameter id has the style matrix, which the client does not support`,
      `10:11 ${name}: the cookie parameter session is not sent: the client sends no cookies`,
      `11:11 ${name}: the header parameter X-Tenant is required, but not in the types; pass it in headers`,
      `12:11 ${name}: the query parameter filter is sent as text, not as its media type`,
      `14:62 ${name} 200: the client reads only application/json, not text/csv`,
      `15:16 left out of operations.ts: ${name}: the response "4xx" is not a status, a range such as 4XX, or default`,
      `16:16 left out of operations.ts: ${name}: the response "other" is not a status, a range such as 4XX, or default`,
      "18:78 put /things/{id}/{part}: the client cannot send application/xml",
      "17:12 left out of operations.ts: trace /things/{id}/{part}: the client offers only get, post, put, delete, patch",
      "27:23 post /forms: the client sends only application/x-www-form-urlencoded, not text/plain",
      "26:41 post /forms: the client sends names as repeated fields, whatever encoding says",
      "25:82 post /forms: the client sends the object owner as owner[property]=value",
      "28:29 post /forms: the client reads a default response as a failure, and no success is declared",
      "36:21 no part of the allOf has a type, so the type is unknown",
    ].map((line) => expect.stringContaining(line) as string),
  );
});

test("counts remarks of one kind, and shows the first three without --verbose", async () => {
  const { notes } = await generateFrom("malformed-values");

  expect(notes).toEqual([
    "4x left out: a value of the wrong form",
    expect.stringContaining('10:20 left out: type "thing"'),
    expect.stringContaining("10:37 left out: required"),
    expect.stringContaining("10:84 left out: name"),
    "  1 more; --verbose prints all",
  ]);
});

test.each([
  ["--paths", "/api/things/**"],
  ["--tags", "Thing*"],
  ["--operations", "list*ings"],
  ["--operations", "GET /api/things/all"],
])("%s %s keeps a part of a document, and ignores the rest", async (...args) => {
  const { code, notes, text } = await generateFrom("several-apis", ...args, "--strip-prefix", "/api/things/");

  expect({ code, notes }).toEqual({ code: 0, notes: [] });
  expect(text).toMatch(/operations: .* = \{\n {2}"\/all": \{\n {4}GET: "200 listThings",\n {2}\},\n\};/);
  expect(text).toContain('"url": "https://example.com/api/things"');
  expect(text).not.toMatch(/Others|Unused/);
});

test("rejects a missing part that a path needs, with a remedy", async () => {
  const { code, notes } = await generateFrom("several-apis");

  expect(code).toBe(1);
  expect(notes).toEqual([
    expect.stringMatching(
      /several-apis\.yaml:11:86 Can't resolve \$ref: #\/components\/responses\/Missing does not exist/,
    ),
    expect.stringMatching(/^Correct the references, or keep the operations that do not need them with --paths/),
  ]);
});

test.each([
  [["--paths", "/nowhere/**"], "--paths /nowhere/** matches nothing in the document"],
  [
    ["--strip-prefix", "/api/things", "--paths", "/api/**", "--operations", "list*"],
    "--strip-prefix /api/things: 1 paths do not start with it, such as /api/others; leave them out with --paths '/api/things/**'",
  ],
])("rejects %j", async (args, message) => {
  const { code, notes } = await generateFrom("two-prefixes", ...args);

  expect({ code, notes }).toEqual({ code: 1, notes: [message] });
});

/** Generates from a document. The notes are the printed lines, without those about files that were read or written. */
async function generateFrom(name: string, ...args: readonly string[]) {
  const folder = temporaryFolder();
  const spec = fileURLToPath(new URL(`documents/${name}.yaml`, import.meta.url));
  const { code, output } = await generate("--spec", spec, "--out", folder, ...args);
  const notes = output.split("\n").filter((line) => !/^read | changed: /.test(line));
  const files = code === 0 ? ["relay-rest.json", "operations.ts", "schema.ts"] : [];
  const text = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  // The tests ignore that each optional property may be undefined.
  return { code, notes, text: text.replaceAll(/\(([^()\n]*)\) \| undefined;| \| undefined;/g, "$1;") };
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}
