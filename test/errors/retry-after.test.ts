import { describe, expect, test } from "vitest";
import { readRetryAfter } from "../../src/errors/response-headers.ts";

const NOW = Date.UTC(2030, 0, 1);

test.each([
  ["0", 0],
  ["1", 1000],
  [" 120 ", 120_000],
  ["3000000", 3_000_000_000],
  ["31536000", 31_536_000_000],
  ["Tue, 01 Jan 2030 00:00:05 GMT", 5000],
  ["Mon, 31 Dec 2029 23:59:00 GMT", 0],
])("reads %j as %i ms", (header, wait) => {
  expect(readRetryAfter(header, null, NOW)).toBe(wait);
});

test.each([
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
])("returns undefined for %j", (header) => {
  expect(readRetryAfter(header, null, NOW)).toBeUndefined();
});

test.each([
  [31_536_000_000, 31_536_000_000],
  [31_536_000_001, undefined],
])("reads a date that is %i ms ahead as %s", (ahead, wait) => {
  expect(readRetryAfter("Tue, 01 Jan 2030 00:00:00 GMT", null, NOW - ahead)).toBe(wait);
});

test("returns undefined without the header", () => {
  expect(readRetryAfter(null, null, NOW)).toBeUndefined();
});

describe("the Date of the response", () => {
  const LATER = "Tue, 01 Jan 2030 00:00:05 GMT";

  test("replaces the local clock in the comparison with a date", () => {
    expect(readRetryAfter(LATER, "Tue, 01 Jan 2030 00:00:02 GMT", NOW + 86_400_000)).toBe(3000);
  });

  test.each(["", "now", "Tue, 01 Foo 2030 00:00:00 GMT"])("that is not a date (%j) is ignored", (date) => {
    expect(readRetryAfter(LATER, date, NOW)).toBe(5000);
  });

  test("does not change a wait in seconds", () => {
    expect(readRetryAfter("5", "Tue, 01 Jan 2030 00:00:02 GMT", NOW)).toBe(5000);
  });
});
