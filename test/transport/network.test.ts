import { expect, test } from "vitest";
import { createError } from "../../src/errors/create-error.ts";
import { withNetwork } from "../../src/transport/network.ts";
import { aCall, anAttempt } from "../support/a-call.ts";

function rejectionOf(thrown: unknown, attempt = anAttempt({ sent: true })): Promise<unknown> {
  return withNetwork(() => Promise.reject(thrown))(aCall({ attempts: [attempt] }), attempt).catch(
    (error: unknown) => error,
  );
}

test("passes on a response", async () => {
  const received = { response: new Response(), text: "" };

  expect(await withNetwork(() => Promise.resolve(received))(aCall(), anAttempt())).toBe(received);
});

test("converts an error of another call, which a custom fetch threw, to an error of this call", async () => {
  const error = createError("timeout", "did not end", aCall({ path: "/queues" }), { limit: "attempt" });

  expect(await rejectionOf(error)).toMatchObject({ kind: "network", path: "/number_groups" });
});

test.each(["read EHOSTUNREACH", "write ENETUNREACH", "read ECONNREFUSED"])(
  "does not treat %s as not sent, because it ends an open connection",
  async (message) => {
    const thrown = Object.assign(new Error(message), { code: message.split(" ")[1] });

    expect(await rejectionOf(thrown)).toMatchObject({ delivery: "maybe-applied" });
  },
);

test("reports the missing response and its reason", async () => {
  const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });

  expect(await rejectionOf(new TypeError("fetch failed", { cause: reset }))).toMatchObject({
    kind: "network",
    message: "POST /number_groups got no response: read ECONNRESET",
    delivery: "maybe-applied",
    cause: { name: "Error", message: "read ECONNRESET", code: "ECONNRESET" },
  });
});

test("reports a connection that failed after the headers had arrived", async () => {
  const attempt = anAttempt({ sent: true, response: new Response(null, { status: 201 }) });

  expect(await rejectionOf(new TypeError("terminated"), attempt)).toMatchObject({
    kind: "network",
    message: "POST /number_groups returned 201, then the connection failed: terminated",
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
  "UND_ERR_BPL_MISSING_UPSTREAM",
  "UND_ERR_CLOSED",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_PRX_TLS",
  "UND_ERR_SOCKS5_AUTH_FAILED",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
])("%s means that the request was not sent", async (code) => {
  expect(await rejectionOf(Object.assign(new Error("no connection"), { code }))).toMatchObject({
    delivery: "not-sent",
  });
});

test.each(["ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_DESTROYED"])(
  "%s means that the request may have been applied",
  async (code) => {
    expect(await rejectionOf(Object.assign(new Error("broken"), { code }))).toMatchObject({
      delivery: "maybe-applied",
    });
  },
);

test.each([
  ["a string", "no route", "no route"],
  ["undefined", undefined, "no reason given"],
  ["an error without a code", new Error("boom"), "boom"],
])("treats %s as a network failure", async (_, thrown, reason) => {
  expect(await rejectionOf(thrown)).toMatchObject({
    kind: "network",
    message: `POST /number_groups got no response: ${reason}`,
  });
});

test("removes the credential from the reason", async () => {
  const thrown = new Error("refused: Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4= (PT-secret-token)");

  expect(await rejectionOf(thrown)).toMatchObject({
    message: "POST /number_groups got no response: refused: Basic [redacted] ([redacted])",
  });
});

test("is a network error even if the custom fetch replaced the Authorization header", async () => {
  const attempt = { ...anAttempt(), headers: { authorization: "Bearer of-a-proxy" } };
  const transport = withNetwork(() => Promise.reject(new Error("boom")));

  await expect(transport(aCall(), attempt)).rejects.toMatchObject({ kind: "network" });
});

test("treats a request with a response as sent, whatever a custom fetch throws later", async () => {
  const attempt = anAttempt({ sent: true, response: new Response(null, { status: 201 }) });
  const thrown = Object.assign(new Error("no connection"), { code: "ECONNREFUSED" });

  expect(await rejectionOf(thrown, attempt)).toMatchObject({ httpStatus: 201, delivery: "applied" });
});

test.each([
  ["UnknownIssuer behind Deno", "error sending request for url (https://acme.example): client error (Connect)"],
  ["a port that is not available", "connect EADDRNOTAVAIL 127.0.0.1:443 - Local (0.0.0.0:0)"],
  ["a TLS handshake cut short", "Client network socket disconnected before secure TLS connection was established"],
  ["a host whose every address timed out", "ETIMEDOUT"],
])("treats %s as not sent", async (_, message) => {
  expect(await rejectionOf(new TypeError(message))).toMatchObject({ delivery: "not-sent" });
});

test.each([
  ["a code with more before it", "XECONNREFUSED"],
  ["a code with more after it", "ECONNREFUSEDX"],
  ["a message about a certificate", "the CERT was fine, the connection was reset"],
])("does not treat %s as not sent", async (_, code) => {
  expect(await rejectionOf(Object.assign(new Error("broken"), { code }))).toMatchObject({ delivery: "maybe-applied" });
});

test.each([
  "read ECONNRESET",
  "read ETIMEDOUT",
  "write EPIPE",
  "reconnect ECONNRESET",
  "terminated",
  "error sending request for url (https://acme.example): client error (SendRequest)",
])("does not treat %j as not sent", async (message) => {
  expect(await rejectionOf(new TypeError(message))).toMatchObject({ delivery: "maybe-applied" });
});

test("removes the query from a reason with the URL, as in Deno's messages", async () => {
  const call = aCall({ url: "https://acme.example/api/number_groups?name=private" });
  const transport = withNetwork(() => Promise.reject(new Error(`error sending request for url (${call.url}): x`)));

  await expect(transport(call, anAttempt())).rejects.toMatchObject({
    message:
      "POST /number_groups got no response: error sending request for url (https://acme.example/api/number_groups): x",
  });
});

test("records on the attempt that the request was not sent", async () => {
  const attempt = anAttempt({ sent: true });

  await rejectionOf(Object.assign(new Error("no connection"), { code: "ECONNREFUSED" }), attempt);

  expect(attempt.sent).toBe(false);
});
