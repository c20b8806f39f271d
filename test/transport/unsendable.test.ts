import { expect, test, vi } from "vitest";
import { type AttemptEvent, createRelayClient, type RelayClientOptions } from "../../src/index.ts";
import { ACME } from "../support/acme.ts";

/** Options that the client accepts, and with which Node's `fetch` sends no request. */
const UNSENDABLE: readonly (readonly [string, RelayClientOptions])[] = [
  ["a blocked port", { baseUrl: "http://127.0.0.1:6000" }],
  ["a header with a control character", { baseUrl: "http://127.0.0.1:1234", headers: { "x-note": "a\u0001b" } }],
  ["a signal of another realm, as jsdom's", { fetch: rejectingWith("RequestInit: Expected signal to be an instance") }],
  ["a GET with a body", { fetch: rejectingWith("Request with GET/HEAD method cannot have body.") }],
];

function rejectingWith(message: string) {
  return () => Promise.reject(new TypeError(message));
}

test.each(UNSENDABLE)("a GET with %s is not-sent, and is not repeated", async (_, options) => {
  const onAttempt = vi.fn<(event: AttemptEvent) => void>();

  const { error } = await createRelayClient({ ...ACME, ...options, onAttempt }).GET("/queues");

  expect(error).toMatchObject({ kind: "network", delivery: "not-sent", attempts: 1 });
  expect(onAttempt).toHaveBeenCalledTimes(1);
});

test.each(UNSENDABLE)("a POST with %s is not-sent, and is not repeated", async (_, options) => {
  const relay = createRelayClient({ ...ACME, ...options });

  const { error } = await relay.POST("/queues", { body: { name: "Support" } });

  expect(error).toMatchObject({ kind: "network", delivery: "not-sent", attempts: 1 });
});
