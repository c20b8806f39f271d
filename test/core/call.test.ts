import { beforeEach, describe, expect, test, vi } from "vitest";
import { timeLeft } from "../../src/core/call.ts";
import { DEFAULT_LIMITS } from "../../src/core/limits.ts";
import { factsOf } from "../../src/errors/response-headers.ts";
import { aCall } from "../support/a-call.ts";

test.each([
  ["200 201 401 422 500 create-number-group", "create-number-group"],
  ["create-number-group", "create-number-group"],
])("the operation id of %j is its last word", (operation, id) => {
  expect(factsOf(aCall({ operation }), undefined).operationId).toBe(id);
});

describe("the time left", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test.each([
    [0, undefined, Number.POSITIVE_INFINITY],
    [0, 100, 100],
    [30, 100, 70],
    [100, 100, 0],
    [130, 100, -30],
  ])("after %i ms is, for a deadlineMs of %s, %d ms", (passed, deadlineMs, left) => {
    const call = aCall({ startedAt: performance.now(), limits: { ...DEFAULT_LIMITS, deadlineMs } });

    vi.advanceTimersByTime(passed);

    expect(timeLeft(call)).toBe(left);
  });
});
