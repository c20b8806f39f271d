import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Call } from "../../src/core/call.ts";
import { DEFAULT_LIMITS, type RelayLimits, resolveLimits } from "../../src/core/limits.ts";
import type { RelayFetch } from "../../src/core/platform.ts";
import { createError } from "../../src/errors/create-error.ts";
import type { AttemptEvent, OnAttempt } from "../../src/transport/attempt-event.ts";
import { createFetchTransport } from "../../src/transport/fetch.ts";
import { withNetwork } from "../../src/transport/network.ts";
import { withRetry } from "../../src/transport/retry.ts";
import { withTimeout } from "../../src/transport/timeout.ts";
import { aCall } from "../support/a-call.ts";
import { connectionRefused, inTurn, neverSettling, reset, respondingWith, succeeding } from "../support/fetches.ts";
import {
  brokenResponse,
  cancellableResponse,
  followedRedirect,
  opaqueRedirect,
  stalledResponse,
} from "../support/responses.ts";
import { spySignal } from "../support/spy-signal.ts";
import { unhandledDuring } from "../support/unhandled.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

/** Options of a call; `random` is 1 by default, so that each backoff has its full length. */
interface Trial extends RelayLimits, Partial<Omit<Call, "limits">> {
  readonly onAttempt?: OnAttempt;
  readonly random?: () => number;
}

/** Returns the outcome of a call: its response, or its error. */
function outcomeOf(fetch: RelayFetch, trial: Trial = {}): Promise<unknown> {
  const { onAttempt, random = () => 1, timeoutMs, deadlineMs, retry, ...own } = trial;
  const limits = resolveLimits({ timeoutMs, deadlineMs, retry }, DEFAULT_LIMITS);
  const call = aCall({ method: "GET", attempts: [], ...own, limits });
  const send = withRetry(withTimeout(withNetwork(createFetchTransport(fetch, 1_000))), onAttempt, random);
  return send(call).catch((error: unknown) => error);
}

/** Returns the outcome after all waits and timeouts. */
async function endOf(fetch: RelayFetch, trial: Trial = {}): Promise<unknown> {
  const outcome = outcomeOf(fetch, trial);
  await vi.runAllTimersAsync();
  return outcome;
}

/** Returns all events of a call. */
async function eventsOf(fetch: RelayFetch, trial: Trial = {}): Promise<AttemptEvent[]> {
  const onAttempt = vi.fn<OnAttempt>();
  await endOf(fetch, { ...trial, onAttempt });
  return onAttempt.mock.calls.map(([event]) => event);
}

const stalled: RelayFetch = () => Promise.resolve(stalledResponse(200));
const dying: RelayFetch = () => Promise.resolve(brokenResponse(200, new TypeError("terminated")));

test.each<[string, RelayFetch]>([
  ["a connection that was not made", connectionRefused],
  ["a connection that broke", reset],
  ["a connection that broke within the body", dying],
  ["an attempt that took too long", neverSettling],
  ["a body that stalled", stalled],
  ["503", respondingWith(503)],
])("GET is retried after %s", async (_, first) => {
  expect(await endOf(inTurn(first, succeeding))).toMatchObject({ text: '{"id":"1"}' });
});

test.each<[string, RelayFetch]>([
  ["a connection that was not made", connectionRefused],
  ["429", respondingWith(429)],
  ["503 with Retry-After", respondingWith(503, { "retry-after": "1" })],
])("POST is retried after %s", async (_, first) => {
  expect(await endOf(inTurn(first, succeeding), { method: "POST" })).toMatchObject({ text: '{"id":"1"}' });
});

test.each<[string, Trial, RelayFetch]>([
  ["POST after a connection that broke", { method: "POST" }, reset],
  ["POST after a connection that broke within the body", { method: "POST" }, dying],
  ["POST after an attempt that took too long", { method: "POST" }, neverSettling],
  ["POST after 503 with an invalid Retry-After", { method: "POST" }, respondingWith(503, { "retry-after": "soon" })],
  ["a success", {}, succeeding],
  ["a success that is not JSON", {}, respondingWith(200, {}, "<html></html>")],
  ["422 with Retry-After", {}, respondingWith(422, { "retry-after": "1" })],
  ["a redirect", {}, respondingWith(302, { location: "https://elsewhere.example" })],
  ["a redirect that a browser hides", {}, () => Promise.resolve(opaqueRedirect())],
  ["503 after a redirect that fetch followed", {}, () => Promise.resolve(followedRedirect(503))],
  ["any failure under retry: false", { retry: false }, connectionRefused],
  ["an attempt that the deadline ended", { deadlineMs: 100, random: () => 0 }, neverSettling],
])("is not retried: %s", async (_, trial, first) => {
  const fetch = inTurn(first, succeeding);

  await endOf(fetch, trial);

  expect(fetch).toHaveBeenCalledOnce();
});

test("is not retried after the token function failed", async () => {
  const call = aCall({ method: "GET" });
  const failure = createError("credentials", "was not sent", call, {});
  const next = vi.fn(() => Promise.reject(failure));

  await withRetry(next, undefined)(call).catch(() => undefined);

  expect(next).toHaveBeenCalledOnce();
});

test("is not retried beyond maxAttempts", async () => {
  const fetch = inTurn(connectionRefused, connectionRefused, connectionRefused, connectionRefused, succeeding);

  await endOf(fetch, { retry: { maxAttempts: 4 } });

  expect(fetch).toHaveBeenCalledTimes(4);
});

describe("the wait", () => {
  test.each([
    ["backoff", respondingWith(503), 500],
    ["Retry-After in seconds", respondingWith(503, { "retry-after": "3" }), 3300],
    [
      "Retry-After as a date, compared with the Date of the response",
      respondingWith(503, { "retry-after": "Tue, 01 Jan 2030 09:00:05 GMT", date: "Tue, 01 Jan 2030 09:00:01 GMT" }),
      4400,
    ],
    ["backoff if Retry-After is not a date or number", respondingWith(503, { "retry-after": "soon" }), 500],
  ])("has the length of %s", async (_, first, waitMs) => {
    vi.setSystemTime(Date.UTC(2030, 0, 1));

    expect((await eventsOf(inTurn(first, succeeding)))[0]).toMatchObject({ waitMs });
  });

  test("does not end a millisecond early, and ends in time", async () => {
    const fetch = inTurn(connectionRefused, succeeding);
    void outcomeOf(fetch);

    await vi.advanceTimersByTimeAsync(499);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);

    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("doubles with each attempt, and has a new jitter each time", async () => {
    const random = vi.fn<() => number>().mockReturnValueOnce(0.5).mockReturnValueOnce(0.25).mockReturnValueOnce(0);

    const events = await eventsOf(inTurn(connectionRefused, connectionRefused, connectionRefused, succeeding), {
      random,
      retry: { maxAttempts: 4 },
    });

    expect(events.map(({ waitMs }) => waitMs)).toEqual([250, 250, 0, undefined]);
  });

  test("is jittered by Math.random by default", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const call = aCall({ method: "GET" });
    const failure = createError("network", "got no response", call, {});
    const received = { response: new Response(), text: "" };
    const next = vi.fn(() => Promise.resolve(received)).mockRejectedValueOnce(failure);

    void withRetry(next, undefined)(call);
    await vi.advanceTimersByTimeAsync(250);

    expect(next).toHaveBeenCalledTimes(2);
  });
});

describe("the last response", () => {
  test.each<[string, Trial]>([
    ["has a Retry-After above maxRetryAfterMs", { retry: { maxRetryAfterMs: 4999 } }],
    ["has a Retry-After after the deadline", { deadlineMs: 4999 }],
    ["has a Retry-After at the deadline", { deadlineMs: 5000 }],
    ["is that of the last attempt", { retry: { maxAttempts: 1 } }],
  ])("is returned immediately with its body if it %s", async (_, trial) => {
    const outcome = outcomeOf(respondingWith(503, { "retry-after": "5" }, '{"error":"busy"}'), trial);

    await vi.advanceTimersByTimeAsync(0);

    expect(await outcome).toMatchObject({ response: { status: 503 }, text: '{"error":"busy"}' });
  });

  test("is retried if the wait is within the deadline", async () => {
    const fetch = inTurn(respondingWith(503, { "retry-after": "5" }), succeeding);

    expect(await endOf(fetch, { deadlineMs: 5501 })).toMatchObject({ text: '{"id":"1"}' });
  });

  test("is an error without a response", async () => {
    const outcome = outcomeOf(connectionRefused, { deadlineMs: 500 });

    await vi.advanceTimersByTimeAsync(0);

    expect(await outcome).toMatchObject({ kind: "network", attempts: 1 });
  });
});

test("a discarded response has its body cancelled", async () => {
  const cancel = vi.fn(() => Promise.resolve());

  await endOf(inTurn(() => Promise.resolve(cancellableResponse(503, cancel)), succeeding));

  expect(cancel).toHaveBeenCalledOnce();
});

describe("the deadline", () => {
  test("ends an attempt that is not the first", async () => {
    const outcome = outcomeOf(inTurn(respondingWith(503, { "retry-after": "1" }), neverSettling), { deadlineMs: 1500 });

    await vi.advanceTimersByTimeAsync(1500);

    expect(await outcome).toMatchObject({ kind: "timeout", limit: "deadline", attempts: 2, delivery: "maybe-applied" });
  });

  test("allows no further attempt if its timer fires slightly early", async () => {
    const fetch = inTurn(neverSettling, succeeding);
    const outcome = outcomeOf(fetch, { deadlineMs: 100, random: () => 0 });

    await vi.advanceTimersByTimeAsync(99);
    vi.spyOn(performance, "now").mockReturnValue(performance.now());
    await vi.advanceTimersByTimeAsync(1);
    await outcome;

    expect(fetch).toHaveBeenCalledOnce();
  });

  test("does not change the timeoutMs of each attempt", async () => {
    expect(await endOf(neverSettling, { timeoutMs: 100, deadlineMs: 60_000 })).toMatchObject({
      kind: "timeout",
      limit: "attempt",
      attempts: 3,
    });
  });

  test("that passes during a wait that ends late in a busy process ends the call with a timeout", async () => {
    const fetch = inTurn(respondingWith(503, { "retry-after": "1" }), succeeding);
    const onAttempt = vi.fn<OnAttempt>();
    const outcome = outcomeOf(fetch, { onAttempt, deadlineMs: 1500, random: () => 0 });

    await vi.advanceTimersByTimeAsync(999);
    const now = performance.now() + 501;
    vi.spyOn(performance, "now").mockReturnValue(now);
    await vi.advanceTimersByTimeAsync(1);

    expect(await outcome).toMatchObject({
      kind: "timeout",
      limit: "deadline",
      message: "GET /number_groups got no full response within 1500 ms (deadlineMs)",
      attempts: 1,
      delivery: "refused",
    });
    expect([fetch.mock.calls.length, onAttempt.mock.calls.length]).toEqual([1, 1]);
  });
});

test.each<[string, string, RelayFetch[]]>([
  ["not-sent", "no request was sent", [connectionRefused, connectionRefused, connectionRefused]],
  ["maybe-applied", "an earlier attempt may have been", [reset, connectionRefused, connectionRefused]],
  ["maybe-applied", "a later attempt may have been", [connectionRefused, connectionRefused, reset]],
  ["refused", "an earlier attempt was rejected", [respondingWith(429), connectionRefused, connectionRefused]],
  ["applied", "an earlier attempt was, and its body failed", [dying, connectionRefused, connectionRefused]],
  ["applied", "an earlier attempt was, and its body stalled", [stalled, connectionRefused, connectionRefused]],
])("delivery is %s when %s", async (delivery, _, turns) => {
  expect(await endOf(inTurn(...turns))).toMatchObject({ kind: "network", attempts: 3, delivery });
});

describe("an abort during a wait", () => {
  const REASON = new RangeError("the user went away");
  const busy = respondingWith(503, { "retry-after": "10", "x-request-id": "r-1" });

  test("ends it immediately and for good, with an error that has the facts of the last response", async () => {
    const fetch = inTurn(busy, succeeding);
    const signal = spySignal();
    const onAttempt = vi.fn<OnAttempt>();
    const outcome = outcomeOf(fetch, { signal, onAttempt });

    await vi.advanceTimersByTimeAsync(5000);
    signal.abort(REASON);

    expect({ timers: vi.getTimerCount(), listeners: signal.listeners }).toEqual({ timers: 0, listeners: [] });
    expect(await outcome).toMatchObject({
      kind: "aborted",
      message: "GET /number_groups was aborted by its caller",
      attempts: 1,
      httpStatus: 503,
      requestId: "r-1",
      retryAfterMs: 10_000,
      delivery: "refused",
      cause: { name: "RangeError", message: "the user went away" },
    });
    expect([fetch.mock.calls.length, onAttempt.mock.calls.length]).toEqual([1, 1]);
  });

  test("has the most cautious delivery if there was no response", async () => {
    const controller = new AbortController();
    const outcome = outcomeOf(inTurn(reset, connectionRefused), { signal: controller.signal });

    await vi.advanceTimersByTimeAsync(501);
    controller.abort(REASON);

    expect(await outcome).toMatchObject({ kind: "aborted", attempts: 2, delivery: "maybe-applied" });
  });

  test("in the hook itself ends the call too", async () => {
    const controller = new AbortController();
    const onAttempt = () => {
      controller.abort(REASON);
    };

    expect(await endOf(inTurn(busy, succeeding), { signal: controller.signal, onAttempt })).toMatchObject({
      kind: "aborted",
      httpStatus: 503,
    });
  });
});

test("an abort during an attempt allows no further attempt, and is reported", async () => {
  const fetch = inTurn(neverSettling, succeeding);
  const controller = new AbortController();
  const onAttempt = vi.fn<OnAttempt>();
  const outcome = outcomeOf(fetch, { signal: controller.signal, onAttempt });

  await vi.advanceTimersByTimeAsync(30);
  controller.abort();
  await vi.runAllTimersAsync();
  await outcome;

  expect(fetch).toHaveBeenCalledOnce();
  expect(onAttempt.mock.calls).toMatchObject([[{ attempt: 1, errorKind: "aborted", durationMs: 30 }]]);
});

test("a late response of an ended attempt does not change the next attempt, and starts no other", async () => {
  const after = (ms: number, response: Response): RelayFetch => {
    return () => new Promise((resolve) => void setTimeout(resolve, ms, response));
  };
  const fetch = inTurn(after(150, new Response("busy", { status: 503 })), after(90, Response.json("2nd")));

  expect(await endOf(fetch, { timeoutMs: 100, random: () => 0 })).toMatchObject({ text: '"2nd"' });
  expect(fetch).toHaveBeenCalledTimes(2);
});

describe("onAttempt", () => {
  test("receives exactly these facts for each attempt", async () => {
    const slow: RelayFetch = () =>
      new Promise((resolve) => {
        setTimeout(resolve, 40, new Response(null, { status: 503, headers: { "retry-after": "2" } }));
      });
    const created = respondingWith(201, { "x-request-id": "r-3" }, "{}");

    const events = await eventsOf(inTurn(connectionRefused, slow, created), { method: "PUT" });

    const { callId } = events[0] ?? {};
    const url = "https://acme.example/api/number_groups";
    const call = { method: "PUT", path: "/number_groups", url, callId, operationId: "create-number-group" };
    expect(events.map((event) => new Map(Object.entries(event)))).toEqual(
      [
        { ...call, attempt: 1, durationMs: 0, errorKind: "network", waitMs: 500 },
        { ...call, attempt: 2, httpStatus: 503, retryAfterMs: 2000, durationMs: 40, waitMs: 2200 },
        { ...call, attempt: 3, httpStatus: 201, requestId: "r-3", durationMs: 0 },
      ].map((event) => new Map(Object.entries(event))),
    );
  });

  test.each<[string, RelayFetch, object]>([
    ["status and kind for an attempt with a failed body", dying, { httpStatus: 200, errorKind: "network" }],
    ["a timeout with the duration of the attempt", neverSettling, { errorKind: "timeout", durationMs: 100 }],
  ])("receives %s", async (_, fetch, facts) => {
    expect((await eventsOf(fetch, { timeoutMs: 100, retry: false }))[0]).toMatchObject(facts);
  });

  test("receives no wait if the deadline ends the call", async () => {
    expect((await eventsOf(neverSettling, { deadlineMs: 100 }))[0]).not.toHaveProperty("waitMs");
  });

  test("is not called for a call that was aborted before it began", async () => {
    expect(await eventsOf(succeeding, { signal: AbortSignal.abort() })).toEqual([]);
  });

  test("is called before the wait", async () => {
    const onAttempt = vi.fn<OnAttempt>();
    void outcomeOf(connectionRefused, { onAttempt });

    await vi.advanceTimersByTimeAsync(0);

    expect(onAttempt).toHaveBeenCalledOnce();
  });

  test.each<[string, OnAttempt]>([
    ["throws", fail],
    ["rejects", () => Promise.reject(new Error("the log is full"))],
    ["never ends", () => new Promise(() => undefined)],
  ])("that %s does not matter, and leaves no unhandled rejection", async (_, onAttempt) => {
    const outcomes: unknown[] = [];

    const unhandled = await unhandledDuring(async () => {
      outcomes.push(await endOf(inTurn(connectionRefused, succeeding), { onAttempt }));
    });

    expect([unhandled, outcomes]).toMatchObject([[], [{ text: '{"id":"1"}' }]]);
  });
});

test.each<[string, RelayFetch]>([
  ["succeeds", inTurn(connectionRefused, respondingWith(503), succeeding)],
  ["fails", reset],
  ["times out", neverSettling],
  ["stalls in its body", stalled],
])("a call that %s leaves neither timer nor listener", async (_, fetch) => {
  const signal = spySignal();

  await endOf(fetch, { signal, timeoutMs: 100 });

  expect({ timers: vi.getTimerCount(), listeners: signal.listeners }).toEqual({ timers: 0, listeners: [] });
});

function fail(): never {
  throw new Error("the log is full");
}
