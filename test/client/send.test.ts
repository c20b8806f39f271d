import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRelayClient } from "../../src/client/client.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { abortable, connectionRefused, inTurn, neverSettling, respondingWith, succeeding } from "../support/fetches.ts";
import { brokenResponse, followedRedirect, opaqueRedirect, stalledResponse } from "../support/responses.ts";
import { settled } from "../support/settled.ts";
import { spySignal } from "../support/spy-signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["http", "maybe-applied", () => new Response("Bad Gateway", { status: 502 })],
  ["http", "applied", () => new Response(null, { status: 204 })],
  ["malformed", "applied", () => new Response("<html></html>", { status: 200 })],
  ["redirect", "maybe-applied", () => new Response(null, { status: 302, headers: { location: "/elsewhere" } })],
  ["redirect", "maybe-applied", opaqueRedirect],
  ["redirect", "applied", followedRedirect],
])("resolves to an error of kind %s, %s", async (kind, delivery, respond) => {
  const result = await settled(clientOn(() => Promise.resolve(respond())).POST("/number_groups", SUPPORT));

  expect(result).toMatchObject({ ok: false, status: "unexpected", error: { kind, delivery, attempts: 1 } });
});

test("resolves to a network error if fetch fails", async () => {
  const result = await clientOn(connectionRefused).POST("/number_groups", { ...SUPPORT, retry: false });

  expect(result).toMatchObject({
    ok: false,
    status: "unexpected",
    response: undefined,
    error: {
      kind: "network",
      message: "POST /number_groups got no response: connect ECONNREFUSED",
      delivery: "not-sent",
      attempts: 1,
      cause: { code: "ECONNREFUSED" },
    },
  });
});

test("resolves to a network error with the status if the connection breaks within the body", async () => {
  const response = brokenResponse(200, new TypeError("terminated"));

  const result = await settled(clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT));

  expect(result).toMatchObject({
    status: "unexpected",
    error: {
      kind: "network",
      message: "POST /number_groups returned 200, then the connection failed: terminated",
      httpStatus: 200,
      delivery: "applied",
    },
  });
});

test("resolves to a credentials error if the token function fails", async () => {
  const fetch = vi.fn(neverSettling);
  const token = () => Promise.reject(new Error("the vault is sealed"));

  const result = await createRelayClient({ ...ACME, token, fetch }).POST("/number_groups", SUPPORT);

  expect(result).toMatchObject({
    status: "unexpected",
    error: {
      kind: "credentials",
      message: "POST /number_groups was not sent: the vault is sealed",
      delivery: "not-sent",
      cause: { message: "the vault is sealed" },
    },
  });
});

test.each([
  ["a declared failure", new Response(null, { status: 401 })],
  ["an undeclared status", new Response(null, { status: 502 })],
  ["a malformed success", new Response("<html></html>")],
  ["a redirect", new Response(null, { status: 302 })],
  ["a connection that broke within the body", brokenResponse(200, new TypeError("terminated"))],
])("returns the response object with %s", async (_, response) => {
  const result = await settled(clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT));

  expect(result.response).toBe(response);
});

describe("timeouts", () => {
  test.each([
    ["ignores its signal", neverSettling],
    ["observes its signal", abortable],
  ])("end a fetch that %s", async (_, fetch) => {
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect(await settled(call)).toMatchObject({
      status: "unexpected",
      response: undefined,
      error: {
        kind: "timeout",
        limit: "attempt",
        message: "POST /number_groups got no full response within 30000 ms (timeoutMs)",
        delivery: "maybe-applied",
        attempts: 1,
      },
    });
  });

  test("end a stalled body, and have its status", async () => {
    const response = stalledResponse(200);
    const call = clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect(await settled(call)).toMatchObject({
      status: "unexpected",
      error: { kind: "timeout", limit: "attempt", httpStatus: 200, delivery: "applied" },
    });
  });

  test("return the response with the stalled body", async () => {
    const response = stalledResponse(200);
    const call = clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect((await settled(call)).response).toBe(response);
  });

  test("apply to the token function too", async () => {
    const token = () => new Promise<string>(() => undefined);
    const relay = createRelayClient({ ...ACME, token, fetch: neverSettling, retry: false });
    const call = relay.POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect(await settled(call)).toMatchObject({ error: { kind: "timeout", delivery: "not-sent" } });
  });
});

describe("an abort by the caller", () => {
  const REASON = new RangeError("the user went away");

  test("before the call causes an error without attempts", async () => {
    const call = clientOn(neverSettling).POST("/number_groups", { ...SUPPORT, signal: AbortSignal.abort(REASON) });

    expect(await call).toMatchObject({
      ok: false,
      status: "unexpected",
      error: {
        kind: "aborted",
        message: "POST /number_groups was aborted by its caller",
        attempts: 0,
        delivery: "not-sent",
        cause: { name: "RangeError", message: "the user went away" },
      },
    });
  });

  test.each([
    ["ignores its signal", neverSettling],
    ["observes its signal", abortable],
  ])("during a fetch that %s causes an error with maybe-applied", async (_, fetch) => {
    const controller = new AbortController();
    const call = clientOn(fetch).POST("/number_groups", { ...SUPPORT, signal: controller.signal });

    await vi.advanceTimersByTimeAsync(1);
    controller.abort(REASON);

    expect(await call).toMatchObject({
      status: "unexpected",
      error: {
        kind: "aborted",
        message: "POST /number_groups was aborted by its caller",
        attempts: 1,
        delivery: "maybe-applied",
      },
    });
  });

  test("during the body causes an error with the status", async () => {
    const controller = new AbortController();
    const response = stalledResponse(201);
    const relay = clientOn(() => Promise.resolve(response));
    const call = relay.POST("/number_groups", { ...SUPPORT, signal: controller.signal });

    await vi.advanceTimersByTimeAsync(1);
    controller.abort(REASON);

    expect(await call).toMatchObject({
      error: { kind: "aborted", httpStatus: 201, delivery: "applied" },
    });
  });
});

describe("a call that is retried", () => {
  test("resolves to the result of its last attempt", async () => {
    const fetch = inTurn(connectionRefused, respondingWith(429), succeeding);
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ ok: true, status: 200, data: { id: "1" } });
  });

  test("sends the same request each time", async () => {
    const fetch = inTurn(connectionRefused, succeeding);
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(fetch.mock.calls.map(([url, { method, body }]) => [url, method, body])).toEqual([
      ["https://acme.example/api/number_groups", "POST", '{"name":"Support"}'],
      ["https://acme.example/api/number_groups", "POST", '{"name":"Support"}'],
    ]);
  });

  test("has a separate signal for each attempt", async () => {
    const fetch = inTurn(connectionRefused, succeeding);
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(new Set(fetch.mock.calls.map(([, { signal }]) => signal)).size).toBe(2);
  });

  test("calls the token function before each attempt, and signs with its result", async () => {
    const fetch = inTurn(respondingWith(429), respondingWith(429), succeeding);
    const token = vi.fn<() => string>().mockReturnValueOnce("PT-1").mockReturnValueOnce("PT-2").mockReturnValue("PT-3");
    const call = createRelayClient({ ...ACME, token, fetch }).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(fetch.mock.calls.map(([, { headers }]) => headers["authorization"])).toEqual([
      `Basic ${btoa("project:PT-1")}`,
      `Basic ${btoa("project:PT-2")}`,
      `Basic ${btoa("project:PT-3")}`,
    ]);
  });

  test("gives each attempt its own headers, without headers that fetch added to an earlier attempt", async () => {
    const fetch = inTurn(respondingWith(429), respondingWith(429), succeeding);
    const relay = createRelayClient({
      ...ACME,
      fetch: (url, init) => {
        init.headers["x-hop"] = `${init.headers["x-hop"] ?? ""}1`;
        return fetch(url, init);
      },
    });
    const call = relay.POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(fetch.mock.calls.map(([, { headers }]) => headers["x-hop"])).toEqual(["1", "1", "1"]);
  });

  test("ends if the token function fails, with the most cautious delivery of its attempts", async () => {
    const token = vi.fn<() => string>().mockReturnValueOnce("PT-1").mockReturnValueOnce("");
    const call = createRelayClient({ ...ACME, token, fetch: inTurn(respondingWith(429)) }).POST(
      "/number_groups",
      SUPPORT,
    );

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { kind: "credentials", attempts: 2, delivery: "refused" } });
  });

  test("resolves to its last response when its attempts are used up", async () => {
    const fetch = inTurn(
      connectionRefused,
      respondingWith(429),
      respondingWith(429, { "retry-after": "7" }, '{"error":"slow_down"}'),
    );
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({
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
    const call = clientOn(inTurn(respondingWith(429), connectionRefused, connectionRefused)).POST(
      "/number_groups",
      SUPPORT,
    );

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { kind: "network", attempts: 3 }, response: undefined });
  });

  test("returns the response that it waited after if its caller aborts", async () => {
    const controller = new AbortController();
    const response = new Response(null, { status: 429, headers: { "retry-after": "10" } });
    const relay = clientOn(() => Promise.resolve(response));
    const call = relay.POST("/number_groups", { ...SUPPORT, signal: controller.signal });

    await vi.advanceTimersByTimeAsync(5000);
    controller.abort();

    expect((await call).response).toBe(response);
  });

  test("prefers the limits of the call to those of the client", async () => {
    const fetch = inTurn(respondingWith(429), respondingWith(429), succeeding);
    const relay = createRelayClient({ ...ACME, fetch, retry: false });
    const call = relay.POST("/number_groups", { ...SUPPORT, retry: { maxAttempts: 2 } });

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { httpStatus: 429, attempts: 2 } });
  });

  test("uses the client's limits for missing ones", async () => {
    const fetch = inTurn(respondingWith(429, { "retry-after": "2" }), succeeding);
    const relay = createRelayClient({ ...ACME, fetch, retry: { maxRetryAfterMs: 1000 } });
    const call = relay.POST("/number_groups", { ...SUPPORT, retry: { maxAttempts: 5 } });

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { httpStatus: 429, attempts: 1, retryAfterMs: 2000 } });
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
