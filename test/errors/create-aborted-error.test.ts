import { expect, test } from "vitest";
import { createAbortedError } from "../../src/errors/create-error.ts";
import { aCall, anAttempt } from "../support/a-call.ts";

const signal = AbortSignal.abort(new RangeError("the user went away"));

test("reports the abort and its reason", () => {
  expect(createAbortedError(aCall({ signal }))).toMatchObject({
    kind: "aborted",
    message: "POST /number_groups was aborted by its caller",
    cause: { name: "RangeError", message: "the user went away" },
    delivery: "not-sent",
  });
});

test("has the facts of a received response", () => {
  const response = new Response(null, { status: 503, headers: { "retry-after": "2", "x-request-id": "r-1" } });

  expect(createAbortedError(aCall({ signal, attempts: [anAttempt({ sent: true, response })] }))).toMatchObject({
    httpStatus: 503,
    requestId: "r-1",
    retryAfterMs: 2000,
    delivery: "refused",
  });
});

test("keeps only name, message and code of the reason", () => {
  const reason = Object.assign(new Error("gone"), { token: "PT-secret-token" });

  const { cause } = createAbortedError(aCall({ signal: AbortSignal.abort(reason) }));

  expect(cause).not.toHaveProperty("token");
});

test("redacts credentials of the call in the reason", () => {
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
