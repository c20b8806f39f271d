import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Attempt, Call, Transport, TransportResponse } from "../../src/core/call.ts";
import { DEFAULT_LIMITS, type ResolvedLimits } from "../../src/core/limits.ts";
import { sleep, withTimeout } from "../../src/transport/timeout.ts";
import { aCall, anAttempt } from "../support/a-call.ts";
import { spySignal } from "../support/spy-signal.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

const RECEIVED = { response: new Response(), text: "" };
const FAILURE = new Error("boom");

const never: Transport = () => new Promise<TransportResponse>(() => undefined);

function outcomeOf(
  next: Transport,
  { timeoutMs = 30_000, deadlineMs, ...own }: Partial<Call & ResolvedLimits>,
  attempt = anAttempt(),
): Promise<unknown> {
  const call = aCall({ ...own, limits: { ...DEFAULT_LIMITS, timeoutMs, deadlineMs } });
  return withTimeout(next)(call, attempt).catch((error: unknown) => error);
}

test.each<[string, unknown, Transport]>([
  ["a response", RECEIVED, () => Promise.resolve(RECEIVED)],
  ["a failure", FAILURE, () => Promise.reject(FAILURE)],
])("passes on %s, counts the attempt and leaves no timer", async (_, outcome, next) => {
  const [first, second] = [anAttempt(), anAttempt()];
  const call = aCall({ attempts: [first] });

  expect(await withTimeout(next)(call, second).catch((error: unknown) => error)).toBe(outcome);
  expect(call.attempts).toEqual([first, second]);
  expect(vi.getTimerCount()).toBe(0);
});

const response = new Response(null, { status: 201, headers: { "x-request-id": "r-1" } });

const ATTEMPT = {
  kind: "timeout",
  limit: "attempt",
  message: "POST /number_groups got no full response within 100 ms (timeoutMs)",
};
const DEADLINE = {
  kind: "timeout",
  limit: "deadline",
  message: "POST /number_groups got no full response within 100 ms (deadlineMs)",
};

test.each<[string, Partial<Call & ResolvedLimits>, object]>([
  ["timeoutMs", { timeoutMs: 100 }, ATTEMPT],
  ["timeoutMs before a later deadline", { timeoutMs: 100, deadlineMs: 200 }, ATTEMPT],
  ["timeoutMs before an equal deadline", { timeoutMs: 100, deadlineMs: 100 }, ATTEMPT],
  ["deadlineMs before timeoutMs", { timeoutMs: 200, deadlineMs: 100 }, DEADLINE],
])("ends an attempt after %s, not a millisecond early, and aborts it", async (_, limits, error) => {
  const attempt = anAttempt();
  const settled = vi.fn();
  void outcomeOf(never, limits, attempt).then(settled);

  await vi.advanceTimersByTimeAsync(99);
  expect([settled.mock.calls, attempt.controller.signal.aborted]).toEqual([[], false]);
  await vi.advanceTimersByTimeAsync(1);

  expect(settled.mock.calls).toMatchObject([[error]]);
  expect(attempt.controller.signal.aborted).toBe(true);
});

describe("a timeout", () => {
  const abortable: Transport = (_, { controller }) =>
    new Promise((_resolve, reject) => {
      controller.signal.addEventListener("abort", () => {
        reject(new Error("aborted"));
      });
    });
  const late: Transport = () => new Promise((resolve) => void setTimeout(resolve, 101, RECEIVED));

  test.each<[string, Transport, Partial<Attempt>, object]>([
    ["if the transport rejects when it is aborted", abortable, {}, { delivery: "not-sent" }],
    ["if a response arrives later", late, {}, { delivery: "not-sent" }],
    ["as maybe-applied if the request was sent", never, { sent: true }, { delivery: "maybe-applied" }],
    [
      "with the facts of received headers",
      never,
      { sent: true, response },
      { httpStatus: 201, requestId: "r-1", delivery: "applied" },
    ],
  ])("is reported %s", async (_, next, progress, facts) => {
    const outcome = outcomeOf(next, { timeoutMs: 100 }, anAttempt(progress));

    await vi.advanceTimersByTimeAsync(101);

    expect(await outcome).toMatchObject({ kind: "timeout", ...facts });
  });
});

describe("deadlineMs", () => {
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
});

describe("signal", () => {
  test("ends the attempt immediately, aborts it and leaves no timer", async () => {
    const controller = new AbortController();
    const attempt = anAttempt({ sent: true });
    const outcome = outcomeOf(never, { signal: controller.signal }, attempt);

    controller.abort(new RangeError("the user went away"));

    expect([attempt.controller.signal.aborted, vi.getTimerCount()]).toEqual([true, 0]);
    expect(await outcome).toMatchObject({
      kind: "aborted",
      message: "POST /number_groups was aborted by its caller",
      cause: { name: "RangeError", message: "the user went away" },
      delivery: "maybe-applied",
    });
  });

  test("that is already aborted starts and counts no attempt, and leaves no timer", async () => {
    const next = vi.fn(never);

    const outcome = await outcomeOf(next, { signal: AbortSignal.abort(), attempts: [] });

    expect(outcome).toMatchObject({ kind: "aborted", attempts: 0, delivery: "not-sent" });
    expect(next).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each<[string, Transport]>([
    ["a response", () => Promise.resolve(RECEIVED)],
    ["a failure", () => Promise.reject(FAILURE)],
    ["a timeout", never],
  ])("has one listener, and none after %s", async (_, next) => {
    const signal = spySignal();
    const outcome = outcomeOf(next, { signal, timeoutMs: 100 });

    await vi.advanceTimersByTimeAsync(100);
    await outcome;

    expect({ peak: signal.peak, left: signal.listeners }).toEqual({ peak: 1, left: [] });
  });
});

describe("sleep", () => {
  test("lasts as long as requested, and leaves no listener", async () => {
    const woken = vi.fn();
    const signal = spySignal();
    void sleep(100, signal).then(woken);

    await vi.advanceTimersByTimeAsync(99);
    expect(woken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);

    expect(woken).toHaveBeenCalledOnce();
    expect(signal.listeners).toEqual([]);
  });

  test("needs no signal", async () => {
    const slept = sleep(100, undefined);

    await vi.advanceTimersByTimeAsync(100);

    await expect(slept).resolves.toBeUndefined();
  });

  test("is ended immediately by an abort, and leaves neither timer nor listener", async () => {
    const signal = spySignal();
    const slept = sleep(100, signal);

    signal.abort("gone");

    await expect(slept).resolves.toBeUndefined();
    expect({ timers: vi.getTimerCount(), listeners: signal.listeners }).toEqual({ timers: 0, listeners: [] });
  });

  test("is ended immediately by an abort of the platform's signal", async () => {
    const controller = new AbortController();
    const slept = sleep(100, controller.signal);

    controller.abort();

    await expect(slept).resolves.toBeUndefined();
  });

  test("is prevented by an abort that happened before", async () => {
    const woken = vi.fn();
    void sleep(100, AbortSignal.abort()).then(woken);

    await vi.advanceTimersByTimeAsync(0);

    expect(woken).toHaveBeenCalledOnce();
  });
});
