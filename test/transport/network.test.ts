import { expect, test, vi } from "vitest";
import { createError } from "../../src/errors/create-error.ts";
import { type AttemptEvent, createRelayClient, type RelayClientOptions } from "../../src/index.ts";
import { withNetwork } from "../../src/transport/network.ts";
import { aCall, anAttempt } from "../support/a-call.ts";
import { ACME } from "../support/acme.ts";

function rejectionOf(thrown: unknown, attempt = anAttempt({ sent: true }), call = aCall()): Promise<unknown> {
  return withNetwork(() => Promise.reject(thrown))({ ...call, attempts: [attempt] }, attempt).catch(
    (error: unknown) => error,
  );
}

const failure = (message: string, code?: string) => Object.assign(new Error(message), { code });

test("passes on a response", async () => {
  const received = { response: new Response(), text: "" };

  expect(await withNetwork(() => Promise.resolve(received))(aCall(), anAttempt())).toBe(received);
});

test("converts an error of another call, which a custom fetch threw, to an error of this call", async () => {
  const error = createError("timeout", "did not end", aCall({ path: "/queues" }), { limit: "attempt" });

  expect(await rejectionOf(error)).toMatchObject({ kind: "network", path: "/number_groups" });
});

test("reports the missing response and its reason", async () => {
  const thrown = new TypeError("fetch failed", { cause: failure("read ECONNRESET", "ECONNRESET") });

  expect(await rejectionOf(thrown)).toMatchObject({
    kind: "network",
    message: "POST /number_groups got no response: read ECONNRESET",
    delivery: "maybe-applied",
    cause: { name: "Error", message: "read ECONNRESET", code: "ECONNRESET" },
  });
});

test.each([
  ["a connection that failed after the headers had arrived", new TypeError("terminated"), "terminated"],
  ["a later error of a custom fetch", failure("no connection", "ECONNREFUSED"), "no connection"],
])("treats a request with a response as sent after %s", async (_, thrown, reason) => {
  const attempt = anAttempt({ sent: true, response: new Response(null, { status: 201 }) });

  expect(await rejectionOf(thrown, attempt)).toMatchObject({
    kind: "network",
    message: `POST /number_groups returned 201, then the connection failed: ${reason}`,
    httpStatus: 201,
    delivery: "applied",
  });
});

test.each<[string, string | undefined]>([
  ...[
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
  ].map((code): [string, string] => ["no connection", code]),
  // An unknown issuer in Deno, a port that is not available, a handshake cut short, and a host whose addresses time out.
  ["error sending request for url (https://acme.example): client error (Connect)", undefined],
  ["connect EADDRNOTAVAIL 127.0.0.1:443 - Local (0.0.0.0:0)", undefined],
  ["Client network socket disconnected before secure TLS connection was established", undefined],
  ["ETIMEDOUT", undefined],
])("%j with the code %s means that the request was not sent", async (message, code) => {
  const attempt = anAttempt({ sent: true });

  expect(await rejectionOf(failure(message, code), attempt)).toMatchObject({ delivery: "not-sent" });
  expect(attempt.sent).toBe(false);
});

test.each<[string, string | undefined]>([
  ...[
    "ECONNRESET",
    "EPIPE",
    "ETIMEDOUT",
    "UND_ERR_SOCKET",
    "UND_ERR_HEADERS_TIMEOUT",
    "UND_ERR_DESTROYED",
    "XECONNREFUSED",
    "ECONNREFUSEDX",
    "the CERT was fine, the connection was reset",
  ].map((code): [string, string] => ["broken", code]),
  ["read EHOSTUNREACH", "EHOSTUNREACH"],
  ["write ENETUNREACH", "ENETUNREACH"],
  ["read ECONNREFUSED", "ECONNREFUSED"],
  ["read ECONNRESET", undefined],
  ["read ETIMEDOUT", undefined],
  ["write EPIPE", undefined],
  ["reconnect ECONNRESET", undefined],
  ["terminated", undefined],
  ["error sending request for url (https://acme.example): client error (SendRequest)", undefined],
])("%j with the code %s means that the request may have been applied", async (message, code) => {
  expect(await rejectionOf(failure(message, code))).toMatchObject({ delivery: "maybe-applied" });
});

test.each([
  ["a string", "no route", "no route"],
  ["undefined", undefined, "no reason given"],
  ["an error without a code", new Error("boom"), "boom"],
  [
    "an error with the credential",
    new Error("refused: Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4= (PT-secret-token)"),
    "refused: Basic [redacted] ([redacted])",
  ],
])("treats %s as a network failure", async (_, thrown, reason) => {
  expect(await rejectionOf(thrown)).toMatchObject({
    kind: "network",
    message: `POST /number_groups got no response: ${reason}`,
  });
});

test("is a network error even if the custom fetch replaced the Authorization header", async () => {
  const attempt = { ...anAttempt(), headers: { authorization: "Bearer of-a-proxy" } };

  expect(await rejectionOf(new Error("boom"), attempt)).toMatchObject({ kind: "network" });
});

test("removes the query from a reason with the URL, as in Deno's messages", async () => {
  const call = aCall({ url: "https://acme.example/api/number_groups?name=private" });

  expect(await rejectionOf(new Error(`error for url (${call.url}): x`), anAttempt(), call)).toMatchObject({
    message: "POST /number_groups got no response: error for url (https://acme.example/api/number_groups): x",
  });
});

const rejectingWith = (message: string) => () => Promise.reject(new TypeError(message));

test.each<[string, RelayClientOptions]>([
  ["a blocked port", { baseUrl: "http://127.0.0.1:6000" }],
  ["a header with a control character", { baseUrl: "http://127.0.0.1:1234", headers: { "x-note": "a\u0001b" } }],
  ["a signal of another realm, as jsdom's", { fetch: rejectingWith("RequestInit: Expected signal to be an instance") }],
  ["a GET with a body", { fetch: rejectingWith("Request with GET/HEAD method cannot have body.") }],
])("a call that fetch does not send, because of %s, is not-sent and not repeated", async (_, options) => {
  const onAttempt = vi.fn<(event: AttemptEvent) => void>();
  const relay = createRelayClient({ ...ACME, ...options, onAttempt });

  const results = [await relay.GET("/queues"), await relay.POST("/queues", { body: { name: "Support" } })];

  const error = { kind: "network", delivery: "not-sent", attempts: 1 };
  expect(results).toMatchObject([{ error }, { error }]);
  expect(onAttempt).toHaveBeenCalledTimes(2);
});
