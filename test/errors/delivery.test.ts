import { expect, test } from "vitest";
import { deliveryOf } from "../../src/errors/delivery.ts";

test("is not-sent before any attempt", () => {
  expect(deliveryOf()).toBe("not-sent");
});

test("is not-sent if the request was not sent", () => {
  expect(deliveryOf({ sent: false, response: undefined })).toBe("not-sent");
});

test("is maybe-applied if the request was sent without a response", () => {
  expect(deliveryOf({ sent: true, response: undefined })).toBe("maybe-applied");
});

function responded(status: number, headers: HeadersInit = {}) {
  return { sent: true, response: new Response(null, { status, headers }) };
}

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
  expect(deliveryOf(responded(status))).toBe(delivery);
});

test.each([
  [503, "0", "refused"],
  [503, "1", "refused"],
  [503, "soon", "maybe-applied"],
  [500, "1", "maybe-applied"],
  [502, "1", "maybe-applied"],
])("of a response %i with the Retry-After %s is %s", (status, retryAfter, delivery) => {
  expect(deliveryOf(responded(status, { "retry-after": retryAfter }))).toBe(delivery);
});

const notSent = { sent: false, response: undefined };
const noResponse = { sent: true, response: undefined };

test.each([
  [notSent, notSent, "not-sent"],
  [notSent, responded(404), "refused"],
  [noResponse, responded(404), "maybe-applied"],
  [responded(404), noResponse, "maybe-applied"],
  [noResponse, responded(200), "applied"],
  [responded(200), notSent, "applied"],
])("of several attempts is the most cautious of them", (one, other, expected) => {
  expect(deliveryOf(one, other)).toBe(expected);
});
