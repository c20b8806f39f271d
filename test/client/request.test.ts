import { describe, expect, test, vi } from "vitest";
import { version } from "../../package.json";
import { createRelayClient } from "../../src/client/client.ts";
import type { RelayFetch } from "../../src/core/platform.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { stubRuntime } from "../support/runtime.ts";
import { untyped } from "../support/untyped.ts";

function aFetch() {
  return vi.fn<RelayFetch>().mockImplementation(() => Promise.resolve(Response.json({ id: "1" })));
}

test("sends exactly these arguments to fetch", async () => {
  const fetch = aFetch();
  const init = { body: { name: "Süpport" }, mode: "no-cors", redirect: "follow" };

  await clientOn(fetch).POST("/number_groups", untyped(init));

  expect(fetch).toHaveBeenCalledExactlyOnceWith("https://acme.example/api/number_groups", {
    method: "POST",
    headers: {
      accept: "application/json",
      authorization: "Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=",
      "content-type": "application/json",
      "user-agent": `signalwire-relay-rest/${version}`,
    },
    body: '{"name":"Süpport"}',
    redirect: "manual",
    cache: "no-store",
    signal: expect.any(AbortSignal) as unknown,
  });
});

test("does not change braces in the base URL", async () => {
  const fetch = aFetch();

  await createRelayClient({ ...ACME, baseUrl: "https://acme.example/{tenant}", fetch }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[0]).toBe("https://acme.example/%7Btenant%7D/number_groups");
});

test("sends neither a body nor its content type if the call has no body", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", untyped({}));

  expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("body");
  expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("content-type");
});

test("sends no User-Agent of its own in a browser", async () => {
  stubRuntime({ userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0" });
  const fetch = aFetch();

  await createRelayClient({ ...ACME, fetch, dangerouslyAllowBrowser: true }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("user-agent");
});

test.each([
  ["of the client", { "x-trace": "1" }, {}, { "x-trace": "1" }],
  [
    "of a call rather than those of the client, in any case",
    { "x-trace": "1" },
    { "X-Trace": "2" },
    { "x-trace": "2" },
  ],
  ["of the client if that of a call is undefined", { "x-trace": "1" }, { "x-trace": undefined }, { "x-trace": "1" }],
  ["of the client rather than its own content type", { "content-type": "a/b" }, {}, { "content-type": "a/b" }],
])("sends the headers %s", async (_, ofClient, ofCall, sent) => {
  const fetch = aFetch();

  await createRelayClient({ ...ACME, fetch, headers: ofClient }).POST("/number_groups", {
    ...SUPPORT,
    headers: ofCall,
  });

  expect(fetch.mock.calls[0]?.[1].headers).toMatchObject(sent);
});

test("creates new headers for each request, without those of an earlier call", async () => {
  const fetch = aFetch();
  const relay = clientOn(fetch);

  await relay.POST("/number_groups", { ...SUPPORT, headers: { "x-trace": "1" } });
  await relay.POST("/number_groups", SUPPORT);
  await relay.POST("/number_groups", SUPPORT);

  const [, second, third] = fetch.mock.calls.map(([, { headers }]) => headers);
  expect(second).not.toHaveProperty("x-trace");
  expect(second).not.toBe(third);
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
    ["no parameter for null or undefined", { page: null, none: undefined }, ""],
    ["an empty string, zero and false", { a: "", b: 0, c: false }, "?a=&b=0&c=false"],
    ["reserved characters, encoded", { a: "?&=#/ +%ä" }, "?a=%3F%26%3D%23%2F%20%2B%25%C3%A4"],
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

  test.each([
    [{ page_number: 0 }, undefined],
    [{ page_number: "0" }, undefined],
    [{ page_number: 1, page_token: "PA1" }, undefined],
    [{ page_number: 1 }, new TypeError("params.query.page_number needs page_token")],
  ])("allow or reject %j in a list: %s", async (query, error) => {
    const fetch = aFetch();

    const rejection: unknown = await clientOn(fetch)
      .GET("/number_groups", untyped({ params: { query } }))
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );

    expect(rejection).toEqual(error);
    expect(fetch).toHaveBeenCalledTimes(error ? 0 : 1);
  });
});
