import { expect, test } from "vitest";
import { createError } from "../../src/errors/create-error.ts";
import { aCall, anAttempt } from "../support/a-call.ts";

function failureOf(call = aCall()) {
  return createError("network", "got no response", call, {});
}

test("has the facts of a call that was not sent", () => {
  expect({ ...failureOf(aCall({ attempts: [] })) }).toEqual({
    name: "NetworkError",
    kind: "network",
    method: "POST",
    path: "/number_groups",
    url: "https://acme.example/api/number_groups",
    operationId: "create-number-group",
    attempts: 0,
    delivery: "not-sent",
    issues: [],
  });
});

test("has a message with the call, then the failure", () => {
  expect(failureOf().message).toBe("POST /number_groups got no response");
});

test("has a message of at most 2,001 characters, and does not split a character", () => {
  const { message } = createError("network", "🔑".repeat(3_000), aCall(), {});

  expect([[...message].length, message.endsWith("🔑…"), encodeURIComponent(message)]).toEqual([
    2_001,
    true,
    expect.any(String),
  ]);
});

test("has the facts of a response", () => {
  const headers = { "x-request-id": "r-1", "retry-after": "2" };
  const attempt = anAttempt({ sent: true, response: new Response(null, { status: 429, headers }) });
  const failure = failureOf(aCall({ attempts: [attempt] }));

  expect(failure).toMatchObject({ httpStatus: 429, requestId: "r-1", retryAfterMs: 2000, delivery: "refused" });
});

test("has the fields of its kind", () => {
  const failure = createError("timeout", "got no response", aCall(), { limit: "deadline" });

  expect(failure.limit).toBe("deadline");
});

test("keeps its cause", () => {
  const cause = new Error("connect ECONNREFUSED");

  expect(createError("network", "got no response", aCall(), {}, cause).cause).toBe(cause);
});

test("has the given issues", () => {
  const issues = [{ code: "blank", message: "Name can't be blank" }];

  expect(createError("network", "got no response", aCall(), { issues }).issues).toBe(issues);
});

test("has the URL without its query", () => {
  const call = aCall({ url: "https://acme.example/api/number_groups?name=secret\n?more" });

  expect(failureOf(call).url).toBe("https://acme.example/api/number_groups");
});

test("keeps the more cautious delivery of an earlier attempt", () => {
  const last = anAttempt({ sent: true, response: new Response(null, { status: 404 }) });

  const failure = failureOf(aCall({ attempts: [anAttempt({ sent: true }), last] }));

  expect(failure).toMatchObject({ delivery: "maybe-applied", attempts: 2 });
});
