import { describe, expect, test } from "vitest";
import type { Progress } from "../../src/core/call.ts";
import { createAbortedError, createError } from "../../src/errors/create-error.ts";
import { aCall } from "../support/a-call.ts";

function failureOf(attempt: Progress | undefined, call = aCall()) {
  return createError("network", "got no response", call, attempt, {});
}

test("an error has the facts of a call that was not sent", () => {
  const error = failureOf(undefined, aCall({ attempts: 0 }));

  expect({ ...error, message: error.message }).toEqual({
    name: "NetworkError",
    kind: "network",
    message: "POST /number_groups got no response",
    method: "POST",
    path: "/number_groups",
    url: "https://acme.example/api/number_groups",
    operationId: "create-number-group",
    attempts: 0,
    delivery: "not-sent",
    issues: [],
  });
});

test("an error has a message of at most 2,001 characters, and does not split a character", () => {
  const { message } = createError("network", "🔑".repeat(3_000), aCall(), undefined, {});

  expect([[...message].length, message.endsWith("🔑…"), encodeURIComponent(message)]).toEqual([
    2_001,
    true,
    expect.any(String),
  ]);
});

test("an error has the facts of a response", () => {
  const headers = { "x-request-id": "r-1", "retry-after": "2" };
  const failure = failureOf({ sent: true, response: new Response(null, { status: 429, headers }) });

  expect(failure).toMatchObject({ httpStatus: 429, requestId: "r-1", retryAfterMs: 2000, delivery: "refused" });
});

test("an error has the fields of its kind, the given issues and its cause", () => {
  const cause = new Error("connect ECONNREFUSED");
  const issues = [{ code: "blank", message: "Name can't be blank" }];

  const error = createError("timeout", "got no response", aCall(), undefined, { limit: "deadline", issues }, cause);

  expect(error).toMatchObject({ limit: "deadline", issues });
  expect(error.cause).toBe(cause);
});

test("an error has the URL without its query", () => {
  const call = aCall({ url: "https://acme.example/api/number_groups?name=secret\n?more" });

  expect(failureOf(undefined, call).url).toBe("https://acme.example/api/number_groups");
});

test("an error keeps the more cautious delivery of an earlier attempt", () => {
  const call = aCall({ delivery: "maybe-applied", attempts: 2 });

  const failure = failureOf({ sent: true, response: new Response(null, { status: 404 }) }, call);

  expect(failure).toMatchObject({ delivery: "maybe-applied", attempts: 2 });
});

describe("an aborted error", () => {
  test("has the reason of the abort, and the facts of a received response", () => {
    const signal = AbortSignal.abort(new RangeError("the user went away"));
    const response = new Response(null, { status: 503, headers: { "retry-after": "2", "x-request-id": "r-1" } });

    expect(createAbortedError(aCall({ signal }), { sent: true, response })).toMatchObject({
      kind: "aborted",
      message: "POST /number_groups was aborted by its caller",
      cause: { name: "RangeError", message: "the user went away" },
      httpStatus: 503,
      requestId: "r-1",
      retryAfterMs: 2000,
      delivery: "refused",
    });
  });

  test("keeps only name, message and code of the reason", () => {
    const reason = Object.assign(new Error("gone"), { token: "PT-secret-token" });

    const error = createAbortedError(aCall({ signal: AbortSignal.abort(reason) }), undefined);

    expect(error).toMatchObject({ delivery: "not-sent" });
    expect(error.cause).not.toHaveProperty("token");
  });

  test("has a cause even if a custom signal has no reason", () => {
    const silent = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };

    expect(createAbortedError(aCall({ signal: silent }), undefined)).toMatchObject({
      cause: { message: "no reason given" },
    });
  });
});
