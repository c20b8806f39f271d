import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Call, Transport, TransportResponse } from "../../src/core/call.ts";
import { DEFAULT_LIMITS, type ResolvedLimits } from "../../src/core/limits.ts";
import { withTimeout } from "../../src/transport/timeout.ts";
import { aCall, anAttempt } from "../support/a-call.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const never: Transport = () => new Promise<TransportResponse>(() => undefined);

function outcomeOf(
  next: Transport,
  { timeoutMs = 30_000, deadlineMs, ...own }: Partial<Call & ResolvedLimits>,
  attempt = anAttempt(),
): Promise<unknown> {
  const call = aCall({ ...own, limits: { ...DEFAULT_LIMITS, timeoutMs, deadlineMs } });
  return withTimeout(next)(call, attempt).catch((error: unknown) => error);
}

test("passes on a response", async () => {
  const received = { response: new Response(), text: "" };

  expect(await outcomeOf(() => Promise.resolve(received), {})).toBe(received);
});

test("passes on a failure", async () => {
  const failure = new Error("boom");

  expect(await outcomeOf(() => Promise.reject(failure), {})).toBe(failure);
});

test.each([
  ["a response", () => Promise.resolve({ response: new Response(), text: "" })],
  ["a failure", () => Promise.reject<TransportResponse>(new Error("boom"))],
])("leaves no timer after %s", async (_, next) => {
  await outcomeOf(next, {});

  expect(vi.getTimerCount()).toBe(0);
});

test("counts the attempt", async () => {
  const [first, second] = [anAttempt(), anAttempt()];
  const call = aCall({ attempts: [first] });

  await withTimeout(() => Promise.resolve({ response: new Response(), text: "" }))(call, second);

  expect(call.attempts).toEqual([first, second]);
});

describe("timeoutMs", () => {
  test("ends an attempt whose transport ignores its signal", async () => {
    const outcome = outcomeOf(never, { timeoutMs: 100 });

    await vi.advanceTimersByTimeAsync(100);

    expect(await outcome).toMatchObject({
      kind: "timeout",
      limit: "attempt",
      message: "POST /number_groups got no full response within 100 ms (timeoutMs)",
      delivery: "not-sent",
    });
  });

  test("does not end it a millisecond early", async () => {
    const settled = vi.fn();
    void outcomeOf(never, { timeoutMs: 100 }).then(settled);

    await vi.advanceTimersByTimeAsync(99);

    expect(settled).not.toHaveBeenCalled();
  });

  test("aborts the attempt", async () => {
    const attempt = anAttempt();
    void outcomeOf(never, { timeoutMs: 100 }, attempt);

    await vi.advanceTimersByTimeAsync(100);

    expect(attempt.controller.signal.aborted).toBe(true);
  });

  test("is reported even if the transport rejects when it is aborted", async () => {
    const abortable: Transport = (_, { controller }) =>
      new Promise((_resolve, reject) => {
        controller.signal.addEventListener("abort", () => {
          reject(new Error("aborted"));
        });
      });
    const outcome = outcomeOf(abortable, { timeoutMs: 100 });

    await vi.advanceTimersByTimeAsync(100);

    expect(await outcome).toMatchObject({ kind: "timeout" });
  });

  test("is reported even if a response arrives later", async () => {
    const late: Transport = () =>
      new Promise((resolve) => {
        setTimeout(resolve, 101, { response: new Response(), text: "" });
      });
    const outcome = outcomeOf(late, { timeoutMs: 100 });

    await vi.advanceTimersByTimeAsync(101);

    expect(await outcome).toMatchObject({ kind: "timeout" });
  });

  test("has the facts of a response with received headers", async () => {
    const response = new Response(null, { status: 201, headers: { "x-request-id": "r-1" } });
    const outcome = outcomeOf(never, { timeoutMs: 100 }, anAttempt({ sent: true, response }));

    await vi.advanceTimersByTimeAsync(100);

    expect(await outcome).toMatchObject({ httpStatus: 201, requestId: "r-1", delivery: "applied" });
  });

  test("is maybe-applied if the request was sent", async () => {
    const outcome = outcomeOf(never, { timeoutMs: 100 }, anAttempt({ sent: true }));

    await vi.advanceTimersByTimeAsync(100);

    expect(await outcome).toMatchObject({ delivery: "maybe-applied" });
  });
});

describe("deadlineMs", () => {
  test("ends the call before timeoutMs does", async () => {
    const outcome = outcomeOf(never, { timeoutMs: 100, deadlineMs: 40 });

    await vi.advanceTimersByTimeAsync(40);

    expect(await outcome).toMatchObject({
      kind: "timeout",
      limit: "deadline",
      message: "POST /number_groups got no full response within 40 ms (deadlineMs)",
    });
  });

  test("counts from the start of the call, not of this attempt", async () => {
    const startedAt = performance.now();
    vi.advanceTimersByTime(30);
    const settled = vi.fn();
    void outcomeOf(never, { startedAt, timeoutMs: 100, deadlineMs: 40 }).then(settled);

    await vi.advanceTimersByTimeAsync(10);

    expect(settled).toHaveBeenCalledOnce();
  });

  test.each([40, 41])("starts no attempt %i ms after the start of the call if it is 40", async (passed) => {
    const startedAt = performance.now();
    vi.advanceTimersByTime(passed);
    const next = vi.fn(never);

    const outcome = await outcomeOf(next, { startedAt, deadlineMs: 40, attempts: [anAttempt()] });

    expect({ outcome, begun: next.mock.calls.length, timers: vi.getTimerCount() }).toMatchObject({
      outcome: { kind: "timeout", limit: "deadline", attempts: 1, delivery: "not-sent" },
      begun: 0,
      timers: 0,
    });
  });

  test("does not replace a shorter timeoutMs", async () => {
    const outcome = outcomeOf(never, { timeoutMs: 40, deadlineMs: 100 });

    await vi.advanceTimersByTimeAsync(40);

    expect(await outcome).toMatchObject({ kind: "timeout", limit: "attempt" });
  });

  test("does not replace an equal timeoutMs", async () => {
    const outcome = outcomeOf(never, { timeoutMs: 40, deadlineMs: 40 });

    await vi.advanceTimersByTimeAsync(40);

    expect(await outcome).toMatchObject({ kind: "timeout", limit: "attempt" });
  });
});

describe("signal", () => {
  test("ends the attempt immediately", async () => {
    const controller = new AbortController();
    const outcome = outcomeOf(never, { signal: controller.signal }, anAttempt({ sent: true }));

    controller.abort(new RangeError("the user went away"));

    expect(await outcome).toMatchObject({
      kind: "aborted",
      message: "POST /number_groups was aborted by its caller",
      cause: { name: "RangeError", message: "the user went away" },
      delivery: "maybe-applied",
    });
  });

  test("aborts the attempt", () => {
    const controller = new AbortController();
    const attempt = anAttempt();
    void outcomeOf(never, { signal: controller.signal }, attempt);

    controller.abort();

    expect(attempt.controller.signal.aborted).toBe(true);
  });

  test("that is already aborted starts no attempt", async () => {
    const next = vi.fn(never);

    await outcomeOf(next, { signal: AbortSignal.abort() });

    expect(next).not.toHaveBeenCalled();
  });

  test("that is already aborted does not count an attempt", async () => {
    const outcome = outcomeOf(never, { signal: AbortSignal.abort(), attempts: [] });

    expect(await outcome).toMatchObject({ kind: "aborted", attempts: 0, delivery: "not-sent" });
  });

  test("that is already aborted leaves no timer", async () => {
    await outcomeOf(never, { signal: AbortSignal.abort() });

    expect(vi.getTimerCount()).toBe(0);
  });

  test("leaves no timer", () => {
    const controller = new AbortController();
    void outcomeOf(never, { signal: controller.signal });

    controller.abort();

    expect(vi.getTimerCount()).toBe(0);
  });

  test("has one listener", () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");

    void outcomeOf(never, { signal });

    expect(add).toHaveBeenCalledExactlyOnceWith("abort", expect.any(Function), { once: true });
  });

  test.each([
    ["a response", () => Promise.resolve({ response: new Response(), text: "" })],
    ["a failure", () => Promise.reject<TransportResponse>(new Error("boom"))],
    ["a timeout", never],
  ])("has no listener after %s", async (_, next) => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");

    const outcome = outcomeOf(next, { signal, timeoutMs: 100 });
    await vi.advanceTimersByTimeAsync(100);
    await outcome;

    expect(remove.mock.calls[0]).toEqual(add.mock.calls[0]?.slice(0, 2));
  });
});
