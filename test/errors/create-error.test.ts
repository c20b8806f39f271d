import { describe, expect, test } from "vitest";
import { createAbortedError, createCausedError, createError, isErrorOf } from "../../src/errors/create-error.ts";
import { aCall, anAttempt } from "../support/a-call.ts";

function failureOf(call = aCall()) {
  return createError("network", "got no response", call, {});
}

test("an error has the facts of a call that was not sent", () => {
  const error = failureOf(aCall({ attempts: [] }));

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
  const { message } = createError("network", "🔑".repeat(3_000), aCall(), {});

  expect([[...message].length, message.endsWith("🔑…"), encodeURIComponent(message)]).toEqual([
    2_001,
    true,
    expect.any(String),
  ]);
});

test("a caused error has the reason, without the credentials and the query of its call", () => {
  const call = aCall({ url: "https://acme.example/api/number_groups?name=private" });

  const error = createCausedError("middleware", "failed", call, new RangeError(`${call.url} got PT-secret-token`));

  const reason = "https://acme.example/api/number_groups got [redacted]";
  expect(error).toMatchObject({ kind: "middleware", cause: { name: "RangeError", message: reason } });
  expect(error.message).toBe(`POST /number_groups failed: ${reason}`);
});

test("an error is that of its own call only", () => {
  const call = aCall();
  const errors = [failureOf(call), failureOf(), new Error("other"), undefined];

  expect(errors.map((error) => isErrorOf(call, error))).toEqual([true, false, false, false]);
});

test("an error has the facts of a response", () => {
  const headers = { "x-request-id": "r-1", "retry-after": "2" };
  const attempt = anAttempt({ sent: true, response: new Response(null, { status: 429, headers }) });

  const failure = failureOf(aCall({ attempts: [attempt] }));

  expect(failure).toMatchObject({ httpStatus: 429, requestId: "r-1", retryAfterMs: 2000, delivery: "refused" });
});

test("an error has the fields of its kind, the given issues and its cause", () => {
  const cause = new Error("connect ECONNREFUSED");
  const issues = [{ code: "blank", message: "Name can't be blank" }];

  const error = createError("timeout", "got no response", aCall(), { limit: "deadline", issues }, cause);

  expect(error).toMatchObject({ limit: "deadline", issues });
  expect(error.cause).toBe(cause);
});

test("an error has the URL without its query", () => {
  const call = aCall({ url: "https://acme.example/api/number_groups?name=secret\n?more" });

  expect(failureOf(call).url).toBe("https://acme.example/api/number_groups");
});

test("an error keeps the more cautious delivery of an earlier attempt", () => {
  const last = anAttempt({ sent: true, response: new Response(null, { status: 404 }) });

  const failure = failureOf(aCall({ attempts: [anAttempt({ sent: true }), last] }));

  expect(failure).toMatchObject({ delivery: "maybe-applied", attempts: 2 });
});

describe("an aborted error", () => {
  test("has the reason of the abort, and the facts of a received response", () => {
    const signal = AbortSignal.abort(new RangeError("the user went away"));
    const response = new Response(null, { status: 503, headers: { "retry-after": "2", "x-request-id": "r-1" } });

    expect(createAbortedError(aCall({ signal, attempts: [anAttempt({ sent: true, response })] }))).toMatchObject({
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

    const error = createAbortedError(aCall({ signal: AbortSignal.abort(reason), attempts: [] }));

    expect(error).toMatchObject({ delivery: "not-sent" });
    expect(error.cause).not.toHaveProperty("token");
  });

  test("has the reason without credentials of the call", () => {
    const reason = new Error("gave up after Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=");
    const signed = ["Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4="];

    const { cause } = createAbortedError(aCall({ signal: AbortSignal.abort(reason), signed }));

    expect(cause).toMatchObject({ message: "gave up after Basic [redacted]" });
  });

  test("has a cause even if a custom signal has no reason", () => {
    const silent = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };

    expect(createAbortedError(aCall({ signal: silent }))).toMatchObject({
      cause: { message: "no reason given" },
    });
  });
});
