import { beforeEach, describe, expect, test, vi } from "vitest";
import { declaredStatus, operationIdOf, queryStyleOf, timeLeft } from "../../src/core/call.ts";
import { DEFAULT_LIMITS } from "../../src/core/limits.ts";
import { aCall } from "../support/a-call.ts";

test.each([
  ["200 201 401 422 500 create-number-group", "create-number-group"],
  ["create-number-group", "create-number-group"],
])("the operation id of %j is its last word", (operation, id) => {
  expect(operationIdOf(aCall({ operation }))).toBe(id);
});

const EXACT = "200 201 401 422 500 create-number-group";
type Declared = [status: number, name: number | string | undefined, operation: string];

const RANGES = "200 2XX 4XX default list-404";

test.each<Declared>([
  ...[200, 201, 401, 422, 500].map((status): Declared => [status, status, EXACT]),
  ...[0, 20, 202, 204, 400, 404, 503].map((status): Declared => [status, undefined, EXACT]),
  [404, undefined, "200 list-404"],
  [200, 200, RANGES],
  [202, "2XX", RANGES],
  [404, "4XX", RANGES],
  [503, "default", RANGES],
  [302, undefined, RANGES],
])("%i is declared as %s by %j", (status, name, operation) => {
  expect(declaredStatus(aCall({ operation }), status)).toBe(name);
});

test.each([
  ["ids", "form"],
  ["a b", "deepObject"],
  ["id", undefined],
  ["list-x", undefined],
])("the style of the query parameter %j is %s", (name, style) => {
  const marked = aCall({ operation: "200 ids=form a%20b=deepObject list-x" });

  expect(queryStyleOf(marked, name)).toBe(style);
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
