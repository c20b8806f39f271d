import { beforeEach, describe, expect, test } from "vitest";
import { loadContract } from "../../../src/testing/contract/contract.ts";
import {
  checkConformance,
  type MockServer,
  type MockServerOptions,
  startMockServer,
} from "../../../src/testing/index.ts";
import { pageOf } from "../../../src/testing/mock/pagination.ts";
import { createStore } from "../../../src/testing/mock/store.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { type FetchedResponse, sendTo } from "../../support/kit/fetch-json.ts";
import { STORE } from "../../support/kit/store.ts";
import { TRAINS } from "../../support/kit/trains.ts";

/** Runs a function with a mock, and closes the mock afterwards. */
async function withMock<Value>(options: MockServerOptions, act: (mock: MockServer) => Promise<Value>): Promise<Value> {
  await using mock = await startMockServer(options);
  return await act(mock);
}

describe("the resources at the start", () => {
  const groups = (mock: MockServer) => sendTo(mock.url, "GET /number_groups");
  const given = { number_groups: [{ name: "Sales" }, { id: "7b0e2f4a-1c3d-4e5f-8a9b-0c1d2e3f4a5b", name: "Care" }] };

  test("are the given ones, newest first and completed from the example, then the examples", async () => {
    const { body } = await withMock({ data: given }, groups);

    expect(body).toMatchObject({
      data: [{ name: "Sales", phone_number_count: 0 }, { name: "Care" }, { name: "Support line" }],
    });
  });

  test("are only the given ones when the mock starts empty", async () => {
    const { body } = await withMock({ data: given, empty: true }, groups);

    expect(body).toMatchObject({ data: [{ name: "Sales" }, { id: given.number_groups[1]?.id }] });
    expect((await withMock({ empty: true }, groups)).body).toMatchObject({ data: [] });
  });

  test.each([
    ["another type", [], "must be an object of lists"],
    [
      "an unknown collection",
      { number_group: [] },
      '"number_group", which is not a collection; did you mean "number_groups"?',
    ],
    ["a name unlike any collection", { foo: [] }, /"foo", which is not a collection; .* addresses, .*queues/],
    ["a collection that is not a list", { queues: {} }, 'must have a list in "queues"'],
    ["an invalid item", { queues: [{ max_size: "9" }] }, "an invalid queues/0/max_size: must be integer"],
  ])("are rejected with %s", async (_, data, message) => {
    await expect(startMockServer({ data })).rejects.toThrow(message);
  });
});

describe("the address", () => {
  test("can be that of all interfaces, with a URL that this machine can reach", async () => {
    const { url, status } = await withMock({ host: "0.0.0.0" }, async (mock) => {
      return { url: mock.url, status: (await sendTo(mock.url, "GET /queues")).status };
    });

    expect([url, status]).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:/), 200]);
  });

  test("cannot be one that this machine does not have", async () => {
    await expect(startMockServer({ host: "192.0.2.1" })).rejects.toThrow("cannot listen on port 0 of 192.0.2.1");
  });
});

describe("with cors", () => {
  let mock: MockServer;
  beforeEach(async () => {
    mock = await startMockServer({ cors: true });
    return mock.close;
  });

  test("a preflight response allows the requested method and headers", async () => {
    const { status, headers } = await sendTo(mock.url, "OPTIONS /queues", {
      headers: {
        origin: "http://app.test",
        "access-control-request-method": "PUT",
        "access-control-request-headers": "authorization",
      },
    });

    expect(status).toBe(204);
    expect(headers.get("access-control-allow-methods")).toBe("PUT");
    expect(headers.get("access-control-allow-headers")).toBe("authorization");
    expect(mock.requests).toEqual([]);
  });

  test("every response can be read, also an error", async () => {
    const { status, headers } = await sendTo(mock.url, "GET /nothing");

    expect([status, headers.get("access-control-allow-origin")]).toEqual([404, "*"]);
  });

  test("OPTIONS that is not a preflight is a method like any other", async () => {
    expect((await sendTo(mock.url, "OPTIONS /queues")).status).toBe(405);
  });
});

test("without cors, no response has the headers", async () => {
  const { headers } = await withMock({}, (mock) => sendTo(mock.url, "GET /queues"));

  expect(headers.get("access-control-allow-origin")).toBeNull();
});

describe("HTTP", () => {
  test.each([
    ["/number_groups", "GET, POST, HEAD"],
    ["/mfa/sms", "POST"],
  ])("405 names the methods of %s", async (path, methods) => {
    const { status, headers } = await withMock({}, (mock) => sendTo(mock.url, `PATCH ${path}`));

    expect([status, headers.get("allow")]).toEqual([405, methods]);
  });

  test("HEAD is a GET without the body", async () => {
    const { response, requests } = await withMock({}, async (mock) => {
      return { response: await sendTo(mock.url, "HEAD /queues"), requests: mock.requests };
    });

    expect([response.status, response.body]).toEqual([200, undefined]);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
    expect(requests).toMatchObject([{ method: "HEAD", operationId: "list-queues", violations: [] }]);
  });

  test("headers have the examples of the contract, except headers that describe the body", async () => {
    const headers = {
      "Content-Encoding": { schema: { examples: ["gzip"] } },
      "X-Total": { schema: { type: "integer", minimum: 3 } },
      "X-Broken": { schema: { examples: ["a\nb"] } },
    };
    const responses = { 200: jsonResponse({ examples: [{ a: 1 }] }, { headers }) };
    const contract = aDocument({ paths: { "/things": { get: { responses } } } });

    const response = await withMock({ contract }, (mock) => sendTo(mock.url, "GET /things"));

    expect(response.body).toEqual({ a: 1 });
    expect(response.headers.get("content-encoding")).toBeNull();
    expect([response.headers.get("x-total"), response.headers.get("x-broken")]).toEqual(["3", null]);
  });

  const text = { "text/csv": { example: "a,b" }, "application/json": { example: { a: 1 } } };
  const sized = { type: "object", required: ["size"], properties: { size: { type: "integer", minimum: 2 } } };

  test.each<[string, object, string, string, unknown]>([
    ["the type that Accept names", { 200: { content: text } }, "text/csv", "text/csv", "a,b"],
    ["JSON, when Accept allows any type", { 200: { content: text } }, "*/*", "application/json", { a: 1 }],
    ["plain text for text/*", { 200: { content: { "text/*": { example: "a" } } } }, "*/*", "text/plain", "a"],
    ["JSON for application/*", { 200: { content: { "application/*": { example: 1 } } } }, "*/*", "application/json", 1],
    ["JSON for any type", { 200: { content: { "*/*": { example: { a: 1 } } } } }, "*/*", "application/json", { a: 1 }],
    [
      "a value of its schema without an example",
      { "2XX": jsonResponse(sized) },
      "*/*",
      "application/json",
      { size: 2 },
    ],
    ["a 200 that only `default` declares", { default: jsonResponse({ const: 1 }) }, "*/*", "application/json", 1],
  ])("the response has %s", async (_, responses, accept, type, body) => {
    const contract = aDocument({ paths: { "/things": { get: { responses } } } });

    const response = await withMock({ contract }, (mock) => sendTo(mock.url, "GET /things", { headers: { accept } }));

    expect([response.status, response.headers.get("content-type"), response.body]).toEqual([200, type, body]);
  });

  test("an operation that declares no success responds with its redirect", async () => {
    const { status, headers: sent } = await withMock({}, async (mock) => {
      const headers = { authorization: `Basic ${btoa("a:b")}` };
      const path = "/recordings/2b6d0f4a-8c1e-4953-b7a2-e5f9c3d1084b.mp3";
      return fetch(mock.url + path, { redirect: "manual", headers });
    });

    expect([status, sent.get("location")]).toEqual([302, expect.stringMatching(/^https:/)]);
  });
});

describe("Prefer", () => {
  const preferring = (code: string, line = "GET /number_groups"): Promise<FetchedResponse> =>
    withMock({}, (mock) => sendTo(mock.url, line, { headers: { prefer: `code=${code}` } }));

  test.each(["429", "503"])("code=%s, which the contract does not declare, has a Retry-After", async (code) => {
    const { status, headers } = await preferring(code);

    expect([status, headers.get("retry-after")]).toEqual([Number(code), "1"]);
  });

  test.each(["200", "401", "418", "500", "599"])("code=%s is the status, also of an invalid request", async (code) => {
    const statuses = [(await preferring(code)).status, (await preferring(code, "POST /number_groups")).status];

    expect(statuses).toEqual([Number(code), Number(code)]);
  });

  test("code=204 has no body", async () => {
    expect((await preferring("204")).body).toBeUndefined();
  });

  test.each(["099", "101", "600", "999"])("code=%s is not a status", async (code) => {
    const { status, body } = await preferring(code);

    expect([status, body]).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringContaining("200 to 599") as string }),
    ]);
  });
});

describe("another contract", () => {
  const pet = {
    type: "object",
    required: ["petId"],
    properties: { petId: { type: "integer" }, name: { type: "string" }, tag: {} },
  };
  const one = { 200: { content: { "application/json": { schema: pet, example: { petId: 1, name: "Rex" } } } } };
  const many = (schema: object, example: unknown) => ({
    200: { content: { "application/json": { schema, example } } },
  });
  const contract = aDocument({
    paths: {
      "/pets": {
        get: { responses: many({ type: "array", items: pet }, [{ petId: 1, name: "Rex" }]) },
        post: { requestBody: { content: { "application/json": { schema: pet } } }, responses: one },
      },
      "/pets/{petId}": {
        parameters: [{ name: "petId", in: "path", required: true, schema: { type: "integer" }, example: 1 }],
        get: { responses: { ...one, 404: {} } },
        put: { requestBody: { content: { "application/json": { schema: {} } } }, responses: one },
        delete: { responses: { ...one, 404: {} } },
      },
      "/notes": {
        get: {
          responses: many(
            { properties: { items: { type: "array", items: { type: "object" } } } },
            { items: [{ slug: "first" }] },
          ),
        },
      },
      "/notes/{note}": {
        parameters: [{ name: "note", in: "path", required: true, schema: { type: "string" }, example: "first" }],
        delete: { responses: { 204: {}, 404: {} } },
      },
      "/restart": { put: { responses: { 204: {} } } },
    },
  });
  let mock: MockServer;
  beforeEach(async () => {
    mock = await startMockServer({ contract });
    return mock.close;
  });
  const send = (line: string, body?: unknown) => sendTo(mock.url, line, { body });

  test("can have numeric ids of another name, and lists without an envelope", async () => {
    const created = await send("POST /pets", { petId: 0, name: "Ada" });
    const listed = await send("GET /pets");
    const deleted = await send("DELETE /pets/1001");
    const gone = await send("GET /pets/1001");

    expect(created.body).toEqual({ petId: 1001, name: "Ada" });
    expect(listed.body).toEqual([
      { petId: 1001, name: "Ada" },
      { petId: 1, name: "Rex" },
    ]);
    expect([deleted.status, deleted.body, gone.status]).toEqual([200, created.body, 404]);
  });

  test("has its examples from the start, and keeps them when an operation changes no resource", async () => {
    const before = (await send("GET /pets/1")).body;
    const { status } = await send("PUT /restart");

    expect([status, before, (await send("GET /pets/1")).body]).toEqual([
      204,
      { petId: 1, name: "Rex" },
      { petId: 1, name: "Rex" },
    ]);
  });

  test("responds with 404 to a PUT of an unknown id, although it does not declare 404", async () => {
    const { status, headers } = await send("PUT /pets/9", {});

    expect([status, headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  });

  test("can identify items by the property with the example of the path", async () => {
    await send("DELETE /notes/first");

    expect((await send("GET /notes")).body).toEqual({ items: [] });
  });
});

test("a code can verify a resource that no operation creates", async () => {
  const lock = { type: "object", properties: { id: {}, open: {} } };
  const parameters = [{ name: "id", in: "path", required: true, schema: {}, example: "front" }];
  const respondingWith = (open: boolean) => ({
    200: {
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/Lock" }, example: { id: "front", open } },
      },
    },
  });
  const schema = { properties: { code: { "x-one-time-code": { otherwise: { open: null } } } } };
  const contract = aDocument({
    components: { schemas: { Lock: lock } },
    paths: {
      "/locks/{id}": { parameters, get: { responses: respondingWith(false) } },
      "/locks/{id}/open": {
        parameters,
        put: {
          requestBody: { content: { "application/json": { schema, example: { code: "1234" } } } },
          responses: respondingWith(true),
        },
      },
    },
  });

  const [right, wrong] = await withMock({ contract }, async ({ url }) => [
    await sendTo(url, "PUT /locks/front/open", { body: { code: "1234" } }),
    await sendTo(url, "PUT /locks/front/open", { body: { code: "4321" } }),
  ]);

  expect([right.body, wrong.body]).toEqual([
    { id: "front", open: true },
    { id: "front", open: null },
  ]);
});

describe("security", () => {
  const statusWith = (
    scheme: object,
    path: string,
    headers: Readonly<Record<string, string>>,
    credentials?: MockServerOptions["credentials"],
  ) => {
    const contract = aDocument({
      components: { securitySchemes: { it: scheme } },
      paths: { "/things": { get: { security: [{ it: [] }], responses: { 200: {}, 401: {} } } } },
    });
    return withMock({ contract, credentials }, async ({ url }) => (await fetch(url + path, { headers })).status);
  };
  const bearer = { type: "http", scheme: "bearer" };
  const key = (location: string) => ({ type: "apiKey", in: location, name: "X-Key" });

  test.each([
    ["a bearer token", bearer, "/things", { authorization: "Bearer a" }, 200],
    ["no bearer token", bearer, "/things", {}, 401],
    ["a key in a header", key("header"), "/things", { "x-key": "a" }, 200],
    ["an empty key in a header", key("header"), "/things", { "x-key": "" }, 401],
    ["no key in a header", key("header"), "/things", {}, 401],
    ["a key in the query", key("query"), "/things?X-Key=a", {}, 200],
    ["no key in the query", key("query"), "/things", {}, 401],
    ["a key in a cookie", key("cookie"), "/things", { cookie: "a=b; X-Key=a" }, 200],
    ["no cookies", key("cookie"), "/things", {}, 401],
  ])("with %s", async (_, scheme, path, headers, status) => {
    expect(await statusWith(scheme, path, headers)).toBe(status);
  });

  test("with given credentials, only their token is accepted", async () => {
    const credentials = { projectId: "project", token: "right" };
    const send = (token: string) => statusWith(bearer, "/things", { authorization: `Bearer ${token}` }, credentials);

    expect([await send("right"), await send("wrong")]).toEqual([200, 401]);
  });

  test.each([
    ["a header", bearer, "/things", { authorization: "Bearer right" }, { authorization: "Bearer wrong" }],
    ["a header of Basic", { ...bearer, scheme: "Basic" }, "/things", { authorization: "Bearer right" }, {}],
    ["a key", key("query"), "/things?X-Key=Bearer%20right", {}, undefined],
    ["a cookie", key("cookie"), "/things", { cookie: "X-Key=Bearer right" }, { cookie: "X-Key=" }],
  ])("with %s given, only that value is accepted", async (_, scheme, path, right, wrong) => {
    const credentials = { headers: { Authorization: "Bearer right", "x-key": "Bearer right" } };

    const statuses = [
      await statusWith(scheme, path, right, credentials),
      await statusWith(scheme, wrong === undefined ? "/things?X-Key=wrong" : path, wrong ?? {}, credentials),
      await statusWith(scheme, path, right, { headers: { Other: "Bearer right" } }),
    ];

    expect(statuses).toEqual([200, 401, 401]);
  });

  test("of another contract passes a check of it", async () => {
    const credentials = { headers: { Authorization: "Bearer right" } };

    await withMock({ contract: TRAINS, credentials }, async ({ url }) => {
      const only = ["auth", "auth-live"];
      const { results } = await checkConformance({ baseUrl: url, contract: TRAINS, credentials, only });

      expect(results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
    });
  });
});

test("a resource with a numeric id of its parent is listed under the parent's path", () => {
  const store = createStore([
    ["toys/1", { pet_id: 7 }],
    ["toys/2", { pet_id: 8 }],
  ]);

  expect(store.list("toys", { pet_id: "7" })).toEqual([{ pet_id: 7 }]);
});

describe("a list of 20,000 resources", () => {
  /** Returns a page, and the number of values that were read to make it. */
  function readPage(query: string): { readonly reads: number; readonly names: unknown } {
    let reads = 0;
    const store = createStore(
      Array.from({ length: 20_000 }, (_, index) => {
        const get = () => {
          reads += 1;
          return `Rack ${index}`;
        };
        return [`racks/${index}`, Object.defineProperty({}, "name", { enumerable: true, get })] as const;
      }),
    );
    const request = { path: "/racks", query: new URLSearchParams(query), seed: 1, isPaged: true };
    const { data } = pageOf(loadContract(STORE), {}, store.list("racks"), request);
    return { reads, names: data.map((item) => item["name"]) };
  }

  test.each([
    ["page_size=2", { reads: 0, names: ["Rack 19999", "Rack 19998"] }],
    ["filter_name=Rack 17&page_size=1", { reads: 20_000, names: ["Rack 17999"] }],
  ])("reads only the page, or each resource once for a filter: %s", (query, expected) => {
    expect(readPage(query)).toEqual(expected);
  });
});
