import { afterEach, expect, test, vi } from "vitest";
import { version } from "../../package.json";
import { createRelayClient } from "../../src/client.ts";
import { toHttp } from "../../src/http.ts";
import type { RelayFetch } from "../../src/platform.ts";
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

test("hands the result over as it is", async () => {
  const result = { ok: true, status: 200, data: {}, response: new Response() } as const;
  const http = toHttp({ baseUrl: ACME.baseUrl, headers: {} }, () => Promise.resolve(result));

  const handed = await http("/number_groups", { call: aRequest().call, params: {}, body: undefined, headers: {} });

  expect(handed).toBe(result);
});
