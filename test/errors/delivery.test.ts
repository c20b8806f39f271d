import { expect, test } from "vitest";
import type { Progress } from "../../src/core/call.ts";
import { deliveryOf } from "../../src/errors/delivery.ts";

const NOT_SENT: Progress = { sent: false, response: undefined };
const NO_RESPONSE: Progress = { sent: true, response: undefined };

function responded(status: number, headers: HeadersInit = {}): Progress {
  return { sent: true, response: new Response(null, { status, headers }) };
}

test.each<[string, string, Progress[]]>([
  ["not-sent", "before any attempt", []],
  ["not-sent", "if the request was not sent", [NOT_SENT]],
  ["maybe-applied", "if the request was sent without a response", [NO_RESPONSE]],
])("is %s %s", (delivery, _, attempts) => {
  expect(deliveryOf(...attempts)).toBe(delivery);
});

test.each([
  [200, undefined, "applied"],
  [202, undefined, "applied"],
  [204, undefined, "applied"],
  [301, undefined, "maybe-applied"],
  [304, undefined, "maybe-applied"],
  [400, undefined, "refused"],
  [404, undefined, "refused"],
  [429, undefined, "refused"],
  [499, undefined, "refused"],
  [500, undefined, "maybe-applied"],
  [503, undefined, "maybe-applied"],
  [599, undefined, "maybe-applied"],
  [503, "0", "refused"],
  [503, "1", "refused"],
  [503, "soon", "maybe-applied"],
  [500, "1", "maybe-applied"],
  [502, "1", "maybe-applied"],
])("of a response %i with the Retry-After %s is %s", (status, retryAfter, delivery) => {
  expect(deliveryOf(responded(status, retryAfter === undefined ? {} : { "retry-after": retryAfter }))).toBe(delivery);
});

test.each<[Progress, Progress, string]>([
  [NOT_SENT, NOT_SENT, "not-sent"],
  [NOT_SENT, responded(404), "refused"],
  [NO_RESPONSE, responded(404), "maybe-applied"],
  [responded(404), NO_RESPONSE, "maybe-applied"],
  [NO_RESPONSE, responded(200), "applied"],
  [responded(200), NOT_SENT, "applied"],
])("of several attempts is the most cautious of them", (one, other, expected) => {
  expect(deliveryOf(one, other)).toBe(expected);
});
