import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRelayClient } from "../../src/client/client.ts";
import type { OnAttempt } from "../../src/transport/attempt-event.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { dyingAnswer, followedRedirect, opaqueRedirect, stalledAnswer } from "../support/answers.ts";
import { answering, deaf, heeding, inTurn, refused, succeeding } from "../support/fetches.ts";
import { spySignal } from "../support/spy-signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("tells everything about a declared failure", async () => {
  const body = { errors: [{ detail: "Name can't be blank", status: "422", title: "Invalid", code: "blank" }] };
  const response = Response.json(body, { status: 422, headers: { "x-request-id": "r-1" } });

  const result = await clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT);

  expect(result).toMatchObject({
    ok: false,
    status: 422,
    error: {
      name: "ApiError",
      kind: "api",
      message: "POST /number_groups returned 422: Name can't be blank",
      method: "POST",
      path: "/number_groups",
      url: "https://acme.example/api/number_groups",
      operationId: "create-number-group",
      attempts: 1,
      delivery: "refused",
      issues: [{ code: "blank", message: "Name can't be blank" }],
      httpStatus: 422,
      requestId: "r-1",
      status: 422,
      body,
    },
  });
});

test.each([
  ["http", "maybe-applied", () => new Response("Bad Gateway", { status: 502 })],
  ["http", "applied", () => new Response(null, { status: 204 })],
  ["malformed", "applied", () => new Response("<html></html>", { status: 200 })],
  ["redirect", "maybe-applied", () => new Response(null, { status: 302, headers: { location: "/elsewhere" } })],
  ["redirect", "maybe-applied", opaqueRedirect],
  ["redirect", "applied", followedRedirect],
])("settles in an error of kind %s, %s", async (kind, delivery, answer) => {
  const result = await clientOn(() => Promise.resolve(answer())).POST("/number_groups", SUPPORT);

  expect(result).toMatchObject({ ok: false, status: "unexpected", error: { kind, delivery, attempts: 1 } });
});

test("settles in a network error when fetch fails", async () => {
  const result = await clientOn(refused).POST("/number_groups", { ...SUPPORT, retry: false });

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

test("settles in a network error with the status when the connection dies within the body", async () => {
  const response = dyingAnswer(200, new TypeError("terminated"));

  const result = await clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT);

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

test("settles in a credentials error when the token function fails", async () => {
  const fetch = vi.fn(deaf);
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
  ["a connection that died within the body", dyingAnswer(200, new TypeError("terminated"))],
])("hands the very response over with %s", async (_, response) => {
  const result = await clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT);

  expect(result.response).toBe(response);
});

describe("time-outs", () => {
  test.each([
    ["ignores its signal", deaf],
    ["heeds its signal", heeding],
  ])("end a fetch that %s", async (_, fetch) => {
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect(await call).toMatchObject({
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

  test("end a body that stalls, and tell its status", async () => {
    const response = stalledAnswer(200);
    const call = clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect(await call).toMatchObject({
      status: "unexpected",
      error: { kind: "timeout", limit: "attempt", httpStatus: 200, delivery: "applied" },
    });
  });

  test("hand the very response over whose body stalled", async () => {
    const response = stalledAnswer(200);
    const call = clientOn(() => Promise.resolve(response)).POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect((await call).response).toBe(response);
  });

  test("abort the signal that fetch was given", async () => {
    const fetch = vi.fn(deaf);
    const call = clientOn(fetch).POST("/number_groups", { ...SUPPORT, timeoutMs: 100 });

    await vi.advanceTimersByTimeAsync(100);
    await call;

    expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(true);
  });

  test("tell the deadline from the limit of an attempt", async () => {
    const call = clientOn(deaf).POST("/number_groups", { ...SUPPORT, deadlineMs: 100 });

    await vi.advanceTimersByTimeAsync(100);

    expect(await call).toMatchObject({
      error: {
        kind: "timeout",
        limit: "deadline",
        message: "POST /number_groups got no full response within 100 ms (deadlineMs)",
      },
    });
  });

  test("hold for the token function too", async () => {
    const token = () => new Promise<string>(() => undefined);
    const relay = createRelayClient({ ...ACME, token, fetch: deaf, retry: false });
    const call = relay.POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect(await call).toMatchObject({ error: { kind: "timeout", delivery: "not-sent" } });
  });

  test("are not followed by a request when the token arrives later", async () => {
    const fetch = vi.fn(deaf);
    const token = () => new Promise<string>((resolve) => void setTimeout(resolve, 200, "PT-late"));
    const relay = createRelayClient({ ...ACME, token, fetch, timeoutMs: 100, retry: false });

    const call = relay.POST("/number_groups", SUPPORT);
    await vi.advanceTimersByTimeAsync(300);
    await call;

    expect(fetch).not.toHaveBeenCalled();
  });

  test("leave no timer after an answer", async () => {
    await clientOn(() => Promise.resolve(Response.json({ id: "1" }))).POST("/number_groups", SUPPORT);

    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a caller who aborts", () => {
  const REASON = new RangeError("the user went away");

  test("before the call sends nothing", async () => {
    const fetch = vi.fn(deaf);

    await clientOn(fetch).POST("/number_groups", { ...SUPPORT, signal: AbortSignal.abort(REASON) });

    expect(fetch).not.toHaveBeenCalled();
  });

  test("before the call is told that no attempt began", async () => {
    const call = clientOn(deaf).POST("/number_groups", { ...SUPPORT, signal: AbortSignal.abort(REASON) });

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

  test("before the call leaves no timer", async () => {
    await clientOn(deaf).POST("/number_groups", { ...SUPPORT, signal: AbortSignal.abort(REASON) });

    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ["ignores its signal", deaf],
    ["heeds its signal", heeding],
  ])("during a fetch that %s is told that it may have been applied", async (_, fetch) => {
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

  test("during the body is told its status", async () => {
    const controller = new AbortController();
    const response = stalledAnswer(201);
    const relay = clientOn(() => Promise.resolve(response));
    const call = relay.POST("/number_groups", { ...SUPPORT, signal: controller.signal });

    await vi.advanceTimersByTimeAsync(1);
    controller.abort(REASON);

    expect(await call).toMatchObject({
      error: { kind: "aborted", httpStatus: 201, delivery: "applied" },
    });
  });

  test("while the token is asked for sends nothing", async () => {
    const controller = new AbortController();
    const fetch = vi.fn(deaf);
    const token = () => new Promise<string>((resolve) => void setTimeout(resolve, 50, "PT-late"));
    const relay = createRelayClient({ ...ACME, token, fetch });

    const call = relay.POST("/number_groups", { ...SUPPORT, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(REASON);
    await vi.advanceTimersByTimeAsync(100);
    await call;

    expect(fetch).not.toHaveBeenCalled();
  });

  test("after the answer changes nothing", async () => {
    const controller = new AbortController();
    const relay = clientOn(() => Promise.resolve(Response.json({ id: "1" })));

    const result = await relay.POST("/number_groups", { ...SUPPORT, signal: controller.signal });
    controller.abort(REASON);

    expect(result.ok).toBe(true);
  });

  test("is no longer listened to after the answer", async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");

    await clientOn(() => Promise.resolve(Response.json({ id: "1" }))).POST("/number_groups", { ...SUPPORT, signal });

    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(add.mock.calls.map(([, listener]) => listener));
  });
});

describe("a call that is tried again", () => {
  test("settles in what comes of its last attempt", async () => {
    const fetch = inTurn(refused, answering(429), succeeding);
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ ok: true, status: 200, data: { id: "1" } });
  });

  test("sends the same each time", async () => {
    const fetch = inTurn(refused, succeeding);
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(fetch.mock.calls.map(([url, { method, body }]) => [url, method, body])).toEqual([
      ["https://acme.example/api/number_groups", "POST", '{"name":"Support"}'],
      ["https://acme.example/api/number_groups", "POST", '{"name":"Support"}'],
    ]);
  });

  test("has a signal of its own for each attempt", async () => {
    const fetch = inTurn(refused, succeeding);
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(new Set(fetch.mock.calls.map(([, { signal }]) => signal)).size).toBe(2);
  });

  test("asks the token function before each attempt, and signs with what it gives", async () => {
    const fetch = inTurn(answering(429), answering(429), succeeding);
    const token = vi.fn<() => string>().mockReturnValueOnce("PT-1").mockReturnValueOnce("PT-2").mockReturnValue("PT-3");
    const call = createRelayClient({ ...ACME, token, fetch }).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(fetch.mock.calls.map(([, { headers }]) => headers.get("authorization"))).toEqual([
      `Basic ${btoa("project:PT-1")}`,
      `Basic ${btoa("project:PT-2")}`,
      `Basic ${btoa("project:PT-3")}`,
    ]);
  });

  test("gives each attempt its own headers, without what fetch added to those of an earlier one", async () => {
    const fetch = inTurn(answering(429), answering(429), succeeding);
    const relay = createRelayClient({
      ...ACME,
      fetch: (url, init) => {
        init.headers.append("x-hop", "1");
        return fetch(url, init);
      },
    });
    const call = relay.POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(fetch.mock.calls.map(([, { headers }]) => headers.get("x-hop"))).toEqual(["1", "1", "1"]);
  });

  test("ends when the token function fails, in the most cautious word of its attempts", async () => {
    const token = vi.fn<() => string>().mockReturnValueOnce("PT-1").mockReturnValueOnce("");
    const call = createRelayClient({ ...ACME, token, fetch: inTurn(answering(429)) }).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { kind: "credentials", attempts: 2, delivery: "refused" } });
  });

  test("settles in the answer in hand when its attempts are used up", async () => {
    const fetch = inTurn(refused, answering(429), answering(429, { "retry-after": "7" }, '{"error":"slow_down"}'));
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

  test("hands over the response of its last attempt, not that of an earlier one", async () => {
    const call = clientOn(inTurn(answering(429), refused, refused)).POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { kind: "network", attempts: 3 }, response: undefined });
  });

  test("hands over the response that it waited on when its caller aborts", async () => {
    const controller = new AbortController();
    const response = new Response(null, { status: 429, headers: { "retry-after": "10" } });
    const relay = clientOn(() => Promise.resolve(response));
    const call = relay.POST("/number_groups", { ...SUPPORT, signal: controller.signal });

    await vi.advanceTimersByTimeAsync(5000);
    controller.abort();

    expect((await call).response).toBe(response);
  });

  test("follows the limits of the call over those of the client", async () => {
    const fetch = inTurn(answering(429), answering(429), succeeding);
    const relay = createRelayClient({ ...ACME, fetch, retry: false });
    const call = relay.POST("/number_groups", { ...SUPPORT, retry: { maxAttempts: 2 } });

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { httpStatus: 429, attempts: 2 } });
  });

  test("follows the client's limits in what the call leaves out", async () => {
    const fetch = inTurn(answering(429, { "retry-after": "2" }), succeeding);
    const relay = createRelayClient({ ...ACME, fetch, retry: { maxRetryAfterMs: 1000 } });
    const call = relay.POST("/number_groups", { ...SUPPORT, retry: { maxAttempts: 5 } });

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { httpStatus: 429, attempts: 1, retryAfterMs: 2000 } });
  });

  test("is tried once under retry: false", async () => {
    const fetch = inTurn(refused, succeeding);
    const call = clientOn(fetch).POST("/number_groups", { ...SUPPORT, retry: false });

    await vi.runAllTimersAsync();

    expect(await call).toMatchObject({ error: { kind: "network", attempts: 1 } });
  });

  test("tells the client's onAttempt of each attempt", async () => {
    const onAttempt = vi.fn<OnAttempt>();
    const relay = createRelayClient({ ...ACME, fetch: inTurn(refused, succeeding), onAttempt });
    const call = relay.POST("/number_groups", SUPPORT);

    await vi.runAllTimersAsync();
    await call;

    expect(onAttempt.mock.calls).toMatchObject([
      [{ attempt: 1, errorKind: "network" }],
      [{ attempt: 2, httpStatus: 200 }],
    ]);
  });
});

test("a thousand calls on one signal leave no listener, and never pile them up", async () => {
  const signal = spySignal();
  const fetch = inTurn(...Array.from({ length: 1000 }, () => [answering(429), succeeding]).flat());
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
