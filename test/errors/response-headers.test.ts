import { afterEach, expect, test, vi } from "vitest";
import { readResponseHeaders } from "../../src/errors/response-headers.ts";

afterEach(() => {
  vi.useRealTimers();
});

function headOf(status: number, headers: Record<string, string> = {}) {
  return readResponseHeaders(new Response(null, { status, headers }));
}

test("has no facts without a response", () => {
  expect(readResponseHeaders(undefined)).toEqual({});
});

test("has only the status of a response without headers", () => {
  expect(Object.entries(headOf(200))).toEqual([["httpStatus", 200]]);
});

test("has status, request id and wait", () => {
  expect(headOf(503, { "x-request-id": "r-1", "retry-after": "2" })).toEqual({
    httpStatus: 503,
    requestId: "r-1",
    retryAfterMs: 2000,
  });
});

test("has no status if a browser hides it", () => {
  const hidden = Object.defineProperty(new Response(null), "status", { value: 0 });

  expect(readResponseHeaders(hidden)).not.toHaveProperty("httpStatus");
});

test.each(["x-request-id", "x-signalwire-request-id", "request-id", "x-amzn-requestid"])(
  "reads the request id from %s",
  (header) => {
    expect(headOf(500, { [header]: "r-1" }).requestId).toBe("r-1");
  },
);

test.each([
  ["x-request-id", "x-signalwire-request-id"],
  ["x-signalwire-request-id", "request-id"],
  ["request-id", "x-amzn-requestid"],
])("prefers %s to %s", (preferred, other) => {
  expect(headOf(500, { [other]: "r-2", [preferred]: "r-1" }).requestId).toBe("r-1");
});

test("ignores an empty request id", () => {
  expect(headOf(500, { "x-request-id": "", "request-id": "r-3" }).requestId).toBe("r-3");
});

test("has no request id if all are empty", () => {
  expect(headOf(500, { "x-request-id": "" })).not.toHaveProperty("requestId");
});

test("keeps a wait of zero", () => {
  expect(headOf(503, { "retry-after": "0" }).retryAfterMs).toBe(0);
});

test("counts a Retry-After date from now", () => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) });

  expect(headOf(503, { "retry-after": "Tue, 01 Jan 2030 00:00:05 GMT" }).retryAfterMs).toBe(5000);
});

test.each(["soon", "-1", "99999999999"])("has no wait for a Retry-After of %j", (header) => {
  expect(headOf(503, { "retry-after": header })).not.toHaveProperty("retryAfterMs");
});
