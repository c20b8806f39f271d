import { expect, test } from "vitest";
import { toFailure } from "../../src/failure.ts";
import { withNetwork } from "../../src/network.ts";
import { anAttempt, aRequest } from "../support/request.ts";

function rejectionOf(thrown: unknown, attempt = { ...anAttempt(), sent: true }): Promise<unknown> {
  return withNetwork(() => Promise.reject(thrown))(aRequest(), attempt).catch((error: unknown) => error);
}

test("hands an answer on", async () => {
  const answer = { response: new Response(), text: "" };

  expect(await withNetwork(() => Promise.resolve(answer))(aRequest(), anAttempt())).toBe(answer);
});

test("hands an error of this client on", async () => {
  const error = toFailure("timeout", "did not end", aRequest(), undefined, { limit: "attempt" });

  expect(await rejectionOf(error)).toBe(error);
});

test("says that there was no answer, and why", async () => {
  const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });

  expect(await rejectionOf(new TypeError("fetch failed", { cause: reset }))).toMatchObject({
    kind: "network",
    message: "POST /number_groups got no answer: read ECONNRESET",
    delivery: "maybe-applied",
    cause: { name: "Error", message: "read ECONNRESET", code: "ECONNRESET" },
  });
});

test("says that the connection failed after the headers had arrived", async () => {
  const attempt = { ...anAttempt(), sent: true, response: new Response(null, { status: 201 }) };

  expect(await rejectionOf(new TypeError("terminated"), attempt)).toMatchObject({
    kind: "network",
    message: "POST /number_groups answered 201, then the connection failed: terminated",
    httpStatus: 201,
    delivery: "applied",
  });
});

test.each([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
])("%s means that nothing was sent", async (code) => {
  expect(await rejectionOf(Object.assign(new Error("no connection"), { code }))).toMatchObject({
    delivery: "not-sent",
  });
});

test.each(["ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])(
  "%s means that the request may have been acted on",
  async (code) => {
    expect(await rejectionOf(Object.assign(new Error("broken"), { code }))).toMatchObject({
      delivery: "maybe-applied",
    });
  },
);

test.each([
  ["a string", "no route", "no route"],
  ["undefined", undefined, "no reason was given"],
  ["an error without a code", new Error("boom"), "boom"],
])("takes %s for a network failure", async (_, thrown, reason) => {
  expect(await rejectionOf(thrown)).toMatchObject({
    kind: "network",
    message: `POST /number_groups got no answer: ${reason}`,
  });
});

test("takes the credential out of the reason", async () => {
  const thrown = new Error("refused: Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4= (PT-secret-token)");

  expect(await rejectionOf(thrown)).toMatchObject({
    message: "POST /number_groups got no answer: refused: Basic [redacted] ([redacted])",
  });
});

test("is a network error also when the custom fetch has replaced the Authorization header", async () => {
  const request = { ...aRequest(), headers: new Headers({ authorization: "Bearer of-a-proxy" }) };
  const transport = withNetwork(() => Promise.reject(new Error("boom")));

  await expect(transport(request, anAttempt())).rejects.toMatchObject({ kind: "network" });
});
