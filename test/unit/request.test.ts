import { afterEach, describe, expect, test, vi } from "vitest";
import { version } from "../../package.json";
import { createRelayClient } from "../../src/client.ts";
import type { RelayFetch } from "../../src/platform.ts";
import { toRequestMaker } from "../../src/request.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { aRequest } from "../support/request.ts";
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

test("leaves braces of the base URL alone", async () => {
  const fetch = aFetch();

  await createRelayClient({ ...ACME, baseUrl: "https://acme.example/{tenant}", fetch }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[0]).toBe("https://acme.example/%7Btenant%7D/number_groups");
});

test("sends the query, percent-encoded and without what is undefined", async () => {
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

test("says that the body is JSON", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers.get("content-type")).toBe("application/json");
});

test("sends null for a body where there is none", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", untyped({}));

  expect(fetch.mock.calls[0]?.[1].body).toBeNull();
});

test("sends no content type where there is no body", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", untyped({}));

  expect(fetch.mock.calls[0]?.[1].headers.has("content-type")).toBe(false);
});

test("hands nothing to fetch but method, headers, body, redirect and signal", async () => {
  const fetch = aFetch();

  await clientOn(fetch).POST("/number_groups", untyped({ ...SUPPORT, mode: "no-cors", redirect: "follow" }));

  expect(fetch.mock.calls[0]?.[1]).toEqual({
    method: "POST",
    headers: expect.any(Headers) as unknown,
    body: '{"name":"Support"}',
    redirect: "manual",
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

  expect(fetch.mock.calls[0]?.[1].headers.get(name)).toBe(value);
});

test("sends no User-Agent of its own in a browser", async () => {
  vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0" });
  const fetch = aFetch();

  await createRelayClient({ ...ACME, fetch, dangerouslyAllowBrowser: true }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers.has("user-agent")).toBe(false);
});

test("sends the client's headers", async () => {
  const fetch = aFetch();

  await createRelayClient({ ...ACME, fetch, headers: { "x-trace": "1" } }).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1].headers.get("x-trace")).toBe("1");
});

test("lets the headers of a call win, in whatever case", async () => {
  const fetch = aFetch();
  const relay = createRelayClient({ ...ACME, fetch, headers: { "x-trace": "1" } });

  await relay.POST("/number_groups", { ...SUPPORT, headers: { "X-Trace": "2" } });

  expect(fetch.mock.calls[0]?.[1].headers.get("x-trace")).toBe("2");
});

test("keeps the client's header where that of the call is undefined", async () => {
  const fetch = aFetch();
  const relay = createRelayClient({ ...ACME, fetch, headers: { "x-trace": "1" } });

  await relay.POST("/number_groups", { ...SUPPORT, headers: { "x-trace": undefined } });

  expect(fetch.mock.calls[0]?.[1].headers.get("x-trace")).toBe("1");
});

test("forgets the headers of a call after it", async () => {
  const fetch = aFetch();
  const relay = clientOn(fetch);

  await relay.POST("/number_groups", { ...SUPPORT, headers: { "x-trace": "1" } });
  await relay.POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[1]?.[1].headers.has("x-trace")).toBe(false);
});

describe("toRequestMaker", () => {
  const NOTHING = { query: undefined, body: undefined, headers: undefined };

  test("makes a request of the very call", () => {
    const { call } = aRequest();

    expect(toRequestMaker(ACME.baseUrl, {})(call, "/number_groups", NOTHING).call).toBe(call);
  });

  test("leaves an expanded path as it is", () => {
    const { url } = toRequestMaker(ACME.baseUrl, {})(aRequest().call, "/number_groups/%7Bid%7D{id}", NOTHING);

    expect(url).toBe("https://acme.example/api/number_groups/%7Bid%7D{id}");
  });

  test("adds no question mark where there is no query", () => {
    const { url } = toRequestMaker(ACME.baseUrl, {})(aRequest().call, "/number_groups", { ...NOTHING, query: {} });

    expect(url).toBe("https://acme.example/api/number_groups");
  });

  test.each([
    ["a list under its name repeated", { page: [1, 2] }, "?page=1&page=2"],
    ["an empty list not at all", { page: [] }, ""],
    ["nothing of a list that is undefined or null", { page: [undefined, 2, null] }, "?page=2"],
    ["null not at all", { page: null }, ""],
    ["an empty string, zero and false", { a: "", b: 0, c: false }, "?a=&b=0&c=false"],
    ["what has a meaning in a URL, encoded", { a: "?&=#/ +%" }, "?a=%3F%26%3D%23%2F%20%2B%25"],
  ])("sends %s", (_, query, search) => {
    const { url } = toRequestMaker(ACME.baseUrl, {})(aRequest().call, "/number_groups", { ...NOTHING, query });

    expect(url).toBe(`https://acme.example/api/number_groups${search}`);
  });

  test.each([
    ["an object", { filter: { name: "a" } }],
    ["a list of lists", { page: [[[1]]] }],
  ])("refuses %s in the query", (_, query) => {
    const toRequest = toRequestMaker(ACME.baseUrl, {});

    expect(() => toRequest(aRequest().call, "/number_groups", { ...NOTHING, query })).toThrow("supported");
  });

  test("leaves the query that it was given as it is", () => {
    const query = Object.freeze({ name: "a", none: undefined });

    toRequestMaker(ACME.baseUrl, {})(aRequest().call, "/number_groups", { ...NOTHING, query });

    expect(query).toEqual({ name: "a", none: undefined });
  });

  test.each([
    ["null", null, "null"],
    ["false", false, "false"],
    ["an empty string", "", '""'],
  ])("sends %s as a body of its own", (_, body, json) => {
    const request = toRequestMaker(ACME.baseUrl, {})(aRequest().call, "/number_groups", { ...NOTHING, body });

    expect(request.body).toBe(json);
  });

  test("lets a content type of the client win over its own", () => {
    const toRequest = toRequestMaker(ACME.baseUrl, { "content-type": "application/merge-patch+json" });

    const { headers } = toRequest(aRequest().call, "/number_groups", { ...NOTHING, body: {} });

    expect(headers.get("content-type")).toBe("application/merge-patch+json");
  });

  test("makes headers of its own for each request", () => {
    const toRequest = toRequestMaker(ACME.baseUrl, { "x-trace": "1" });

    const first = toRequest(aRequest().call, "/number_groups", NOTHING);
    const second = toRequest(aRequest().call, "/number_groups", NOTHING);

    expect(first.headers).not.toBe(second.headers);
  });
});
