import { describe, expect, test, vi } from "vitest";
import { readResponseHeaders, readRetryAfter } from "../../src/errors/response-headers.ts";

function headOf(status: number, headers: Record<string, string> = {}) {
  return readResponseHeaders(new Response(null, { status, headers }));
}

test("a missing response has no facts", () => {
  expect(readResponseHeaders(undefined)).toEqual({});
});

type Row = [name: string, status: number, headers: Record<string, string>, facts: object];

test.each<Row>([
  [
    "status, request id and wait",
    503,
    { "x-request-id": "r-1", "retry-after": "2" },
    { requestId: "r-1", retryAfterMs: 2000 },
  ],
  ["only its status without headers", 200, {}, {}],
  ["no empty request id", 500, { "x-request-id": "" }, {}],
  ["the first request id that is not empty", 500, { "x-request-id": "", "request-id": "r-3" }, { requestId: "r-3" }],
  ["a wait of zero", 503, { "retry-after": "0" }, { retryAfterMs: 0 }],
  ...["soon", "-1", "99999999999"].map((wait): Row => [`no wait of ${wait}`, 503, { "retry-after": wait }, {}]),
])("a response has %s", (_, httpStatus, headers, facts) => {
  expect(headOf(httpStatus, headers)).toStrictEqual({ httpStatus, ...facts });
});

test("a response has no status if a browser hides it", () => {
  const hidden = Object.defineProperty(new Response(null), "status", { value: 0 });

  expect(readResponseHeaders(hidden)).not.toHaveProperty("httpStatus");
});

test("the request id is read from one of four headers, in this order", () => {
  const names = ["x-request-id", "x-signalwire-request-id", "request-id", "x-amzn-requestid"];

  const ids = names.map((_, from) => headOf(500, Object.fromEntries(names.slice(from).map((name) => [name, name]))));

  expect(ids.map(({ requestId }) => requestId)).toEqual(names);
});

test("a Retry-After date is counted from now", () => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) });

  expect(headOf(503, { "retry-after": "Tue, 01 Jan 2030 00:00:05 GMT" }).retryAfterMs).toBe(5000);
});

describe("a Retry-After", () => {
  const NOW = Date.UTC(2030, 0, 1);

  test.each<[string | null, number | undefined]>([
    ["0", 0],
    ["1", 1000],
    [" 120 ", 120_000],
    ["3000000", 3_000_000_000],
    ["31536000", 31_536_000_000],
    ["Tue, 01 Jan 2030 00:00:05 GMT", 5000],
    ["Mon, 31 Dec 2029 23:59:00 GMT", 0],
    ["Wed, 01 Jan 2031 00:00:00 GMT", 31_536_000_000],
    ...[
      null,
      "",
      "soon",
      "-1",
      "1.5",
      "+1",
      "1e3",
      "0x10",
      "Infinity",
      "5, 6",
      "31536001",
      "99999999999999999999",
      "May 5",
      "2030-01-01T00:00:05Z",
      "Tue, 01 Jan 2030 00:00:05 PST",
      "Tue, 01 Foo 2030 00:00:05 GMT",
      "Thu, 02 Jan 2031 00:00:00 GMT",
      "until Tue, 01 Jan 2030 00:00:05 GMT",
      "Tue, 01 Jan 2030 00:00:05 GMT+0100",
    ].map((header): [string | null, undefined] => [header, undefined]),
  ])("of %j is read as %s ms", (header, wait) => {
    expect(readRetryAfter(header, null, NOW)).toBe(wait);
  });

  test("may be at most a year ahead", () => {
    expect(readRetryAfter("Wed, 01 Jan 2031 00:00:00 GMT", null, NOW - 1)).toBeUndefined();
  });

  test.each<[string, string, number, number]>([
    ["replaces the local clock", "Tue, 01 Jan 2030 00:00:02 GMT", NOW + 86_400_000, 3000],
    ...["", "now", "Tue, 01 Foo 2030 00:00:00 GMT"].map((date): [string, string, number, number] => [
      "is ignored if it is not a date",
      date,
      NOW,
      5000,
    ]),
  ])("is compared with the Date of the response, which %s: %j", (_, date, now, wait) => {
    expect(readRetryAfter("Tue, 01 Jan 2030 00:00:05 GMT", date, now)).toBe(wait);
  });

  test("in seconds does not depend on the Date of the response", () => {
    expect(readRetryAfter("5", "Tue, 01 Jan 2030 00:00:02 GMT", NOW)).toBe(5000);
  });
});
