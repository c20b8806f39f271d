import { describe, expect, test } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import { charsetOf, isJsonType, mediaFor } from "../../../src/testing/contract/media-type.ts";
import { validatorOf } from "../../../src/testing/contract/schema-validator.ts";
import { checkConformance } from "../../../src/testing/index.ts";
import { validateRequest } from "../../../src/testing/validate/validate-request.ts";
import { validateResponse } from "../../../src/testing/validate/validate-response.ts";
import { aContract, aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

const JSON_TYPE = { "content-type": "application/json" };

/** Returns the errors of a value against a schema of a contract that may have other schemas. */
function errorsOf(schema: object, value: unknown, schemas: object = {}) {
  return validatorOf(aContract({ components: { schemas } }))(schema, value);
}

/** Creates a value that counts how often its properties are read. */
function counting(item: object): { readonly item: object; readonly count: () => number } {
  let count = 0;
  const get = (target: object, key: PropertyKey): unknown => {
    count += 1;
    return Reflect.get(target, key);
  };
  return { item: new Proxy(item, { get }), count: () => count };
}

describe("an invalid response has its first 20 violations", () => {
  test.each([
    ["one per item", { data: Array.from({ length: 40_000 }, () => 1) }],
    ["many per item", { data: Array.from({ length: 26_000 }, () => ({})) }],
  ])("%s", (_, body) => {
    const contract = loadContract();

    const found = validateResponse(contract, contract.operation("list-call-recordings"), {
      status: 200,
      headers: JSON_TYPE,
      body,
    });

    expect(found).toHaveLength(20);
  });

  test("the validator does not read the rest of a list", () => {
    const { item, count } = counting({});
    const schema = { type: "array", items: { $ref: "contract.json#/components/schemas/Item" } };

    errorsOf(
      schema,
      Array.from({ length: 10_000 }, () => item),
      { Item: { required: ["id"] } },
    );

    expect(count()).toBeLessThanOrEqual(100);
  });

  test("the validator does not read the rest of an object", () => {
    const entries = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1]));
    const { item, count } = counting(entries);

    expect(errorsOf({ additionalProperties: { type: "string" } }, item)).toHaveLength(20);
    expect(count()).toBeLessThanOrEqual(100);
  });
});

describe("the limit of errors does not change the outcome", () => {
  const twentyFive = Array.from({ length: 25 }, () => 1);

  test("an alternative with many errors does not make the next one pass", () => {
    const alternatives = [{ items: { type: "string" } }, { items: { type: "boolean" } }];

    expect(errorsOf({ anyOf: alternatives }, twentyFive)).not.toEqual([]);
    expect(errorsOf({ anyOf: [...alternatives, { items: { type: "integer" } }] }, twentyFive)).toEqual([]);
  });

  test("finds an error late in a list", () => {
    expect(errorsOf({ items: { type: "integer" } }, [...twentyFive, "x"])).toMatchObject([{ pointer: "/25" }]);
    expect(errorsOf({ contains: { type: "string" } }, [...twentyFive, "x"])).toEqual([]);
  });
});

test("a body that is nested too deeply for the stack has an error", () => {
  const depth = 100_000;
  const body = `${'{"next":'.repeat(depth)}1${"}".repeat(depth)}`;
  const Node = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } };

  expect(errorsOf({ $ref: "contract.json#/components/schemas/Node" }, JSON.parse(body), { Node })).toEqual([
    { pointer: "", message: "cannot be evaluated: Maximum call stack size exceeded" },
  ]);
});

describe("a Content-Type", () => {
  const media = { schema: undefined, examples: [] };

  test.each([
    ["spaces", " ".repeat(100_000)],
    ["semicolons", ";".repeat(100_000)],
    ["spaces before a parameter", `${" ".repeat(100_000)}; q=1`],
    ["slashes", "/".repeat(100_000)],
  ])("is read in linear time: %s", (_, rest) => {
    const contentType = `application/json${rest}`;

    const read = [mediaFor(new Map([["text/html", media]]), contentType), charsetOf(contentType)];

    expect(read).toEqual([undefined, undefined]);
    expect(isJsonType(contentType)).toBe(!rest.startsWith("/"));
  });

  test.each([
    ["application/json; charset=utf-8", "application/json;charset = UTF-8"],
    ["application/json;version=1", 'Application/JSON ; version=1; charset="utf-8"'],
    ["application/*", "application/xml; charset=utf-8"],
    ["*/*", "nonsense"],
  ])("is found as %s", (declared, contentType) => {
    expect(mediaFor(new Map([[declared, media]]), contentType)).toBe(media);
  });

  test("is shortened when it is long", () => {
    const contract = loadContract();
    const headers = { "content-type": `text/${"x".repeat(10_000)}` };

    const [found] = validateResponse(contract, contract.operation("list-queues"), { status: 200, headers, body: "{}" });

    expect(found?.message.length).toBeLessThan(200);
  });
});

test("a declared header is evaluated up to 8000 characters", () => {
  const headers = { "X-Count": { schema: { type: "string", pattern: "^(a+)+$" } } };
  const contract = aContract({
    paths: { "/things": { get: { operationId: "list-things", responses: { 200: { headers } } } } },
  });
  const found = (length: number) => {
    const response = { status: 200, headers: { "x-count": "a".repeat(length) }, body: undefined };
    return validateResponse(contract, contract.operation("list-things"), response);
  };

  expect(found(8_000)).toEqual([]);
  expect(found(8_001)).toEqual([{ rule: "header", message: "the header x-count has more than 8000 characters" }]);
});

test("pagination through a page of very many items ends", async () => {
  const data = Array.from({ length: 200_000 }, (_, index) => ({ id: String(index) }));
  await using server = await startServer((_, response) => {
    sendJson(response, 200, { data: [...data, { id: "0" }], links: {} });
  });
  const schema = { type: "object", properties: { data: { type: "array" }, links: { type: "object" } } };
  const get = {
    operationId: "list-things",
    parameters: [{ name: "page_size", in: "query", schema: { type: "integer" } }],
    responses: { 200: jsonResponse(schema) },
  };

  const { results } = await checkConformance({
    baseUrl: server.url,
    credentials: { projectId: "project", token: "PT-token" },
    contract: aDocument({ paths: { "/things": { get } } }),
    only: ["list-things valid/pages"],
  });

  expect(results[0]?.violations.map(({ message }) => message)).toContain("1 items appear more than once");
});

test("a request has its first 20 violations", () => {
  const query = Array.from({ length: 100 }, (_, index) => `${"x".repeat(200)}${index}=1`).join("&");

  const { violations } = validateRequest(loadContract(), {
    method: "GET",
    path: `/queues?${query}`,
    headers: { authorization: "Basic cHJvamVjdDp0b2tlbg==" },
    body: undefined,
  });

  expect(violations).toHaveLength(20);
  expect(violations[0]?.message.length).toBeLessThan(200);
});
