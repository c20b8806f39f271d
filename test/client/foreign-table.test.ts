import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { toForm } from "../../scripts/generate/form.ts";
import type { RelayFetch } from "../../src/core/platform.ts";
import { ACME } from "../support/acme.ts";

const operations = {
  "/things": {
    POST: "2XX 404 4XX default form create-thing",
    PATCH: "200 503 change-thing",
    HEAD: "200 check-thing",
    OPTIONS: "204 ask-thing",
    GET: "200 ?filter=exploded ?deep=deepObject ?flat=form list-things",
    PUT: "200 multipart upload-thing",
  },
  "/things/{id}/parts": { GET: "2XX=array list-parts" },
  "/things/{id}/touch": { POST: "2XX=none touch-thing" },
  "/things/{id}/cached": { GET: "200 304 3XX cached-thing" },
  "/things/{id}/$count(all)": { GET: "200 count-things" },
  "/things/{id}/*": { GET: "200 all-things" },
  "/lists": { GET: "200=any 2XX=array list-all" },
  "/form": { GET: "200 ?ids=form list-x" },
  "/spaceDelimited": { GET: "200 ?ids=spaceDelimited list-x" },
  "/pipeDelimited": { GET: "200 ?ids=pipeDelimited list-x" },
  "/deepObject": { GET: "200 ?ids=deepObject ?a%26b=form list-x" },
};

let client: Client;
let relayFetch: (url: string, init: RequestInit) => Promise<unknown>;
const fetch = vi.fn<RelayFetch>();

beforeAll(async () => {
  vi.resetModules();
  vi.doMock("../../generated/operations.ts", () => ({ operations, toForm, hasRanges: true, hasStyles: true }));
  const { createRelayClient } = await import("../../src/client/client.ts");
  const { createRelayFetch } = await import("../../src/client/relay-fetch.ts");
  // The compiler knows only the methods of this project's contract.
  client = createRelayClient({ ...ACME, fetch }) as unknown as Client;
  relayFetch = createRelayFetch({ ...ACME, fetch });
});

afterAll(() => {
  vi.doUnmock("../../generated/operations.ts");
  vi.resetModules();
});

/** Lets the server give a response to each request from now on. */
function respond(create: () => Response): void {
  fetch.mockReset().mockImplementation(() => Promise.resolve(create()));
}

type Method = keyof (typeof operations)["/things"];

interface Init {
  readonly body?: unknown;
  readonly params?: { readonly query?: object; readonly path?: object };
  readonly headers?: Readonly<Record<string, string>>;
  readonly retry?: false;
}

type Client = Readonly<Record<Method, Verb>> & {
  readonly with: (options: object) => Client;
  readonly use: (middleware: object) => void;
};

type Verb = (path: string, init?: Init) => Promise<{ readonly ok: boolean; readonly status: unknown }>;

test("sends a form", async () => {
  respond(() => Response.json({}));
  const body = { "a b": "c&d", list: [1, 2, null], none: undefined, owner: { "e f": true } };

  await client.POST("/things", { body });

  const [, init] = fetch.mock.calls[0] ?? [];
  expect(init?.body).toBe("a%20b=c%26d&list=1&list=2&owner[e%20f]=true");
  expect(init?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
});

test("sends the caller's content type of a form", async () => {
  respond(() => Response.json({}));
  const type = "application/x-www-form-urlencoded; charset=utf-8";

  await client.POST("/things", { body: { a: 1 }, headers: { "Content-Type": type } });

  expect(fetch.mock.calls[0]?.[1].headers["content-type"]).toBe(type);
});

test("rejects a list of objects in a form, and names the field", async () => {
  respond(() => Response.json({}));

  await expect(client.POST("/things", { body: { list: [{}] } })).rejects.toThrow("body.list must be");
});

test.each([
  [201, { ok: true, status: "2XX", data: { id: "1" } }],
  [404, { ok: false, status: 404, error: { kind: "api", status: 404, httpStatus: 404 } }],
  [422, { ok: false, status: "4XX", error: { kind: "api", status: 422, httpStatus: 422, body: { id: "1" } } }],
  [500, { ok: false, status: "default", error: { kind: "api", status: 500 } }],
])("the result of a %i has the declared range or default", async (status, result) => {
  respond(() => Response.json({ id: "1" }, { status }));

  await expect(client.POST("/things", { body: {} })).resolves.toMatchObject(result);
});

test("a success is a list if the contract declares one for its range", async () => {
  respond(() => Response.json([1], { status: 201 }));
  await expect(client.GET("/lists")).resolves.toMatchObject({ status: "2XX", data: [1] });

  respond(() => Response.json({}, { status: 201 }));
  await expect(client.GET("/lists")).resolves.toMatchObject({ error: { kind: "malformed" } });
});

test("a default response does not cover a redirect", async () => {
  respond(() => new Response(null, { status: 302, headers: { location: "/elsewhere" } }));

  await expect(client.POST("/things")).resolves.toMatchObject({ status: "unexpected", error: { kind: "redirect" } });
});

test.each([
  [302, { ok: true, status: "3XX", data: { location: "/a" } }],
  [304, { ok: false, status: 304, error: { kind: "api", status: 304 } }],
  [300, { ok: false, status: "unexpected", error: { kind: "http", httpStatus: 300 } }],
])("a declared %i succeeds only if it is a redirect", async (status, result) => {
  respond(() => new Response(null, { status, headers: { location: "/a" } }));

  await expect(client.GET("/things/{id}/cached", { params: { path: { id: 1 } } })).resolves.toMatchObject(result);
});

test.each(["HEAD", "OPTIONS"] as const)("a success of %s may have no body", async (method) => {
  const status = method === "HEAD" ? 200 : 204;
  respond(() => new Response(null, { status }));

  await expect(client[method]("/things")).resolves.toMatchObject({ ok: true, status, data: undefined });
  expect(fetch.mock.calls[0]?.[1].method).toBe(method);
});

test("sends JSON with PATCH, once", async () => {
  respond(() => Response.json({}, { status: 503 }));

  await client.PATCH("/things", { body: { a: 1 } });

  expect(fetch.mock.calls.map(([, { method, body }]) => ({ method, body }))).toEqual([
    { method: "PATCH", body: '{"a":1}' },
  ]);
});

test("sends the properties of an exploded object as parameters", async () => {
  respond(() => Response.json({}));

  await client.GET("/things", { params: { query: { filter: { "a b": "c&d", size: 1 } } } });

  expect(fetch.mock.calls[0]?.[0]).toBe(`${ACME.baseUrl}/things?a%20b=c%26d&size=1`);
});

test.each([
  ["deep", { a: 1, b: null, c: undefined }, "?deep[a]=1"],
  ["flat", { a: 1, b: null, c: undefined }, "?flat=a,1"],
  ["filter", { a: 1, b: null, c: undefined }, "?a=1"],
  ["deep", { a: null }, ""],
  ["flat", { a: undefined }, ""],
])("sends an object in %s without members that are null or undefined", async (name, values, search) => {
  respond(() => Response.json({}));

  await client.GET("/things", { params: { query: { [name]: values } } });

  expect(fetch.mock.calls[0]?.[0]).toBe(`${ACME.baseUrl}/things${search}`);
});

test.each(["deep", "flat", "filter"])("rejects an object in an object in %s, and names the parameter", async (name) => {
  const query = { [name]: { a: { b: 1 } } };

  await expect(client.GET("/things", { params: { query } })).rejects.toThrow(
    `params.query.${name} must be a string, number, boolean or a flat list or object of them`,
  );
});

test("reads a list that the contract declares for a range of statuses", async () => {
  respond(() => Response.json([{ id: "1" }]));

  await expect(client.GET("/things/{id}/parts", { params: { path: { id: 1 } } })).resolves.toMatchObject({
    ok: true,
    status: "2XX",
    data: [{ id: "1" }],
  });
});

test.each(["", "OK", '{"id":"1"}'])("a success without declared JSON has no data: %j", async (text) => {
  respond(() => new Response(text));

  await expect(client.POST("/things/{id}/touch", { params: { path: { id: 1 } } })).resolves.toMatchObject({
    ok: true,
    status: "2XX",
    data: undefined,
  });
});

test.each([
  ["/things/{id}/$count(all)", "/things/1/$count(all)"],
  ["/things/{id}/*", "/things/1/*"],
])("calls %s, whose characters have a meaning in a pattern", async (template, path) => {
  respond(() => Response.json({}));

  await client.GET(template, { params: { path: { id: 1 } } });
  await relayFetch(`${ACME.baseUrl}${path}`, {});

  expect(fetch.mock.calls.map(([url]) => url)).toEqual([`${ACME.baseUrl}${path}`, `${ACME.baseUrl}${path}`]);
});

describe("the query of an operation with styles", () => {
  test.each([
    ["form", { ids: ["a", "b"] }, "ids=a,b"],
    ["spaceDelimited", { ids: ["a", "b"] }, "ids=a%20b"],
    ["pipeDelimited", { ids: ["a", "b", null] }, "ids=a|b"],
    ["form", { ids: { a: 1, b: 2 } }, "ids=a,1,b,2"],
    ["deepObject", { ids: { a: 1, b: 2 } }, "ids[a]=1&ids[b]=2"],
    ["deepObject", { ids: { "a&b": 1 } }, "ids[a%26b]=1"],
    ["deepObject", { "a&b": [1, 2] }, "a%26b=1,2"],
    ["form", { "a#b": 1, "c&d=e": [2, 3], "f g": true }, "a%23b=1&c%26d%3De=2&c%26d%3De=3&f%20g=true"],
    ["pipeDelimited", { ids: ["a", "b"], other: [1, 2] }, "ids=a|b&other=1&other=2"],
  ])("has %s as openapi-fetch writes it", async (style, query, search) => {
    respond(() => Response.json({}));

    await client.GET(`/${style}`, { params: { query } });

    expect(fetch.mock.calls[0]?.[0]).toBe(`${ACME.baseUrl}/${style}?${search}`);
  });

  test("must not contain an object under another name", async () => {
    await expect(client.GET("/deepObject", { params: { query: { other: { a: 1 } } } })).rejects.toThrow(
      "params.query.other must be",
    );
  });
});

describe("a multipart form", () => {
  const icon = new File([new Uint8Array([0, 255, 10])], "icon.png", { type: "image/png" });
  const body = { icon, names: ["a", "b", null], owner: { id: 1 }, size: 2, none: undefined };
  const fields = [
    ["icon", "icon.png", "image/png", [0, 255, 10]],
    ["names", undefined, undefined, "a"],
    ["names", undefined, undefined, "b"],
    ["owner", "blob", "application/json", [...new TextEncoder().encode('{"id":1}')]],
    ["size", undefined, undefined, "2"],
  ];

  test("has files, repeated fields and JSON, in each attempt", async () => {
    const retrying = client.with({ retry: { baseDelayMs: 1 } });
    respond(() => Response.json({}, { status: fetch.mock.calls.length === 1 ? 503 : 200 }));

    await expect(retrying.PUT("/things", { body })).resolves.toMatchObject({ ok: true });

    expect(fetch).toHaveBeenCalledTimes(2);
    await expect(Promise.all(fetch.mock.calls.map(fieldsSent))).resolves.toEqual([fields, fields]);
  });

  test.each([
    ["no type", {}],
    ["a type without the boundary", { "Content-Type": "multipart/form-data" }],
  ])("has its boundary in the content type, which fetch sets, if the caller gives %s", async (_, headers) => {
    respond(() => Response.json({}));

    await client.with({ headers }).PUT("/things", { body, headers });

    expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("content-type");
  });

  test.each([
    ["bytes", new Uint8Array([1, 2])],
    ["a buffer", new ArrayBuffer(2)],
    ["a Blob of another library", { [Symbol.toStringTag]: "Blob", size: 2, type: "" }],
  ])("does not have %s, whose JSON would not be the file", async (_, icon) => {
    respond(() => Response.json({}));

    await expect(client.PUT("/things", { body: { icon } })).rejects.toThrow(
      new TypeError("body.icon must be a value of JSON, or a Blob of this runtime"),
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  test("keeps its bytes with middleware", async () => {
    const observed = client.with({});
    observed.use({ onRequest: () => undefined });
    respond(() => Response.json({}));

    await observed.PUT("/things", { body });

    await expect(Promise.all(fetch.mock.calls.map(fieldsSent))).resolves.toEqual([fields]);
  });

  test("keeps its bytes in the fetch for other clients", async () => {
    respond(() => Response.json({}));

    await relayFetch(`${ACME.baseUrl}/things`, { method: "PUT", body: toForm(body) });

    await expect(Promise.all(fetch.mock.calls.map(fieldsSent))).resolves.toEqual([fields]);
  });
});

/** Encodes the body of a request as the platform's `fetch` does, and lists its fields. */
async function fieldsSent([url, { method, headers, body }]: Parameters<RelayFetch>) {
  const form = await new Request(url, { method, headers, body: body ?? null }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === "string"
        ? [name, undefined, undefined, value]
        : [name, value.name, value.type, [...new Uint8Array(await value.arrayBuffer())]],
    ),
  );
}
