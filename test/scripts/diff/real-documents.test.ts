import { expect, test } from "vitest";
import { type Change, compareContracts } from "../../../scripts/diff/report.ts";
import { drop, type Edit, edited, move, put } from "./edits.ts";
import { misplaced } from "./places.ts";
import { smallContract } from "./small-contract.ts";

const LIST = "paths/~1queues/get";
const CREATE = "paths/~1queues/post";
const REQUEST = `${CREATE}/requestBody/content`;
const BODY = `${REQUEST}/application~1json/schema`;
const RESPONSE = `${LIST}/responses/200/content/application~1json/schema`;
const ITEM = "components/schemas/Thing";

const TEXT = { type: "string" };
const HEADER = { in: "header", required: true, schema: TEXT };
const form = (...names: readonly string[]): object => formOf("application/x-www-form-urlencoded", names);
const formOf = (type: string, names: readonly string[]): object => ({
  [type]: { schema: objectOf(Object.fromEntries(names.map((name) => [name, TEXT]))) },
});
const known = (name: object): object => objectOf({ mode: name });
const PAGES = ["page", "size"].map((name) => ({ name, in: "query", schema: { type: "integer", minimum: 1 } }));
const MODES = { type: "string", enum: ["fast", "slow"] };

/** Changes of published documents, each with all expected changes in both directions. */
test.each<[description: string, given: Edit[], edits: Edit[], there: readonly string[], back: readonly string[]]>([
  [
    "a form loses a field",
    [put(REQUEST, form("name", "mode"))],
    [put(REQUEST, form("name"))],
    ["major POST /queues body (application/x-www-form-urlencoded).mode: is no longer accepted"],
    ["minor POST /queues body (application/x-www-form-urlencoded).mode: is new and optional"],
  ],
  [
    "a multipart form loses a field",
    [put(REQUEST, formOf("multipart/form-data", ["name", "mode"]))],
    [put(REQUEST, formOf("multipart/form-data", ["name"]))],
    ["major POST /queues body (multipart/form-data).mode: is no longer accepted"],
    ["minor POST /queues body (multipart/form-data).mode: is new and optional"],
  ],
  [
    "a form is removed",
    [put(REQUEST, form("name"))],
    [drop(`${CREATE}/requestBody`)],
    ["major POST /queues body: no longer takes a body"],
    ["major POST /queues body: is new and required"],
  ],
  [
    "a form becomes JSON",
    [put(REQUEST, form("name"))],
    [put(REQUEST, { "application/json": { schema: objectOf({ name: { ...TEXT, maxLength: 9 } }) } })],
    [
      "major POST /queues body.name: maxLength is new: 9",
      "patch POST /queues body (application/x-www-form-urlencoded): application/x-www-form-urlencoded changed; callers do not use it",
    ],
    [
      "minor POST /queues body (application/x-www-form-urlencoded).name: maxLength 9 was removed",
      "patch POST /queues body: application/json changed; callers do not use it",
    ],
  ],
  [
    "a form comes beside JSON",
    [],
    [put(REQUEST, { ...form("name"), ...contentOf({ $ref: "#/components/schemas/CreateQueue" }) })],
    [
      "patch POST /queues body (application/x-www-form-urlencoded): application/x-www-form-urlencoded changed; callers do not use it",
    ],
    [
      "patch POST /queues body (application/x-www-form-urlencoded): application/x-www-form-urlencoded changed; callers do not use it",
    ],
  ],
  [
    "a required read-only property joins a schema of requests and responses",
    shared(objectOf({ name: TEXT }, ["name"])),
    [put(ITEM, objectOf({ name: TEXT, created: { ...TEXT, readOnly: true } }, ["name", "created"]))],
    ['minor Schema<"Thing">.created: is new'],
    ['major Schema<"Thing">.created: was removed'],
  ],
  [
    "a read-only property of a shared schema becomes required",
    shared(objectOf({ name: TEXT, created: { ...TEXT, readOnly: true } }, ["name"])),
    [put(`${ITEM}/required`, ["name", "created"])],
    ['minor Schema<"Thing">.created: is always present'],
    ['major Schema<"Thing">.created: may be missing'],
  ],
  [
    "a write-only property of a shared schema becomes optional",
    shared(objectOf({ name: TEXT, secret: { ...TEXT, writeOnly: true } }, ["name", "secret"])),
    [put(`${ITEM}/required`, ["name"])],
    ['minor Schema<"Thing">.secret: is now optional'],
    ['major Schema<"Thing">.secret: is now required'],
  ],
  ...["Authorization", "accept", "Content-Type"].map((name): [string, Edit[], Edit[], string[], string[]] => [
    `a request header that OpenAPI ignores comes: ${name}`,
    [],
    [put(`${LIST}/parameters/4`, { name, ...HEADER })],
    [],
    [],
  ]),
  [
    "a price may have cents",
    [put(BODY, { type: "number", multipleOf: 1 })],
    [put(BODY, { type: "number", multipleOf: 0.01 })],
    ["minor POST /queues body: multipleOf was 1, is 0.01"],
    ["major POST /queues body: multipleOf was 0.01, is 1"],
  ],
  [
    "a text in a request gets known values: anyOf a string and an enum",
    [put(BODY, known(TEXT))],
    [put(BODY, known({ anyOf: [TEXT, MODES] }))],
    [
      'patch POST /queues body.mode: lists "fast"; any value was possible',
      'patch POST /queues body.mode: lists "slow"; any value was possible',
    ],
    ['patch POST /queues body.mode: no longer lists "fast"', 'patch POST /queues body.mode: no longer lists "slow"'],
  ],
  [
    "an enum of a response is opened: anyOf a string and an enum",
    [put(RESPONSE, known(MODES))],
    [put(RESPONSE, known({ anyOf: [TEXT, MODES] }))],
    ['major GET /queues 200.mode: was one of "fast", "slow"; may be any value'],
    ['major GET /queues 200.mode: is only one of "fast", "slow"'],
  ],
  [
    "a required property of a response becomes write-only",
    [put(RESPONSE, objectOf({ secret: TEXT }, ["secret"]))],
    [put(RESPONSE, objectOf({ secret: { ...TEXT, writeOnly: true } }, ["secret"]))],
    ["major GET /queues 200.secret: is write-only"],
    ["minor GET /queues 200.secret: is always present", "minor GET /queues 200.secret: is no longer write-only"],
  ],
  [
    "a required read-only property can be sent",
    [put(BODY, objectOf({ name: { ...TEXT, readOnly: true } }, ["name"]))],
    [put(BODY, objectOf({ name: TEXT }, ["name"]))],
    ["major POST /queues body.name: is now required", "minor POST /queues body.name: is no longer read-only"],
    ["major POST /queues body.name: is read-only"],
  ],
  [
    "a response links to another operation",
    [],
    [put(`${CREATE}/responses/201/links`, { again: { operationId: "retrieve-queue" } })],
    ["patch POST /queues 201: links changed"],
    ["patch POST /queues 201: links changed"],
  ],
  [
    "the response to HEAD declares the body of GET",
    [put("paths/~1queues/head", { operationId: "probe", responses: { 200: { description: "" } } })],
    [put("paths/~1queues/head/responses/200/content", contentOf(TEXT))],
    ["patch HEAD /queues 200: application/json changed; callers do not use it"],
    ["patch HEAD /queues 200: application/json changed; callers do not use it"],
  ],
  [
    "a redirect declares a body",
    [],
    [put("paths/~1queues~1{id}/get/responses/302/content", contentOf(TEXT))],
    ["patch GET /queues/{id} 302: application/json changed; callers do not use it"],
    ["patch GET /queues/{id} 302: application/json changed; callers do not use it"],
  ],
  [
    "an allOf part requires a property of the base",
    [put("components/schemas/Base", objectOf({ a: TEXT, b: TEXT })), put(BODY, { allOf: [refTo("Base")] })],
    [put(BODY, { allOf: [refTo("Base"), { required: ["b"] }] })],
    ["major POST /queues body.b: is now required"],
    ["minor POST /queues body.b: is now optional"],
  ],
  [
    "a shared parameter gets another component name",
    [],
    [
      move("components/parameters/PageSize", "components/parameters/Size"),
      put(`${LIST}/parameters/0/$ref`, "#/components/parameters/Size"),
    ],
    [],
    [],
  ],
  [
    "an enum of a list in a list gets a value",
    [put(RESPONSE, objectOf({ lines: listOf(objectOf({ tags: listOf({ enum: ["a", "b"] }) })) }))],
    [put(RESPONSE, objectOf({ lines: listOf(objectOf({ tags: listOf({ enum: ["a", "b", "c"] }) })) }))],
    ['major GET /queues 200.lines[].tags[]: "c" is a new value'],
    ['major GET /queues 200.lines[].tags[]: "c" is no longer a value'],
  ],
  [
    "a base is split into two",
    [
      put("components/schemas/Base", objectOf({ id: TEXT, name: TEXT }, ["id"])),
      put(ITEM, { allOf: [refTo("Base"), objectOf({ size: { type: "integer" } })] }),
      put(RESPONSE, refTo("Thing")),
    ],
    [
      drop("components/schemas/Base"),
      put("components/schemas/Identified", objectOf({ id: TEXT }, ["id"])),
      put("components/schemas/Named", objectOf({ name: TEXT })),
      put(ITEM, { allOf: [refTo("Identified"), refTo("Named"), objectOf({ size: { type: "integer" } })] }),
    ],
    ['major Schema<"Base">: was removed', 'minor Schema<"Identified">: is new', 'minor Schema<"Named">: is new'],
    ['major Schema<"Identified">: was removed', 'major Schema<"Named">: was removed', 'minor Schema<"Base">: is new'],
  ],
  [
    "readOnly moves from a property into the schema that it refers to",
    [
      put("components/schemas/Key", { ...TEXT, readOnly: true }),
      ...shared(objectOf({ id: { ...TEXT, readOnly: true } }, ["id"])),
    ],
    [put(`${ITEM}/properties/id`, refTo("Key"))],
    [],
    [],
  ],
  [
    "a union with a discriminator gets an heir",
    [
      put("components/schemas/Base", objectOf({ kind: TEXT }, ["kind"])),
      ...["A", "B"].map((name) => put(`components/schemas/${name}`, heir(name))),
      put(RESPONSE, unionOf("A", "B")),
    ],
    [put("components/schemas/C", heir("C")), put(RESPONSE, unionOf("A", "B", "C"))],
    [
      "major GET /queues 200: C is a new variant",
      "major GET /queues 200: discriminator value C is new",
      'minor Schema<"C">: is new',
    ],
    [
      "major GET /queues 200: C is no longer a variant",
      "major GET /queues 200: value C was removed",
      'major Schema<"C">: was removed',
    ],
  ],
  [
    "the parameters of pages become shared components",
    [put(`${LIST}/parameters`, PAGES), put("paths/~1lines", { get: { parameters: PAGES, responses: {} } })],
    [
      put("components/parameters/Page", PAGES[0]),
      put("components/parameters/Size", PAGES[1]),
      ...["paths/~1queues/get", "paths/~1lines/get"].map((operation) =>
        put(`${operation}/parameters`, [
          { $ref: "#/components/parameters/Page" },
          { $ref: "#/components/parameters/Size" },
        ]),
      ),
    ],
    [],
    [],
  ],
  [
    "the variants of a response get a media type each",
    [put(RESPONSE, { oneOf: [refTo("Card"), refTo("Cash")] })],
    [
      put(`${LIST}/responses/200/content`, {
        ...contentOf(refTo("Card")),
        "application/vnd.cash+json": { schema: refTo("Cash") },
      }),
    ],
    [
      "major GET /queues 200: Cash is no longer a variant",
      "patch GET /queues 200 (application/vnd.cash+json): application/vnd.cash+json changed; callers do not use it",
    ],
    [
      "major GET /queues 200: Cash is a new variant",
      "patch GET /queues 200 (application/vnd.cash+json): application/vnd.cash+json changed; callers do not use it",
    ],
  ],
  [
    "a request needs a header",
    [],
    [put(`${CREATE}/parameters`, [{ name: "Idempotency-Key", ...HEADER }])],
    ["major POST /queues header.Idempotency-Key: is new and required"],
    ["major POST /queues header.Idempotency-Key: is no longer accepted"],
  ],
  [
    "a range of statuses becomes one status",
    [put(`${LIST}/responses`, { "2XX": { description: "", content: contentOf(TEXT) } })],
    [put(`${LIST}/responses`, { 200: { description: "", content: contentOf(TEXT) } })],
    ["major GET /queues 2XX: is no longer declared", "major GET /queues 200: is newly declared"],
    ["major GET /queues 200: is no longer declared", "major GET /queues 2XX: is newly declared"],
  ],
  [
    "an id in a path becomes a text",
    [put("paths/~1queues~1{id}/parameters/0/schema", { type: "integer" })],
    [put("paths/~1queues~1{id}/parameters/0/schema", TEXT)],
    ["major /queues/{id} path.id: was integer, is string"],
    ["major /queues/{id} path.id: was string, is integer"],
  ],
])("%s", async (_, given, edits, there, back) => {
  const before = edited(smallContract, given);
  const after = edited(before, edits);

  const [forward, backward] = [await compareContracts(before, after), await compareContracts(after, before)];

  expect(linesOf(forward)).toEqual(there);
  expect(linesOf(backward)).toEqual(back);
  expect([...misplaced(before, after, forward.changes), ...misplaced(after, before, backward.changes)]).toEqual([]);
});

function linesOf({ changes }: { readonly changes: readonly Change[] }): readonly string[] {
  return changes.map(({ level, where, message }) => `${level} ${where}: ${message}`);
}

function objectOf(properties: object, required: readonly string[] = []): object {
  return { type: "object", required, properties };
}

function listOf(items: object): object {
  return { type: "array", items };
}

function heir(kind: string): object {
  return { allOf: [refTo("Base"), objectOf({ kind: { const: kind }, [kind.toLowerCase()]: TEXT })] };
}

function unionOf(...names: readonly string[]): object {
  const mapping = Object.fromEntries(names.map((name) => [name, `#/components/schemas/${name}`]));
  return { oneOf: names.map(refTo), discriminator: { propertyName: "kind", mapping } };
}

function contentOf(schema: object): object {
  return { "application/json": { schema } };
}

function refTo(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** A schema that requests and responses refer to. */
function shared(schema: object): Edit[] {
  return [put(ITEM, schema), put(BODY, refTo("Thing")), put(RESPONSE, refTo("Thing"))];
}
