import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS, resolveLimits } from "../../src/core/limits.ts";
import { untyped } from "../support/untyped.ts";

/** A text has quotes in a message, so that it is not taken for a number. */
const shown = (value: unknown): string => (typeof value === "string" ? `"${value}"` : String(value));

const NO_DURATIONS = [0, -1, Number.NaN, 2_147_483_648, "5", Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];

test("has defaults: 30 s for an attempt, no deadline, three attempts", () => {
  expect(resolveLimits({}, DEFAULT_LIMITS)).toEqual({
    timeoutMs: 30_000,
    deadlineMs: undefined,
    retry: { maxAttempts: 3, baseDelayMs: 500, maxDelayMs: 8_000, maxRetryAfterMs: 60_000 },
  });
});

test("uses the given limits", () => {
  const limits = {
    timeoutMs: 0.5,
    deadlineMs: 2_147_483_647,
    retry: { maxAttempts: 1, baseDelayMs: 2, maxDelayMs: 3, maxRetryAfterMs: 4 },
  };

  expect(resolveLimits(limits, DEFAULT_LIMITS)).toEqual(limits);
});

test("uses the limits of the base for missing or undefined ones", () => {
  const base = { timeoutMs: 1, deadlineMs: 2, retry: DEFAULT_LIMITS.retry };

  expect(resolveLimits({ timeoutMs: undefined, deadlineMs: undefined, retry: undefined }, base)).toEqual(base);
});

describe.each(["timeoutMs", "deadlineMs"])("%s", (name) => {
  test.each(NO_DURATIONS)("rejects %j", (value) => {
    expect(() => resolveLimits({ [name]: untyped(value) }, DEFAULT_LIMITS)).toThrow(
      new TypeError(`${name} must be above 0 and at most 2147483647 ms, got ${shown(value)}`),
    );
  });
});

describe("retry", () => {
  test("false allows one attempt", () => {
    expect(resolveLimits({ retry: false }, DEFAULT_LIMITS).retry).toEqual({ ...DEFAULT_LIMITS.retry, maxAttempts: 1 });
  });

  test("is merged over that of the base", () => {
    const base = { ...DEFAULT_LIMITS, retry: { maxAttempts: 9, baseDelayMs: 1, maxDelayMs: 2, maxRetryAfterMs: 3 } };

    expect(resolveLimits({ retry: { maxDelayMs: 20, maxAttempts: undefined } }, base).retry).toEqual({
      maxAttempts: 9,
      baseDelayMs: 1,
      maxDelayMs: 20,
      maxRetryAfterMs: 3,
    });
  });

  test.each([true, null, 3, "never"])("rejects %j", (retry) => {
    expect(() => resolveLimits({ retry: untyped(retry) }, DEFAULT_LIMITS)).toThrow(
      new TypeError("retry must be false or an object"),
    );
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3", null])("rejects %s attempts", (maxAttempts) => {
    expect(() => resolveLimits({ retry: { maxAttempts: untyped(maxAttempts) } }, DEFAULT_LIMITS)).toThrow(
      new TypeError("retry.maxAttempts must be a whole number from 1"),
    );
  });

  describe.each(["baseDelayMs", "maxDelayMs", "maxRetryAfterMs"])("%s", (name) => {
    test.each(NO_DURATIONS)("rejects %j", (value) => {
      expect(() => resolveLimits({ retry: { [name]: untyped(value) } }, DEFAULT_LIMITS)).toThrow(
        new TypeError(`retry.${name} must be above 0 and at most 2147483647 ms, got ${shown(value)}`),
      );
    });
  });
});
