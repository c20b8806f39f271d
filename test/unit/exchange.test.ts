import { describe, expect, test, vi } from "vitest";
import { toExchange } from "../../src/exchange.ts";
import type { RelayFetch } from "../../src/platform.ts";
import { cancellableAnswer } from "../support/answers.ts";
import { anAttempt, aRequest } from "../support/request.ts";
import { unhandledDuring } from "../support/unhandled.ts";

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

test("notes the answer once its headers are there, before its body is", async () => {
  const attempt = anAttempt();
  const response = new Response(new ReadableStream());

  void toExchange(fetchOf(response))(aRequest(), attempt);

  await new Promise(setImmediate);
  expect(attempt.response).toBe(response);
});

test("turns what fetch throws at once into a rejection", async () => {
  const fetch = () => {
    throw new Error("not implemented");
  };

  await expect(toExchange(fetch)(aRequest(), anAttempt())).rejects.toThrow("not implemented");
});

describe("an answer that is discarded", () => {
  const discarding = () => ({ ...anAttempt(), isDiscarded: () => true });

  test("has its body cancelled", async () => {
    const cancel = vi.fn(() => Promise.resolve());

    await toExchange(fetchOf(cancellableAnswer(503, cancel)))(aRequest(), discarding());

    expect(cancel).toHaveBeenCalledOnce();
  });

  test("has no text", async () => {
    const { text } = await toExchange(fetchOf(new Response("busy", { status: 503 })))(aRequest(), discarding());

    expect(text).toBe("");
  });

  test("is handed over and noted all the same", async () => {
    const attempt = discarding();
    const response = new Response("busy", { status: 503 });

    const answer = await toExchange(fetchOf(response))(aRequest(), attempt);

    expect([answer.response, attempt.response]).toEqual([response, response]);
  });

  test("may have no body", async () => {
    const response = new Response(null, { status: 503 });

    expect(await toExchange(fetchOf(response))(aRequest(), discarding())).toEqual({ response, text: "" });
  });

  test("is not waited for when its body does not end being cancelled", async () => {
    const response = cancellableAnswer(503, () => new Promise(() => undefined));

    expect(await toExchange(fetchOf(response))(aRequest(), discarding())).toEqual({ response, text: "" });
  });

  test("does no harm when its body cannot be cancelled", async () => {
    const response = cancellableAnswer(503, () => Promise.reject(new Error("the socket is gone")));

    const unhandled = await unhandledDuring(() => toExchange(fetchOf(response))(aRequest(), discarding()));

    expect(unhandled).toEqual([]);
  });

  test("is told by the very answer", async () => {
    const isDiscarded = vi.fn(() => false);
    const response = new Response();

    await toExchange(fetchOf(response))(aRequest(), { ...anAttempt(), isDiscarded });

    expect(isDiscarded).toHaveBeenCalledExactlyOnceWith(response);
  });
});

describe("an answer that comes after the end of its attempt", () => {
  function ended() {
    const attempt = { ...anAttempt(), isDiscarded: vi.fn(() => false) };
    attempt.controller.abort();
    return attempt;
  }

  test("has its body cancelled", async () => {
    const cancel = vi.fn(() => Promise.resolve());

    await toExchange(fetchOf(cancellableAnswer(200, cancel)))(aRequest(), ended());

    expect(cancel).toHaveBeenCalledOnce();
  });

  test("is not asked whether to try again", async () => {
    const attempt = ended();

    await toExchange(fetchOf(new Response()))(aRequest(), attempt);

    expect(attempt.isDiscarded).not.toHaveBeenCalled();
  });
});
