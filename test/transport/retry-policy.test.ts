import { describe, expect, test } from "vitest";
import type { Call } from "../../src/core/call.ts";
import { DEFAULT_LIMITS, MAX_TIMER_MS } from "../../src/core/limits.ts";
import { type Outcome, retryDelay } from "../../src/transport/retry-policy.ts";

const POLICY = DEFAULT_LIMITS.retry;

/** The wait after a first attempt, without jitter. */
function delayAfter(method: Call["method"], outcome: Partial<Outcome>) {
  return retryDelay(method, { errorKind: undefined, delivery: "maybe-applied", ...outcome }, 1, POLICY, 1);
}

/** Returns the backoff after a number of attempts. */
function backoffAfter(attempts: number, random: number, policy: Partial<typeof POLICY> = {}) {
  const outcome: Outcome = { errorKind: "network", delivery: "not-sent" };
  return retryDelay("GET", outcome, attempts, { ...POLICY, maxAttempts: 2000, ...policy }, random);
}

const DELIVERIES = ["not-sent", "refused", "maybe-applied", "applied"] as const;

const statuses = (...all: readonly number[]) => all.map((httpStatus) => ({ httpStatus }));

const UNREPEATABLE = (["aborted", "credentials", "redirect", "malformed", "http", "api"] as const).map((errorKind) => {
  return { errorKind, httpStatus: 503, retryAfterMs: 0, delivery: "not-sent" } as const;
});

describe.each(["GET", "PUT", "DELETE"] as const)("%s", (method) => {
  test.each<Partial<Outcome>>([
    ...statuses(408, 429, 500, 502, 503, 504),
    { errorKind: "timeout" },
    ...DELIVERIES.map((delivery) => ({ errorKind: "network", delivery }) as const),
  ])("is retried after %j", (outcome) => {
    expect(delayAfter(method, outcome)).toBe(500);
  });

  test.each<Partial<Outcome>>([
    ...statuses(0, 200, 302, 304, 400, 401, 403, 404, 409, 410, 418, 422, 425, 451, 501, 505, 507, 520, 599),
    {},
    ...UNREPEATABLE,
  ])("is not retried after %j", (outcome) => {
    expect(delayAfter(method, outcome)).toBeUndefined();
  });
});

describe.each(["POST", "PATCH"] as const)("%s", (method) => {
  test.each<[Partial<Outcome>, number]>([
    [{ httpStatus: 429, delivery: "refused" }, 500],
    [{ httpStatus: 503, retryAfterMs: 0, delivery: "refused" }, 500],
    [{ httpStatus: 503, retryAfterMs: 2000, delivery: "refused" }, 2200],
    [{ errorKind: "network", delivery: "not-sent" }, 500],
    [{ errorKind: "timeout", delivery: "not-sent" }, 500],
  ])("is retried after %j: after %i ms", (outcome, delayMs) => {
    expect(delayAfter(method, outcome)).toBe(delayMs);
  });

  test.each<Partial<Outcome>>([
    ...statuses(408, 500, 502, 503, 504, 404, 422),
    ...statuses(408, 500, 502, 504, 404, 422).map((outcome) => ({ ...outcome, retryAfterMs: 2000 })),
    {},
    ...(["network", "timeout"] as const).flatMap((errorKind) => [
      ...DELIVERIES.slice(1).map((delivery) => ({ errorKind, delivery })),
      // Within the body of a 429.
      { errorKind, httpStatus: 429, delivery: "refused" } as const,
    ]),
    ...UNREPEATABLE,
  ])("is not retried after %j", (outcome) => {
    expect(delayAfter(method, outcome)).toBeUndefined();
  });
});

describe("maxAttempts", () => {
  test.each([
    [2, 1000],
    [3, undefined],
  ])("of 3 are used, and not exceeded: after %i", (attempts, delay) => {
    expect(backoffAfter(attempts, 1, { maxAttempts: 3 })).toBe(delay);
  });

  test("of 1 allows no retry, even if the server requests one", () => {
    const outcome: Outcome = { errorKind: undefined, httpStatus: 429, retryAfterMs: 0, delivery: "refused" };

    expect(retryDelay("GET", outcome, 1, { ...POLICY, maxAttempts: 1 }, 1)).toBeUndefined();
  });
});

describe("backoff", () => {
  test.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [6, 8000],
    [1999, 8000],
  ])("after %i attempts is up to %i ms", (attempts, delay) => {
    expect(backoffAfter(attempts, 1)).toBe(delay);
  });

  test.each([
    ["has full jitter", 1, 0, {}, 0],
    ["has full jitter", 1, 0.25, {}, 125],
    ["has full jitter", 1, 0.5, {}, 250],
    ["is capped before it is jittered", 6, 0.5, {}, 4000],
    ["is capped below its base too", 1, 1, { baseDelayMs: 500, maxDelayMs: 100 }, 100],
  ])("%s: after %i attempts at %d with %j", (_, attempts, random, policy, delay) => {
    expect(backoffAfter(attempts, random, policy)).toBe(delay);
  });
});

describe("Retry-After", () => {
  test.each([
    [0, 9000],
    [0.5, 9450],
    [1, 9900],
  ])("is extended by up to 10 %%: a jitter of %d causes a wait of %i ms", (random, delayMs) => {
    const outcome: Outcome = { errorKind: undefined, httpStatus: 503, retryAfterMs: 9000, delivery: "refused" };

    expect(retryDelay("GET", outcome, 1, POLICY, random)).toBe(delayMs);
  });

  test("of 0 uses the client's backoff", () => {
    const outcome: Outcome = { errorKind: undefined, httpStatus: 429, retryAfterMs: 0, delivery: "refused" };

    expect(retryDelay("GET", outcome, 2, POLICY, 0.5)).toBe(500);
  });

  test("may exceed the cap of the backoff, up to maxRetryAfterMs", () => {
    expect(delayAfter("GET", { httpStatus: 503, retryAfterMs: 60_000 })).toBe(66_000);
  });

  test("above maxRetryAfterMs ends the call", () => {
    expect(delayAfter("GET", { httpStatus: 503, retryAfterMs: 60_001 })).toBeUndefined();
  });

  test("never causes a wait that is too long for a timer", () => {
    const outcome: Outcome = { errorKind: undefined, httpStatus: 503, retryAfterMs: MAX_TIMER_MS, delivery: "refused" };

    expect(retryDelay("GET", outcome, 1, { ...POLICY, maxRetryAfterMs: MAX_TIMER_MS }, 1)).toBe(MAX_TIMER_MS);
  });

  test("applies after a response with a failed body", () => {
    expect(delayAfter("GET", { errorKind: "network", httpStatus: 503, retryAfterMs: 2000 })).toBe(2200);
  });
});
