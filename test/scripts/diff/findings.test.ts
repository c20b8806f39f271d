import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Change, compareContracts } from "../../../scripts/diff/report.ts";
import { drop, type Edit, edited, move, put } from "./edits.ts";
import { misplaced } from "./places.ts";
import { smallContract } from "./small-contract.ts";

/** Comparisons that an earlier engine got wrong, each with all expected changes. */
test.each<[name: string, bump: string, lines: readonly string[]]>([
  ["01-query-rules", "major", ["major POST /things: new query rule: a requires b"]],
  [
    "02-servers-of-operation",
    "major",
    [
      "major POST /things servers: https://x.example is no longer a server",
      "minor POST /things servers: https://other.example is a new server",
    ],
  ],
  ["04-union-narrowed", "major", ["major POST /things body: G is no longer a variant"]],
  ["05-union-widened", "minor", ["minor POST /things body: G is a new variant"]],
  ["07-query-integer-or-all", "minor", ['minor POST /things query.q: "all" is a new variant']],
  [
    "11-path-level-parameter",
    "major",
    ["major /things query.a: is no longer accepted", "major /things query.b: is no longer accepted"],
  ],
  ["14-no-paths", "patch", ["patch info: info changed"]],
  ["15-null-extension", "major", ["major POST /things 200: has a body now"]],
  ["18-optional-body-comes", "minor", ["minor POST /things body: is new and optional"]],
  ["20-base-of-four", "major", ['major Schema<"Base">.old: is no longer accepted']],
])("%s is %s", async (name, bump, lines) => {
  const report = await compareContracts(read(`${name}.old.json`), read(`${name}.new.json`));

  expect(report.changes.map(toLine)).toEqual(lines);
  expect(report.bump).toBe(bump);
});

const BODY = "paths/~1queues/post/requestBody/content/application~1json/schema";
const RESPONSE = "paths/~1queues/get/responses/200/content/application~1json/schema";
const A = { type: "object", properties: { a: { type: "string" } } };
const B = { type: "object", properties: { b: { type: "string" } } };
const AB = { type: "object", properties: { ...A.properties, ...B.properties } };
const TEXT = { type: "string" };

test.each<[description: string, given: Edit[], edits: Edit[], lines: readonly string[]]>([
  [
    "an object in a request is wrapped into a union that overlaps with it",
    [put(BODY, A)],
    [put(BODY, { oneOf: [A, B] })],
    ["major POST /queues body: must match only one variant", "minor POST /queues body: object is a new variant"],
  ],
  [
    "a field of a request moves into another variant",
    [put(BODY, AB)],
    [put(BODY, { anyOf: [A, B] })],
    ["minor POST /queues body: object is a new variant"],
  ],
  [
    "a union beside other keywords loses a member",
    [put(BODY, { ...A, discriminator: { propertyName: "a" }, oneOf: [B, { ...B, required: ["b"] }] })],
    [put(BODY, { ...A, discriminator: { propertyName: "a" }, oneOf: [B] })],
    ["patch POST /queues body: variant object came or went, others cover it"],
  ],
  ...["items", "unevaluatedItems"].map((keyword): [string, Edit[], Edit[], string[]] => [
    `a tuple in a request is closed by ${keyword}`,
    [put(BODY, { type: "array", prefixItems: [TEXT] })],
    [put(BODY, { type: "array", prefixItems: [TEXT], [keyword]: false })],
    ["major POST /queues body: has only the fixed items"],
  ]),
  [
    "two query parameters exclude each other",
    [],
    [put("paths/~1queues/get/x-query-excludes", [["filter", "tags"]])],
    ["major GET /queues: new query rule: filter excludes tags"],
  ],
  [
    "a query parameter no longer requires another one",
    [put("paths/~1queues/get/x-query-requires", { filter: ["tags"] })],
    [drop("paths/~1queues/get/x-query-requires")],
    ["minor GET /queues: query rule removed: filter requires tags"],
  ],
  [
    "an operation gets its own servers",
    [],
    [put("paths/~1queues/get/servers", [{ url: "https://other.example.com" }])],
    [
      "major GET /queues servers: https://{}.example.com/api is no longer a server",
      "minor GET /queues servers: https://other.example.com is a new server",
    ],
  ],
  [
    "a path loses its own servers",
    [put("paths/~1queues/servers", [{ url: "https://other.example.com" }])],
    [drop("paths/~1queues/servers")],
    [
      "major /queues servers: https://other.example.com is no longer a server",
      "minor /queues servers: https://{}.example.com/api is a new server",
    ],
  ],
  [
    "an object with required properties is wrapped into a union that no value of it matches twice",
    [put(BODY, { ...A, required: ["a"] })],
    [
      put(BODY, {
        oneOf: [
          { ...A, required: ["a"] },
          { ...B, required: ["b"] },
        ],
      }),
    ],
    ["minor POST /queues body: object is a new variant"],
  ],
  [
    "an object is wrapped into a union with a sealed object of other properties",
    [put(BODY, { ...A, required: ["a"] })],
    [
      put(BODY, {
        oneOf: [
          { ...A, required: ["a"] },
          { ...B, additionalProperties: false },
        ],
      }),
    ],
    ["minor POST /queues body: object is a new variant"],
  ],
  ...(
    [
      ["other tags", "y", []],
      ["an equal tag", "x", ["major POST /queues body: must match only one variant"]],
    ] as const
  ).map(([what, value, lines]): [string, Edit[], Edit[], string[]] => [
    `an object with a tag is wrapped into a union with an object of ${what}`,
    [put(BODY, tagged("x", A))],
    [put(BODY, { oneOf: [tagged("x", A), tagged(value, B)] })],
    [...lines, "minor POST /queues body: object is a new variant"],
  ]),
  [
    "a string is wrapped into a union with a number",
    [put(BODY, TEXT)],
    [put(BODY, { oneOf: [TEXT, { type: "number", minimum: 1 }] })],
    ["minor POST /queues body: number is a new variant"],
  ],
  [
    "a string is wrapped into a union with other strings",
    [put(BODY, TEXT)],
    [put(BODY, { oneOf: [TEXT, { type: "string", format: "uuid" }] })],
    ["major POST /queues body: must match only one variant", "minor POST /queues body: string is a new variant"],
  ],
  ...[false, { not: {} }].map((nothing): [string, Edit[], Edit[], string[]] => [
    `a list in a response may have items again: ${JSON.stringify(nothing)}`,
    [put(RESPONSE, { type: "array", items: nothing })],
    [put(RESPONSE, { type: "array" })],
    ["minor GET /queues 200: may have a value"],
  ]),
  [
    "the items of a list in a request may be anything",
    [put(BODY, { type: "array", items: TEXT })],
    [put(BODY, { type: "array" })],
    ["minor POST /queues body: items may have any type"],
  ],
  [
    "two parts of a request restrict the same property",
    [
      put(BODY, {
        allOf: [objectOf({ n: { type: "integer", minimum: 1 } }), objectOf({ n: { type: "integer", maximum: 9 } })],
      }),
    ],
    [
      put(BODY, {
        allOf: [objectOf({ n: { type: "integer", minimum: 1 } }), objectOf({ n: { type: "integer", maximum: 5 } })],
      }),
    ],
    ["major POST /queues body.n: maximum was 9, is 5"],
  ],
  [
    "parts of a request are merged into one schema",
    [
      put(BODY, {
        allOf: [
          objectOf({
            n: { type: "string", enum: ["a", "b"] },
            list: { type: "array", items: { ...TEXT, minLength: 1 } },
          }),
          objectOf({
            n: { type: "string", enum: ["b", "c"] },
            list: { type: "array", items: { ...TEXT, maxLength: 9 } },
          }),
          { additionalProperties: { maximum: 9 } },
          { additionalProperties: { minimum: 1 } },
        ],
      }),
    ],
    [
      put(BODY, {
        ...objectOf({
          n: { type: "string", enum: ["b"] },
          list: { type: "array", items: { ...TEXT, minLength: 1, maxLength: 9 } },
        }),
        additionalProperties: { minimum: 1, maximum: 9 },
      }),
    ],
    [],
  ],
  [
    "types follow from other keywords",
    [
      put(BODY, {
        properties: {
          list: { items: TEXT },
          map: { additionalProperties: TEXT },
        },
      }),
    ],
    [
      put(BODY, {
        type: "object",
        properties: {
          list: { type: "array", items: TEXT },
          map: { type: "object", additionalProperties: TEXT },
        },
      }),
    ],
    // The types of a list without a type are unknown.
    ["major POST /queues body.list: was any type, is array"],
  ],
  [
    "a filter that is written as JSON gets a key",
    [put("paths/~1queues/get/parameters/2", { name: "filter", in: "query", ...jsonOf(A) })],
    [put("paths/~1queues/get/parameters/2/content/application~1json/schema", AB)],
    ["minor GET /queues query.filter.b: is new and optional"],
  ],
  [
    "a filter is written as JSON",
    [],
    [put("paths/~1queues/get/parameters/2", { name: "filter", in: "query", ...jsonOf(TEXT) })],
    ["major GET /queues query.filter: was sent as style form, is application/json"],
  ],
  [
    "a discriminator names another property",
    [put(RESPONSE, { oneOf: [A, B], discriminator: { propertyName: "a" } })],
    [put(`${RESPONSE}/discriminator/propertyName`, "b")],
    ["major GET /queues 200: discriminator was a, is b"],
  ],
  [
    "a value of a discriminator stands for another schema",
    [
      put("components/schemas/A", A),
      put("components/schemas/B", B),
      put(RESPONSE, {
        oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }],
        discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/A", b: "#/components/schemas/B" } },
      }),
    ],
    [put(`${RESPONSE}/discriminator/mapping/b`, "#/components/schemas/A")],
    ["major GET /queues 200: value b was /components/schemas/B, is /components/schemas/A"],
  ],
  [
    "a list in a request takes no items",
    [put(BODY, { type: "array" })],
    [put(BODY, { type: "array", items: false })],
    ["major POST /queues body: accepts no value"],
  ],
  [
    "a value in a request is forbidden",
    [put(BODY, {})],
    [put(BODY, { not: {} })],
    ["major POST /queues body: accepts no value"],
  ],
  ...[false, { not: {} }].flatMap((seal) =>
    ["additionalProperties", "unevaluatedProperties"].map((keyword): [string, Edit[], Edit[], string[]] => [
      `a response is sealed by ${keyword}: ${JSON.stringify(seal)}`,
      [put(RESPONSE, A)],
      [put(RESPONSE, { ...A, [keyword]: seal })],
      ["minor GET /queues 200: has no unlisted properties"],
    ]),
  ),
  [
    "two types in a request get a third variant",
    [put(BODY, { anyOf: [TEXT, { type: "number" }] })],
    [put(BODY, { anyOf: [TEXT, { type: "number" }, { type: "string", format: "uuid" }] })],
    ["minor POST /queues body: string is a new variant"],
  ],
  ...["additionalProperties", "unevaluatedProperties"].map((keyword): [string, Edit[], Edit[], string[]] => [
    `the seal of a response is lifted: ${keyword}`,
    [put(RESPONSE, { ...A, [keyword]: false })],
    [put(RESPONSE, A)],
    ["minor GET /queues 200: may have unlisted properties"],
  ]),
  [
    "one string is removed and another is added",
    [put(RESPONSE, { type: "object", properties: { city: TEXT } })],
    [put(RESPONSE, { type: "object", properties: { zip: TEXT } })],
    ["major GET /queues 200.city: was removed", "minor GET /queues 200.zip: is new"],
  ],
  [
    "a pattern in a request allows every text",
    [put(BODY, { type: "string", pattern: "^a" })],
    [put(BODY, { type: "string", pattern: ".*" })],
    ['minor POST /queues body: pattern "^a" was removed'],
  ],
  [
    "security moves from the root to each operation",
    [put("paths", { "/queues": smallContract.paths["/queues"] })],
    [
      put("paths/~1queues/get/security", [{ basicAuth: [] }]),
      put("paths/~1queues/post/security", [{ basicAuth: [] }]),
      put("security", []),
    ],
    [],
  ],
  [
    "servers move from the root to each path",
    [put("paths", { "/queues": smallContract.paths["/queues"] })],
    [put("paths/~1queues/servers", smallContract.servers), put("servers", [])],
    [],
  ],
  [
    "a security scheme that no operation uses is added",
    [],
    [put("components/securitySchemes/spare", { type: "http", scheme: "bearer" })],
    ["patch securityScheme spare: unused security scheme spare changed"],
  ],
  [
    "a parameter moves from an operation to its path",
    [],
    [
      put("paths/~1queues~1{id}/get/parameters", smallContract.paths["/queues/{id}"].parameters),
      put("paths/~1queues~1{id}/put/parameters", smallContract.paths["/queues/{id}"].parameters),
      put("paths/~1queues~1{id}/delete/parameters", smallContract.paths["/queues/{id}"].parameters),
      put("paths/~1queues~1{id}/parameters", []),
    ],
    [],
  ],
  [
    "a schema that responses extend loses a property",
    [
      put("components/schemas/Base", A),
      put("components/schemas/Heir", { allOf: [{ $ref: "#/components/schemas/Base" }, B] }),
      put(RESPONSE, { $ref: "#/components/schemas/Heir" }),
    ],
    [put("components/schemas/Base/properties", {})],
    ['major Schema<"Base">.a: was removed'],
  ],
  [
    "a bound of a schema that others extend changes",
    [
      put("components/schemas/Base", { ...A, maxProperties: 9 }),
      put("components/schemas/Heir1", { allOf: [{ $ref: "#/components/schemas/Base" }, B] }),
      put("components/schemas/Heir2", { allOf: [{ $ref: "#/components/schemas/Base" }, AB] }),
      put(BODY, {
        ...AB,
        properties: { one: { $ref: "#/components/schemas/Heir1" }, two: { $ref: "#/components/schemas/Heir2" } },
      }),
    ],
    [put("components/schemas/Base/maxProperties", 5)],
    ['major Schema<"Base">: maxProperties was 9, is 5'],
  ],
  [
    "schemas that refer to each other are renamed",
    [
      put("components/schemas/Tree", { type: "object", properties: { leaf: { $ref: "#/components/schemas/Leaf" } } }),
      put("components/schemas/Leaf", { type: "object", properties: { tree: { $ref: "#/components/schemas/Tree" } } }),
    ],
    [
      move("components/schemas/Tree", "components/schemas/Wood"),
      move("components/schemas/Leaf", "components/schemas/Page"),
      put("components/schemas/Wood/properties/leaf/$ref", "#/components/schemas/Page"),
      put("components/schemas/Page/properties/tree/$ref", "#/components/schemas/Wood"),
    ],
    ['major Schema<"Page">: was called Leaf', 'major Schema<"Wood">: was called Tree'],
  ],
  [
    "a base path moves from the server URL into the paths",
    [],
    [
      put("servers/0/url", "https://{space}.example.com"),
      ...Object.keys(smallContract.paths).map((path) =>
        move(`paths/${path.replaceAll("/", "~1")}`, `paths/~1api${path.replaceAll("/", "~1")}`),
      ),
    ],
    ["major servers: base path was /api, is /"],
  ],
  [
    "a request header has another type",
    [],
    [put("paths/~1queues/get/parameters/3/schema/type", "integer")],
    ["major GET /queues header.X-Trace: was string, is integer"],
  ],
  [
    "a request header of numbers may be any text",
    [put("paths/~1queues/get/parameters/3/schema/type", "integer")],
    [put("paths/~1queues/get/parameters/3/schema/type", "string")],
    ["minor GET /queues header.X-Trace: was integer, is string"],
  ],
  [
    "a request header becomes a whole number",
    [put("paths/~1queues/get/parameters/3/schema/type", "number")],
    [put("paths/~1queues/get/parameters/3/schema/type", "integer")],
    ["major GET /queues header.X-Trace: was a number, is an integer"],
  ],
  [
    "a number in a request may be a finer multiple",
    [put(BODY, { type: "number", multipleOf: 10 })],
    [put(BODY, { type: "number", multipleOf: 5 })],
    ["minor POST /queues body: multipleOf was 10, is 5"],
  ],
  [
    "an exclusive limit of a request becomes inclusive",
    [put(BODY, { type: "number", exclusiveMinimum: 0 })],
    [put(BODY, { type: "number", minimum: 0 })],
    ["minor POST /queues body: minimum was 0 (exclusive), is 0"],
  ],
  [
    "an empty and sealed response gets a property",
    [put(RESPONSE, { type: "object", properties: {}, additionalProperties: false })],
    [put(RESPONSE, { ...A, additionalProperties: false })],
    ["minor GET /queues 200.a: is new"],
  ],
  [
    "a server loses a value of its variable",
    [put("servers/0/variables/space/enum", ["acme", "apex"])],
    [put("servers/0/variables/space/enum", ["acme"])],
    ["major servers: https://apex.example.com/api is no longer a server"],
  ],
  [
    "a variable of a server has another default",
    [],
    [put("servers/0/variables/space/default", "apex")],
    ["patch servers: default changed"],
  ],
  [
    "a query parameter may have reserved characters",
    [],
    [put("paths/~1queues/get/parameters/2/allowReserved", true)],
    ["major GET /queues query.filter: was sent as style form, is style form with reserved characters"],
  ],
  [
    "a path refers to the path item of another path",
    [put("components/pathItems", { Lines: { get: { responses: { 204: { description: "" } } } } })],
    [put("paths/~1lines", { $ref: "#/components/pathItems/Lines" })],
    ["minor GET /lines: is new"],
  ],
  [
    "a request header has fewer values",
    [put("paths/~1queues/get/parameters/3/schema/enum", ["a", "b"])],
    [put("paths/~1queues/get/parameters/3/schema/enum", ["a"])],
    ['major GET /queues header.X-Trace: "b" is no longer a value'],
  ],
  [
    "a body that is not JSON is removed",
    [put("paths/~1queues/post/requestBody/content", { "text/csv": { schema: TEXT } })],
    [drop("paths/~1queues/post/requestBody")],
    ["patch POST /queues body: text/csv changed; callers do not use it"],
  ],
  [
    "a body that is not JSON has another schema",
    [put("paths/~1queues/post/requestBody/content/text~1csv", { schema: TEXT })],
    [put("paths/~1queues/post/requestBody/content/text~1csv", { schema: A })],
    ["patch POST /queues body (text/csv): text/csv changed; callers do not use it"],
  ],
  [
    "the servers of a path change",
    [put("paths/~1queues/servers", [{ url: "https://a.example.com" }])],
    [put("paths/~1queues/servers/0/url", "https://b.example.com")],
    [
      "major /queues servers: https://a.example.com is no longer a server",
      "minor /queues servers: https://b.example.com is a new server",
    ],
  ],
  [
    "an operation loses its own servers",
    [put("paths/~1queues/get/servers", [{ url: "https://other.example.com" }])],
    [drop("paths/~1queues/get/servers")],
    [
      "major GET /queues servers: https://other.example.com is no longer a server",
      "minor GET /queues servers: https://{}.example.com/api is a new server",
    ],
  ],
  [
    "an operation has the id of another one",
    [],
    [put("paths/~1queues/get/operationId", "create-queue")],
    ["major GET /queues: operationId was list-queues, is create-queue"],
  ],
])("%s", async (_, given, edits, lines) => {
  const before = edited(smallContract, given);
  const after = edited(before, edits);

  const { changes } = await compareContracts(before, after);

  expect(changes.map(toLine).sort()).toEqual([...lines].sort());
  expect(misplaced(before, after, changes)).toEqual([]);
});

function objectOf(properties: object): object {
  return { type: "object", properties };
}

function tagged(tag: string, { properties }: { readonly properties: object }): object {
  return { type: "object", required: ["tag"], properties: { ...properties, tag: { enum: [tag] } } };
}

function jsonOf(schema: object): object {
  return { content: { "application/json": { schema } } };
}

function toLine({ level, where, message }: Change): string {
  return `${level} ${where}: ${message}`;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`cases/${name}`, import.meta.url), "utf8"));
}
