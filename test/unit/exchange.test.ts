import { expect, test, vi } from "vitest";
import { toExchange } from "../../src/exchange.ts";
import type { RelayFetch } from "../../src/platform.ts";
import { anAttempt, aRequest } from "../support/request.ts";

function fetchOf(response: Response) {
  return vi.fn<RelayFetch>().mockResolvedValue(response);
}

test("gives fetch the very signal of the attempt", async () => {
  const fetch = fetchOf(new Response());
  const attempt = anAttempt();

  await toExchange(fetch)(aRequest(), attempt);

  expect(fetch.mock.calls[0]?.[1].signal).toBe(attempt.controller.signal);
});

test("gives fetch the request, and has no redirect followed", async () => {
  const fetch = fetchOf(new Response());
  const request = { ...aRequest(), body: '{"name":"Support"}' };
  const attempt = anAttempt();

  await toExchange(fetch)(request, attempt);

  expect(fetch).toHaveBeenCalledExactlyOnceWith("https://acme.example/api/number_groups", {
    method: "POST",
    headers: request.headers,
    body: '{"name":"Support"}',
    redirect: "manual",
    signal: attempt.controller.signal,
  });
});

test("reads the body to its end", async () => {
  const { text } = await toExchange(fetchOf(new Response('{"id":"1"}')))(aRequest(), anAttempt());

  expect(text).toBe('{"id":"1"}');
});

test("hands the very response over", async () => {
  const response = new Response();

  const answer = await toExchange(fetchOf(response))(aRequest(), anAttempt());

  expect(answer.response).toBe(response);
});

test("notes that the request may have left before fetch is called", async () => {
  const attempt = anAttempt();
  const fetch = () => Promise.reject(new Error(`sent: ${attempt.sent}`));

  await expect(toExchange(fetch)(aRequest(), attempt)).rejects.toThrow("sent: true");
});

test("notes the answer once its headers are there, before its body is", () => {
  const attempt = anAttempt();
  const response = new Response(new ReadableStream());

  void toExchange(fetchOf(response))(aRequest(), attempt);

  return vi.waitUntil(() => attempt.response === response);
});

test("turns what fetch throws at once into a rejection", async () => {
  const fetch = () => {
    throw new Error("not implemented");
  };

  await expect(toExchange(fetch)(aRequest(), anAttempt())).rejects.toThrow("not implemented");
});
