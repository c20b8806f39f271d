import { beforeEach, describe, expect, test, vi } from "vitest";
import { createRelayClient, type RelayFetch, type RelayLimits, type TokenSource } from "../../src/index.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { abortable, connectionRefused, inTurn, neverSettling, respondingWith, succeeding } from "../support/fetches.ts";
import { brokenResponse, followedRedirect, opaqueRedirect, stalledResponse } from "../support/responses.ts";
import { spySignal } from "../support/spy-signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

/** Returns the result of a call after all waits. */
async function resultOf(fetch: RelayFetch, options: RelayLimits & { readonly token?: TokenSource } = {}) {
  const call = createRelayClient({ ...ACME, ...options, fetch }).POST("/number_groups", SUPPORT);
  await vi.runAllTimersAsync();
  return call;
}

const SEALED = () => Promise.reject(new Error("the vault is sealed"));

test.each<[string, () => Response, object]>([
  ["an undeclared failure", () => new Response("Bad", { status: 502 }), { kind: "http", delivery: "maybe-applied" }],
  ["an undeclared success", () => new Response(null, { status: 204 }), { kind: "http", delivery: "applied" }],
  ["a malformed success", () => new Response("<html></html>"), { kind: "malformed", delivery: "applied" }],
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "/elsewhere" } }),
    { kind: "redirect", delivery: "maybe-applied" },
  ],
  ["a redirect that a browser hides", opaqueRedirect, { kind: "redirect", delivery: "maybe-applied" }],
  ["a redirect that was followed", followedRedirect, { kind: "redirect", delivery: "applied" }],
  [
    "a connection that breaks within the body",
    () => brokenResponse(200, new TypeError("terminated")),
    {
      kind: "network",
      message: "POST /number_groups returned 200, then the connection failed: terminated",
      httpStatus: 200,
      delivery: "applied",
    },
  ],
  [
    "a stalled body",
    () => stalledResponse(200),
    { kind: "timeout", limit: "attempt", httpStatus: 200, delivery: "applied" },
  ],
])("resolves to an unexpected result with the response object after %s", async (_, respond, error) => {
  const response = respond();

  const result = await resultOf(() => Promise.resolve(response));

  expect(result).toMatchObject({ ok: false, status: "unexpected", error: { ...error, attempts: 1 } });
  expect(result.response).toBe(response);
});

const TIMEOUT = {
  kind: "timeout",
  limit: "attempt",
  message: "POST /number_groups got no full response within 30000 ms (timeoutMs)",
  delivery: "maybe-applied",
};

test.each<[string, RelayFetch, { readonly token?: TokenSource }, object]>([
  [
    "a failed fetch",
    connectionRefused,
    {},
    {
      kind: "network",
      message: "POST /number_groups got no response: connect ECONNREFUSED",
      delivery: "not-sent",
      cause: { code: "ECONNREFUSED" },
    },
  ],
  [
    "a failed token function",
    neverSettling,
    { token: SEALED },
    {
      kind: "credentials",
      message: "POST /number_groups got no token: the vault is sealed",
      delivery: "not-sent",
      cause: { message: "the vault is sealed" },
    },
  ],
  ["the timeout of a fetch that ignores its signal", neverSettling, {}, TIMEOUT],
  ["the timeout of a fetch that observes its signal", abortable, {}, TIMEOUT],
  [
    "the timeout of a token function",
    neverSettling,
    { token: () => new Promise<string>(() => undefined) },
    { kind: "timeout", delivery: "not-sent" },
  ],
])("resolves to an unexpected result without a response after %s", async (_, fetch, options, error) => {
  const result = await resultOf(fetch, { ...options, retry: false });

  expect(result).toMatchObject({ ok: false, status: "unexpected", error: { ...error, attempts: 1 } });
  expect(result.response).toBeUndefined();
});

describe("an abort by the caller", () => {
  const REASON = new RangeError("the user went away");
  const ABORTED = { kind: "aborted", message: "POST /number_groups was aborted by its caller" };

  test("before the call causes an error without attempts", async () => {
    const call = clientOn(neverSettling).POST("/number_groups", { ...SUPPORT, signal: AbortSignal.abort(REASON) });

    expect(await call).toMatchObject({
      ok: false,
      status: "unexpected",
      error: {
        ...ABORTED,
        attempts: 0,
        delivery: "not-sent",
        cause: { name: "RangeError", message: "the user went away" },
      },
    });
  });

  const busy = new Response(null, { status: 429, headers: { "retry-after": "10" } });
  const stalled = stalledResponse(201);

  test.each<[string, RelayFetch, Response | undefined, object]>([
    ["a fetch that ignores its signal", neverSettling, undefined, { delivery: "maybe-applied" }],
    ["a fetch that observes its signal", abortable, undefined, { delivery: "maybe-applied" }],
    ["the body", () => Promise.resolve(stalled), stalled, { httpStatus: 201, delivery: "applied" }],
    ["a wait", () => Promise.resolve(busy), busy, { httpStatus: 429, delivery: "refused" }],
  ])("during %s causes an error with the last response", async (_, fetch, response, facts) => {
    const controller = new AbortController();
    const call = clientOn(fetch).POST("/number_groups", { ...SUPPORT, signal: controller.signal });

    await vi.advanceTimersByTimeAsync(5000);
    controller.abort(REASON);

    expect(await call).toMatchObject({ status: "unexpected", error: { ...ABORTED, attempts: 1, ...facts } });
    expect((await call).response).toBe(response);
  });
});

describe("a call that is retried", () => {
  test("sends the same request each time, with its own signal, and resolves to the last result", async () => {
    const fetch = inTurn(connectionRefused, respondingWith(429), succeeding);

    expect(await resultOf(fetch)).toMatchObject({ ok: true, status: 200, data: { id: "1" } });

    const request = ["https://acme.example/api/number_groups", "POST", '{"name":"Support"}'];
    expect(fetch.mock.calls.map(([url, { method, body }]) => [url, method, body])).toEqual([request, request, request]);
    expect(new Set(fetch.mock.calls.map(([, { signal }]) => signal)).size).toBe(3);
  });

  test("calls the token function before each attempt, and signs with its result", async () => {
    const fetch = inTurn(respondingWith(429), respondingWith(429), succeeding);
    const tokens = ["PT-1", "PT-2", "PT-3"];
    const token = vi.fn(() => tokens[token.mock.calls.length - 1] ?? "");

    await resultOf(fetch, { token });

    expect(fetch.mock.calls.map(([, { headers }]) => headers["authorization"])).toEqual(
      tokens.map((each) => `Basic ${btoa(`project:${each}`)}`),
    );
  });

  test("gives each attempt its own headers, without headers that fetch added to an earlier attempt", async () => {
    const fetch = inTurn(respondingWith(429), respondingWith(429), succeeding);

    await resultOf((url, init) => {
      init.headers["x-hop"] = `${init.headers["x-hop"] ?? ""}1`;
      return fetch(url, init);
    });

    expect(fetch.mock.calls.map(([, { headers }]) => headers["x-hop"])).toEqual(["1", "1", "1"]);
  });

  test("ends if the token function fails, with the most cautious delivery of its attempts", async () => {
    const token = vi.fn<() => string>().mockReturnValueOnce("PT-1").mockReturnValueOnce("");

    const result = await resultOf(inTurn(respondingWith(429)), { token });

    expect(result).toMatchObject({ error: { kind: "credentials", attempts: 2, delivery: "refused" } });
  });

  test("resolves to its last response when its attempts are used up", async () => {
    const last = respondingWith(429, { "retry-after": "7" }, '{"error":"slow_down"}');

    expect(await resultOf(inTurn(connectionRefused, respondingWith(429), last))).toMatchObject({
      status: "unexpected",
      error: {
        kind: "http",
        attempts: 3,
        delivery: "refused",
        httpStatus: 429,
        retryAfterMs: 7000,
        body: { error: "slow_down" },
      },
      response: { status: 429 },
    });
  });

  test("returns the response of its last attempt, not that of an earlier one", async () => {
    const result = await resultOf(inTurn(respondingWith(429), connectionRefused, connectionRefused));

    expect(result).toMatchObject({ error: { kind: "network", attempts: 3 }, response: undefined });
  });

  test.each<[string, RelayLimits, RelayLimits, object]>([
    ["prefers its limits to those of the client", { retry: false }, { retry: { maxAttempts: 2 } }, { attempts: 2 }],
    [
      "uses the client's limits for missing ones",
      { retry: { maxRetryAfterMs: 1000 } },
      { retry: { maxAttempts: 5 } },
      { attempts: 1, retryAfterMs: 2000 },
    ],
  ])("%s", async (_, ofClient, ofCall, facts) => {
    const busy = respondingWith(429, { "retry-after": "2" });
    const relay = createRelayClient({ ...ACME, fetch: inTurn(busy, busy, succeeding), ...ofClient });
    const call = relay.POST("/number_groups", { ...SUPPORT, ...ofCall });

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { httpStatus: 429, ...facts } });
  });
});

test("a thousand calls on one signal leave no listener, and never accumulate them", async () => {
  const signal = spySignal();
  const fetch = inTurn(...Array.from({ length: 1000 }, () => [respondingWith(429), succeeding]).flat());
  const relay = clientOn(fetch);
  const calls = Array.from({ length: 1000 }).reduce<Promise<unknown>>(
    (before) => before.then(() => relay.POST("/number_groups", { ...SUPPORT, signal })),
    Promise.resolve(),
  );

  await vi.runAllTimersAsync();
  await calls;

  expect({ calls: fetch.mock.calls.length, left: signal.listeners.length, peak: signal.peak }).toEqual({
    calls: 2000,
    left: 0,
    peak: 1,
  });
});
