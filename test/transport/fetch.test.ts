import { describe, expect, test, vi } from "vitest";
import type { Transport } from "../../src/core/call.ts";
import type { RelayFetch } from "../../src/core/platform.ts";
import { createFetchTransport as toExchangeOf } from "../../src/transport/fetch.ts";
import { aCall, anAttempt } from "../support/a-call.ts";
import { cancellableResponse } from "../support/responses.ts";
import { unhandledDuring } from "../support/unhandled.ts";
import { untyped } from "../support/untyped.ts";

const toExchange = (fetch: RelayFetch): Transport => {
  const transport = toExchangeOf(fetch, 1_000);
  return (call, attempt) => transport({ ...call, attempts: [attempt] }, attempt);
};

function fetchOf(response: Response) {
  return vi.fn<RelayFetch>().mockResolvedValue(response);
}

test("passes the signal of the attempt to fetch", async () => {
  const fetch = fetchOf(new Response());
  const attempt = anAttempt();

  await toExchange(fetch)(aCall(), attempt);

  expect(fetch.mock.calls[0]?.[1].signal).toBe(attempt.controller.signal);
});

test("passes the request to fetch, and disables redirects", async () => {
  const fetch = fetchOf(new Response());
  const call = aCall({ body: '{"name":"Support"}' });
  const attempt = anAttempt();

  await toExchange(fetch)(call, attempt);

  expect(fetch).toHaveBeenCalledExactlyOnceWith("https://acme.example/api/number_groups", {
    method: "POST",
    headers: attempt.headers,
    body: '{"name":"Support"}',
    redirect: "manual",
    cache: "no-store",
    signal: attempt.controller.signal,
  });
});

test("reads the body to its end", async () => {
  const { text } = await toExchange(fetchOf(new Response('{"id":"1"}')))(aCall(), anAttempt());

  expect(text).toBe('{"id":"1"}');
});

test("returns the same response object", async () => {
  const response = new Response();

  const received = await toExchange(fetchOf(response))(aCall(), anAttempt());

  expect(received.response).toBe(response);
});

test("marks the request as possibly sent before it calls fetch", async () => {
  const attempt = anAttempt();
  const fetch = () => Promise.reject(new Error(`sent: ${attempt.sent}`));

  await expect(toExchange(fetch)(aCall(), attempt)).rejects.toThrow("sent: true");
});

test("records the response when its headers arrive, before its body", async () => {
  const attempt = anAttempt();
  const response = new Response(new ReadableStream());

  void toExchange(fetchOf(response))(aCall(), attempt);

  await new Promise(setImmediate);
  expect(attempt.response).toBe(response);
});

test("converts a synchronous throw of fetch to a rejection", async () => {
  const fetch = () => {
    throw new Error("not implemented");
  };

  await expect(toExchange(fetch)(aCall(), anAttempt())).rejects.toThrow("not implemented");
});

describe("a response that is discarded", () => {
  const discarding = () => ({ ...anAttempt(), isDiscarded: () => true });

  test("has its body cancelled", async () => {
    const cancel = vi.fn(() => Promise.resolve());

    await toExchange(fetchOf(cancellableResponse(503, cancel)))(aCall(), discarding());

    expect(cancel).toHaveBeenCalledOnce();
  });

  test("has no text", async () => {
    const { text } = await toExchange(fetchOf(new Response("busy", { status: 503 })))(aCall(), discarding());

    expect(text).toBe("");
  });

  test("is still returned and recorded", async () => {
    const attempt = discarding();
    const response = new Response("busy", { status: 503 });

    const received = await toExchange(fetchOf(response))(aCall(), attempt);

    expect([received.response, attempt.response]).toEqual([response, response]);
  });

  test("may have no body", async () => {
    const response = new Response(null, { status: 503 });

    expect(await toExchange(fetchOf(response))(aCall(), discarding())).toEqual({ response, text: "" });
  });

  test("does not delay the call if the cancellation of its body does not end", async () => {
    const response = cancellableResponse(503, () => new Promise(() => undefined));

    expect(await toExchange(fetchOf(response))(aCall(), discarding())).toEqual({ response, text: "" });
  });

  test("causes no error if its body cannot be cancelled", async () => {
    const response = cancellableResponse(503, () => Promise.reject(new Error("the socket is gone")));

    const unhandled = await unhandledDuring(() => toExchange(fetchOf(response))(aCall(), discarding()));

    expect(unhandled).toEqual([]);
  });

  test("has its Node stream drained, which frees the connection", async () => {
    const resume = vi.fn();
    const response = { status: 429, headers: new Headers(), text: () => Promise.resolve(""), body: { resume } };

    await toExchange(() => Promise.resolve(response))(aCall(), discarding());

    expect(resume).toHaveBeenCalledOnce();
  });

  test("depends on the response itself", async () => {
    const isDiscarded = vi.fn(() => false);
    const response = new Response();

    await toExchange(fetchOf(response))(aCall(), { ...anAttempt(), isDiscarded });

    expect(isDiscarded).toHaveBeenCalledExactlyOnceWith(response);
  });
});

test("sends no request after the end of the attempt, during which a hook or the token function ran", async () => {
  const fetch = fetchOf(new Response());
  const attempt = anAttempt();
  attempt.controller.abort();

  await expect(toExchange(fetch)(aCall(), attempt)).rejects.toThrow("it is over");

  expect({ calls: fetch.mock.calls, sent: attempt.sent }).toEqual({ calls: [], sent: false });
});

describe("a response that arrives after the end of its attempt", () => {
  async function receiveLate(response: Response, isDiscarded = () => false) {
    const attempt = { ...anAttempt(), isDiscarded };
    const fetch: RelayFetch = () => {
      attempt.controller.abort();
      return Promise.resolve(response);
    };
    await toExchange(fetch)(aCall(), attempt);
  }

  test("has its body cancelled", async () => {
    const cancel = vi.fn(() => Promise.resolve());

    await receiveLate(cancellableResponse(200, cancel));

    expect(cancel).toHaveBeenCalledOnce();
  });

  test("is not considered for a retry", async () => {
    const isDiscarded = vi.fn(() => false);

    await receiveLate(new Response(null, { status: 503 }), isDiscarded);

    expect(isDiscarded).not.toHaveBeenCalled();
  });
});

describe("the body", () => {
  const MALFORMED = {
    kind: "malformed",
    message: "POST /number_groups returned 200 with a body of more than 1000 bytes (maxBodyBytes)",
    httpStatus: 200,
    delivery: "applied",
  };

  /** Creates a body of these chunks that never ends. */
  function endless(cancel: () => Promise<void>, ...chunks: string[]): Response {
    const body = new ReadableStream({
      start: (stream) => {
        for (const chunk of chunks) stream.enqueue(new TextEncoder().encode(chunk));
      },
      cancel,
    });
    return new Response(body);
  }

  test.each(["x".repeat(1_000), "é".repeat(500)])("may have maxBodyBytes bytes", async (body) => {
    const { text } = await toExchange(fetchOf(new Response(body)))(aCall(), anAttempt());

    expect(text).toBe(body);
  });

  test.each(["x".repeat(1_001), `${"é".repeat(500)}x`])("is malformed with one byte more", async (body) => {
    const received = toExchange(fetchOf(new Response(body)))(aCall(), anAttempt());

    await expect(received).rejects.toMatchObject(MALFORMED);
  });

  test("is read up to maxBodyBytes, then cancelled", async () => {
    const cancel = vi.fn(() => Promise.resolve());
    const response = endless(cancel, "x".repeat(600), "x".repeat(600));

    await expect(toExchange(fetchOf(response))(aCall(), anAttempt())).rejects.toMatchObject(MALFORMED);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("is cancelled for middleware too", async () => {
    const cancel = vi.fn(() => Promise.resolve());
    const call = aCall({ keepsBody: true });

    const received = toExchange(fetchOf(endless(cancel, "x".repeat(1_200))))(call, anAttempt());

    await expect(received).rejects.toMatchObject(MALFORMED);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("that is too large and cannot be cancelled leaves no unhandled rejection", async () => {
    const response = endless(() => Promise.reject(new Error("the socket is gone")), "x".repeat(1_200));

    const unhandled = await unhandledDuring(() =>
      toExchange(fetchOf(response))(aCall(), anAttempt()).catch(() => undefined),
    );

    expect(unhandled).toEqual([]);
  });

  test("may have a character split over two chunks, and a byte order mark", async () => {
    const bytes = new TextEncoder().encode("\ufeff{é}");
    const body = new ReadableStream({
      start: (stream) => {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
        stream.close();
      },
    });

    const { text } = await toExchange(fetchOf(new Response(body)))(aCall(), anAttempt());

    expect(text).toBe("{é}");
  });

  test("is joined while it arrives, because each of many small chunks costs memory", async () => {
    const decode = vi.spyOn(TextDecoder.prototype, "decode");
    const text = "abcdefghij".repeat(100);
    const body = new ReadableStream({
      start: (stream) => {
        for (const character of text) stream.enqueue(new TextEncoder().encode(character));
        stream.close();
      },
    });

    const received = await toExchange(fetchOf(new Response(body)))(aCall(), anAttempt());

    expect(received.text).toBe(text);
    expect(decode).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["x".repeat(1_000), { text: "x".repeat(1_000) }],
    ["é".repeat(501), MALFORMED],
  ])("that is not a stream is counted when it has been read", async (text, expected) => {
    const response = { status: 200, ok: true, headers: new Headers(), text: () => Promise.resolve(text) };
    const received = toExchange(fetchOf(untyped(response)))(aCall(), anAttempt());

    expect(await received.catch((error: unknown) => error)).toMatchObject(expected);
  });
});

describe("a fetch that resolves to", () => {
  const RESPONSE = { status: 200, ok: true, headers: new Headers(), text: () => Promise.resolve("{}") };
  const throwing = (name: string) =>
    Object.defineProperty({ ...RESPONSE }, name, {
      get: () => {
        throw new Error("a getter that throws");
      },
    });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty object", {}],
    ["a body alone", { body: "{}" }],
    ["a status that is a text", { ...RESPONSE, status: "200" }],
    ["a status alone", { ok: false, status: 201 }],
    ["a status that is not a number", { ...RESPONSE, status: Number.NaN }],
    ["a text that is not a string", { ...RESPONSE, text: () => ({}) }],
    ["a body that is used", { ...RESPONSE, bodyUsed: true }],
    ["headers that are an object", { ...RESPONSE, headers: {} }],
    ["no text function", { ...RESPONSE, text: "{}" }],
    ["a type that is a function", { ...RESPONSE, type: () => "basic" }],
    ["a status that throws", throwing("status")],
    ["headers that throw", throwing("headers")],
    ["a body that throws", throwing("body")],
    ["a type that throws", throwing("type")],
  ])("%s is rejected", async (_, response) => {
    const attempt = anAttempt();
    const received = toExchange(fetchOf(untyped(response)))(aCall(), attempt);

    const message = "fetch must resolve to an unread Response: status, headers and text()";
    await expect(received).rejects.toThrow(new TypeError(message));
  });
});

describe("a response of another implementation that middleware reads", () => {
  const bodyFor = async (response: object) => {
    const fake = {
      status: 200,
      headers: new Map([["x-request-id", "r-1"]]),
      text: () => Promise.resolve("{}"),
      ...response,
    };
    const received = await toExchange(() => Promise.resolve(fake))(aCall({ keepsBody: true }), anAttempt());
    return { fake, ...received };
  };

  test("becomes a Response of the platform with the same status, headers and body", async () => {
    const { response, text } = await bodyFor({ status: 201 });

    expect([response.status, response.headers.get("x-request-id"), await response.text()]).toEqual([201, "r-1", text]);
  });

  test("may have no body, and headers that are not a list", async () => {
    const { response } = await bodyFor({ status: 204, text: () => Promise.resolve(""), headers: { get: () => null } });

    expect([response.status, response.body, [...response.headers]]).toEqual([204, null, []]);
  });

  test.each([{ redirected: true }, { status: 100 }, { status: 600 }])("is not changed with %o", async (unlike) => {
    const { response, fake } = await bodyFor(unlike);

    expect(response).toBe(fake);
  });
});
