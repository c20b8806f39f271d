import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRelayClient } from "../../src/client.ts";
import type { RelayFetch } from "../../src/platform.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { dyingAnswer, followedRedirect, opaqueRedirect, stalledAnswer } from "../support/answers.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const deaf: RelayFetch = () => new Promise<Response>(() => undefined);

const heeding: RelayFetch = (_, { signal }) =>
  new Promise<Response>((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(new DOMException("This operation was aborted", "AbortError"));
    });
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
      message: "POST /number_groups answered 422: Name can't be blank",
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
  const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:4010"), { code: "ECONNREFUSED" });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: refused }));

  const result = await clientOn(fetch).POST("/number_groups", SUPPORT);

  expect(result).toMatchObject({
    ok: false,
    status: "unexpected",
    response: undefined,
    error: {
      kind: "network",
      message: "POST /number_groups got no answer: connect ECONNREFUSED 127.0.0.1:4010",
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
      message: "POST /number_groups answered 200, then the connection failed: terminated",
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
        message: "POST /number_groups got no full answer within 30000 ms (timeoutMs)",
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
        message: "POST /number_groups got no full answer within 100 ms (deadlineMs)",
      },
    });
  });

  test("hold for the token function too", async () => {
    const token = () => new Promise<string>(() => undefined);
    const call = createRelayClient({ ...ACME, token, fetch: deaf }).POST("/number_groups", SUPPORT);

    await vi.advanceTimersByTimeAsync(30_000);

    expect(await call).toMatchObject({ error: { kind: "timeout", delivery: "not-sent" } });
  });

  test("are not followed by a request when the token arrives later", async () => {
    const fetch = vi.fn(deaf);
    const token = () => new Promise<string>((resolve) => void setTimeout(resolve, 200, "PT-late"));
    const relay = createRelayClient({ ...ACME, token, fetch, timeoutMs: 100 });

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
