import { describe, expect, test } from "vitest";
import type { Call } from "../../src/core/call.ts";
import { DEFAULT_LIMITS, MAX_TIMER_MS } from "../../src/core/limits.ts";
import { type Outcome, retryDelay } from "../../src/transport/retry-policy.ts";

const IDEMPOTENT = ["GET", "PUT", "DELETE"] as const;
const METHODS = [...IDEMPOTENT, "POST"] as const;
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

describe.each(IDEMPOTENT)("%s", (method) => {
  test.each([408, 429, 500, 502, 503, 504])("is retried after %i", (httpStatus) => {
    expect(delayAfter(method, { httpStatus })).toBe(500);
  });

  test.each([0, 200, 302, 304, 400, 401, 403, 404, 409, 410, 418, 422, 425, 451, 501, 505, 507, 520, 599])(
    "is not retried after %i",
    (httpStatus) => {
      expect(delayAfter(method, { httpStatus })).toBeUndefined();
    },
  );

  test("is not retried after a response with a hidden status", () => {
    expect(delayAfter(method, {})).toBeUndefined();
  });

  test.each(["network", "timeout"] as const)("is retried after a failure of kind %s", (errorKind) => {
    expect(delayAfter(method, { errorKind })).toBe(500);
  });

  test.each(["not-sent", "refused", "maybe-applied", "applied"] as const)(
    "is retried after a network failure that is %s",
    (delivery) => {
      expect(delayAfter(method, { errorKind: "network", delivery })).toBe(500);
    },
  );
});

describe.each(["POST", "PATCH"] as const)("%s", (method) => {
  test("is retried after 429", () => {
    expect(delayAfter(method, { httpStatus: 429, delivery: "refused" })).toBe(500);
  });

  test.each([
    [0, 500],
    [2000, 2200],
  ])("is retried after 503 with a Retry-After of %i ms: after %i ms", (retryAfterMs, delayMs) => {
    expect(delayAfter(method, { httpStatus: 503, retryAfterMs, delivery: "refused" })).toBe(delayMs);
  });

  test.each([408, 500, 502, 503, 504, 404, 422])("is not retried after %i", (httpStatus) => {
    expect(delayAfter(method, { httpStatus })).toBeUndefined();
  });

  test.each([408, 500, 502, 504, 404, 422])("is not retried after %i with Retry-After", (httpStatus) => {
    expect(delayAfter(method, { httpStatus, retryAfterMs: 2000 })).toBeUndefined();
  });

  test("is not retried after a response with a hidden status", () => {
    expect(delayAfter(method, {})).toBeUndefined();
  });

  test.each(["network", "timeout"] as const)("is retried after %s if the request was not sent", (errorKind) => {
    expect(delayAfter(method, { errorKind, delivery: "not-sent" })).toBe(500);
  });

  test.each([
    ["network", "refused"],
    ["network", "maybe-applied"],
    ["network", "applied"],
    ["timeout", "refused"],
    ["timeout", "maybe-applied"],
    ["timeout", "applied"],
  ] as const)("is not retried after %s that is %s", (errorKind, delivery) => {
    expect(delayAfter(method, { errorKind, delivery })).toBeUndefined();
  });

  test.each(["network", "timeout"] as const)("is not retried after %s within the body of a 429", (errorKind) => {
    expect(delayAfter(method, { errorKind, httpStatus: 429, delivery: "refused" })).toBeUndefined();
  });
});

describe.each(METHODS)("%s", (method) => {
  test.each(["aborted", "credentials", "redirect", "malformed", "http", "api"] as const)(
    "is not retried after an error of kind %s",
    (errorKind) => {
      expect(delayAfter(method, { errorKind, httpStatus: 503, retryAfterMs: 0, delivery: "not-sent" })).toBeUndefined();
    },
  );
});

describe("maxAttempts", () => {
  test("are not exceeded", () => {
    expect(backoffAfter(3, 1, { maxAttempts: 3 })).toBeUndefined();
  });

  test("are used", () => {
    expect(backoffAfter(2, 1, { maxAttempts: 3 })).toBe(1000);
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
    [0, 0],
    [0.25, 125],
    [0.5, 250],
  ])("at a jitter of %d is %d ms", (random, delay) => {
    expect(backoffAfter(1, random)).toBe(delay);
  });

  test("is capped before it is jittered", () => {
    expect(backoffAfter(6, 0.5)).toBe(4000);
  });

  test("is capped below its base too", () => {
    expect(backoffAfter(1, 1, { baseDelayMs: 500, maxDelayMs: 100 })).toBe(100);
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
