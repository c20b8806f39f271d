import { expect, test } from "vitest";
import { deliveryOf, mostCautious } from "../../src/errors/delivery.ts";

test("is not-sent before any attempt", () => {
  expect(deliveryOf(undefined, undefined)).toBe("not-sent");
});

test("is not-sent if the request was not sent", () => {
  expect(deliveryOf({ sent: false, response: undefined }, undefined)).toBe("not-sent");
});

test("is maybe-applied if the request was sent without a response", () => {
  expect(deliveryOf({ sent: true, response: undefined }, undefined)).toBe("maybe-applied");
});

test.each([
  [200, "applied"],
  [202, "applied"],
  [204, "applied"],
  [301, "maybe-applied"],
  [304, "maybe-applied"],
  [400, "refused"],
  [404, "refused"],
  [429, "refused"],
  [499, "refused"],
  [500, "maybe-applied"],
  [503, "maybe-applied"],
  [599, "maybe-applied"],
])("of a response %i is %s", (status, delivery) => {
  expect(deliveryOf({ sent: true, response: new Response(null, { status }) }, undefined)).toBe(delivery);
});

test.each([
  [503, 0, "refused"],
  [503, 1000, "refused"],
  [500, 1000, "maybe-applied"],
  [502, 1000, "maybe-applied"],
])("of a response %i with a Retry-After of %i ms is %s", (status, retryAfterMs, delivery) => {
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
