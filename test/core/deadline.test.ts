import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { timeLeft } from "../../src/core/call.ts";
import { DEFAULT_LIMITS } from "../../src/core/limits.ts";
import { aCall } from "../support/a-call.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("is infinite without a deadline", () => {
  expect(timeLeft(aCall())).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  [0, 100],
  [30, 70],
  [100, 0],
  [130, -30],
])("after %i ms of 100 ms is %i ms", (passed, left) => {
  const call = aCall({ startedAt: performance.now(), limits: { ...DEFAULT_LIMITS, deadlineMs: 100 } });

  vi.advanceTimersByTime(passed);

  expect(timeLeft(call)).toBe(left);
});
