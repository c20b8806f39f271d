import { afterEach, describe, expect, test, vi } from "vitest";
import { version } from "../../package.json";
import { createRelayClient } from "../../src/client/client.ts";
import type { RelayFetch } from "../../src/core/platform.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { stubRuntime } from "../support/runtime.ts";
import { untyped } from "../support/untyped.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

function aFetch() {
  return vi.fn<RelayFetch>().mockImplementation(() => Promise.resolve(Response.json({ id: "1" })));
}

test("sends to the base URL and the path", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[0]).toBe("https://acme.example/api/number_groups");
});

test("does not change braces in the base URL", async () => {
  const fetch = aFetch();

  await createRelayClient({ ...ACME, baseUrl: "https://acme.example/{tenant}", fetch }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[0]).toBe("https://acme.example/%7Btenant%7D/number_groups");
});

test("sends the query, percent-encoded and without undefined values", async () => {
  const fetch = aFetch();
  const query = { name: "a&b ä", page: 2, none: undefined };

  await clientOn(fetch).POST("/number_groups", untyped({ ...SUPPORT, params: { query } }));

  expect(fetch.mock.calls[0]?.[0]).toBe("https://acme.example/api/number_groups?name=a%26b%20%C3%A4&page=2");
});

test("sends the body as JSON", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", { body: { name: "Süpport" } });

  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: "POST", body: '{"name":"Süpport"}' });
});

test("declares the body as JSON", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers["content-type"]).toBe("application/json");
});

test("sends no body if the call has none", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", untyped({}));

  expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("body");
});

test("sends no content type without a body", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", untyped({}));

  expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("content-type");
});

test("passes only method, headers, body, redirect, cache and signal to fetch", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", untyped({ ...SUPPORT, mode: "no-cors", redirect: "follow" }));

  expect(fetch.mock.calls[0]?.[1]).toEqual({
    method: "POST",
    headers: expect.any(Object) as unknown,
    body: '{"name":"Support"}',
    redirect: "manual",
    cache: "no-store",
    signal: expect.any(AbortSignal) as unknown,
  });
});

test.each([
  ["accept", "application/json"],
  ["user-agent", `signalwire-relay-rest/${version}`],
  ["authorization", "Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4="],
])("sends %s: %s", async (name, value) => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers[name]).toBe(value);
});

test("sends no User-Agent of its own in a browser", async () => {
  stubRuntime({ userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0" });
  const fetch = aFetch();

  await createRelayClient({ ...ACME, fetch, dangerouslyAllowBrowser: true }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("user-agent");
});

test("sends the client's headers", async () => {
  const fetch = aFetch();

  await createRelayClient({ ...ACME, fetch, headers: { "x-trace": "1" } }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers["x-trace"]).toBe("1");
});

test("prefers the headers of a call to those of the client, in any case", async () => {
  const fetch = aFetch();
  const relay = createRelayClient({ ...ACME, fetch, headers: { "x-trace": "1" } });

  await relay.POST("/number_groups", { ...SUPPORT, headers: { "X-Trace": "2" } });

  expect(fetch.mock.calls[0]?.[1].headers["x-trace"]).toBe("2");
});

test("keeps the client's header if that of the call is undefined", async () => {
  const fetch = aFetch();
  const relay = createRelayClient({ ...ACME, fetch, headers: { "x-trace": "1" } });

  await relay.POST("/number_groups", { ...SUPPORT, headers: { "x-trace": undefined } });

  expect(fetch.mock.calls[0]?.[1].headers["x-trace"]).toBe("1");
});

test("does not keep the headers of a call for the next call", async () => {
  const fetch = aFetch();
  const relay = clientOn(fetch);

  await relay.POST("/number_groups", { ...SUPPORT, headers: { "x-trace": "1" } });
  await relay.POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[1]?.[1].headers).not.toHaveProperty("x-trace");
});

test("creates new headers for each request", async () => {
  const fetch = aFetch();
  const relay = clientOn(fetch);

  await relay.POST("/number_groups", SUPPORT);
  await relay.POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers).not.toBe(fetch.mock.calls[1]?.[1].headers);
});

test("prefers the content type of the client's headers to its own", async () => {
  const fetch = aFetch();
  const headers = { "content-type": "application/merge-patch+json" };

  await createRelayClient({ ...ACME, fetch, headers }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers["content-type"]).toBe("application/merge-patch+json");
});

test("rejects a missing path parameter by its name in the template", async () => {
  const call = clientOn(aFetch()).GET("/number_groups/{id}", untyped({}));

  await expect(call).rejects.toThrow(
    new TypeError("params.path.id of /number_groups/{id} must be an id, got undefined"),
  );
});

test("creates no Request without middleware", async () => {
  const Request = vi.fn();
  vi.stubGlobal("Request", Request);

  await clientOn(aFetch()).POST("/number_groups", SUPPORT);

  expect(Request).not.toHaveBeenCalled();
});

test("finds the openapi-fetch of the CommonJS build, whose default export is the whole module", async () => {
  vi.resetModules();
  vi.doMock("openapi-fetch", async (load) => ({ ...(await load<object>()), default: await load() }));
  const { createRelayClient: createClient } = await import("../../src/client/client.ts");
  vi.doUnmock("openapi-fetch");

  const result = await createClient({ ...ACME, fetch: aFetch() }).POST("/number_groups", SUPPORT);

  expect(result).toMatchObject({ ok: true });
});

describe("the query", () => {
  async function searchOf(query: object): Promise<string> {
    const fetch = aFetch();
    await clientOn(fetch).GET("/number_groups", untyped({ params: { query } }));
    return fetch.mock.calls[0]?.[0].replace("https://acme.example/api/number_groups", "") ?? "nothing was sent";
  }

  test.each([
    ["no question mark without parameters", {}, ""],
    ["a list under its name repeated", { page: [1, 2] }, "?page=1&page=2"],
    ["no parameter for an empty list", { page: [], name: "a" }, "?name=a"],
    ["no parameter for an item that is undefined or null", { page: [undefined, 2, null] }, "?page=2"],
    ["no parameter for null", { page: null }, ""],
    ["an empty string, zero and false", { a: "", b: 0, c: false }, "?a=&b=0&c=false"],
    ["reserved characters, encoded", { a: "?&=#/ +%" }, "?a=%3F%26%3D%23%2F%20%2B%25"],
  ])("may contain %s", async (_, query, search) => {
    expect(await searchOf(query)).toBe(search);
  });

  test.each([
    ["an object", { filter: { name: "a" } }],
    ["a date", { filter: new Date() }],
    ["a list of lists", { filter: [[1]] }],
    ["a list of objects", { filter: [{ name: "a" }] }],
  ])("must not contain %s", async (_, query) => {
    await expect(searchOf(query)).rejects.toThrow(
      new TypeError("params.query.filter must be a string, number, boolean or a list of them"),
    );
  });

  test("is not changed", async () => {
    const query = Object.freeze({ page: Object.freeze([1, undefined]), none: undefined });

    await searchOf(query);

    expect(query).toEqual({ page: [1, undefined], none: undefined });
  });
});

test.each([
  ["null", null, "null"],
  ["false", false, "false"],
  ["an empty string", "", '""'],
])("sends %s as its own kind of body", async (_, body, json) => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", untyped({ body }));

  expect(fetch.mock.calls[0]?.[1].body).toBe(json);
});

describe("rules between query parameters", () => {
  const search = (query: Record<string, unknown>, fetch = aFetch()) =>
    clientOn(fetch).GET("/phone_numbers/search", { params: { query } });

  test.each([
    [{ city: "Los Angeles" }, "params.query.city needs region"],
    [{ city: "Los Angeles", region: undefined }, "params.query.city needs region"],
    [{ starts_with: "213", contains: "555" }, "params.query.starts_with excludes contains"],
    [{ ends_with: "0123", contains: "555" }, "params.query.contains excludes ends_with"],
  ])("reject %j", async (query, message) => {
    await expect(search(query)).rejects.toThrow(new TypeError(message));
  });

  test.each([
    {},
    { region: "CA" },
    { city: "Los Angeles", region: "CA" },
    { city: undefined },
    { starts_with: "213", areacode: "213" },
    { ends_with: "0123", contains: undefined },
  ])("allow %j", async (query) => {
    const fetch = aFetch();

    await search(query, fetch);

    expect(fetch).toHaveBeenCalledOnce();
  });

  test.each([{ page_number: 0 }, { page_number: "0" }, { page_number: 1, page_token: "PA1" }])(
    "allow %j in a list, whose page 0 is the default",
    async (query) => {
      const fetch = aFetch();

      await clientOn(fetch).GET("/number_groups", untyped({ params: { query } }));

      expect(fetch).toHaveBeenCalled();
    },
  );

  test("reject a page number above 0 without the page token of a link", async () => {
    const call = clientOn(aFetch()).GET("/number_groups", { params: { query: { page_number: 1 } } });

    await expect(call).rejects.toThrow(new TypeError("params.query.page_number needs page_token"));
  });
});
