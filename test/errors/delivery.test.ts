import { expect, test } from "vitest";
import type { Progress } from "../../src/core/call.ts";
import { deliveryOf, mostCautious } from "../../src/errors/delivery.ts";

test.each<[string, string, Progress | undefined]>([
  ["not-sent", "before any attempt", undefined],
  ["not-sent", "if the request was not sent", { sent: false, response: undefined }],
  ["maybe-applied", "if the request was sent without a response", { sent: true, response: undefined }],
])("is %s %s", (delivery, _, attempt) => {
  expect(deliveryOf(attempt, undefined)).toBe(delivery);
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
  [503, 0, "refused"],
  [503, 1000, "refused"],
  [500, 1000, "maybe-applied"],
  [502, 1000, "maybe-applied"],
])("of a response %i with a Retry-After of %s ms is %s", (status, retryAfterMs, delivery) => {
  expect(deliveryOf({ sent: true, response: new Response(null, { status }) }, retryAfterMs)).toBe(delivery);
});

test.each([
  ["not-sent", "not-sent", "not-sent"],
  ["not-sent", "refused", "refused"],
  ["maybe-applied", "refused", "maybe-applied"],
  ["refused", "maybe-applied", "maybe-applied"],
  ["maybe-applied", "applied", "applied"],
  ["applied", "not-sent", "applied"],
] as const)("the more cautious of %s and %s is %s", (one, other, expected) => {
  expect(mostCautious(one, other)).toBe(expected);
});
