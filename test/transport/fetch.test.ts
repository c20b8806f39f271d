import { describe, expect, test, vi } from "vitest";
import type { Transport } from "../../src/core/call.ts";
import type { RelayFetch } from "../../src/index.ts";
import { createFetchTransport as toExchangeOf } from "../../src/transport/fetch.ts";
import { aCall, anAttempt } from "../support/a-call.ts";
import { clientOn, SUPPORT } from "../support/acme.ts";
import { succeeding } from "../support/fetches.ts";
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

test("passes the request to fetch, without redirects, and reads the body of the response to its end", async () => {
  const response = new Response('{"id":"1"}');
  const fetch = fetchOf(response);
  const attempt = anAttempt();

  const received = await toExchange(fetch)(aCall({ body: '{"name":"Support"}' }), attempt);

  expect(fetch).toHaveBeenCalledExactlyOnceWith("https://acme.example/api/number_groups", {
    method: "POST",
    headers: attempt.headers,
    body: '{"name":"Support"}',
    redirect: "manual",
    cache: "no-store",
    signal: attempt.controller.signal,
  });
  expect(fetch.mock.calls[0]?.[1].signal).toBe(attempt.controller.signal);
  expect(received.response).toBe(response);
  expect(received.text).toBe('{"id":"1"}');
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
  const discarding = () => ({ ...anAttempt(), isDiscarded: vi.fn(() => true) });

  test.each<[string, () => Promise<void>]>([
    ["ends", () => Promise.resolve()],
    ["does not end", () => new Promise(() => undefined)],
  ])("is returned and recorded without text, after a cancellation of its body that %s", async (_, cancel) => {
    const cancelled = vi.fn(cancel);
    const response = cancellableResponse(503, cancelled);
    const attempt = discarding();

    expect(await toExchange(fetchOf(response))(aCall(), attempt)).toEqual({ response, text: "" });
    expect(attempt.response).toBe(response);
    expect(attempt.isDiscarded).toHaveBeenCalledExactlyOnceWith(response);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("may have no body", async () => {
    const response = new Response(null, { status: 503 });

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

  test("is not considered for a retry if it arrives after the end of its attempt", async () => {
    const cancel = vi.fn(() => Promise.resolve());
    const attempt = { ...discarding(), isDiscarded: vi.fn(() => false) };
    const fetch: RelayFetch = () => {
      attempt.controller.abort();
      return Promise.resolve(cancellableResponse(503, cancel));
    };

    await toExchange(fetch)(aCall(), attempt);

    expect(cancel).toHaveBeenCalledOnce();
    expect(attempt.isDiscarded).not.toHaveBeenCalled();
  });
});

test("sends no request after the end of the attempt, during which a hook or the token function ran", async () => {
  const fetch = fetchOf(new Response());
  const attempt = anAttempt();
  attempt.controller.abort();

  await expect(toExchange(fetch)(aCall(), attempt)).rejects.toThrow("it is over");

  expect({ calls: fetch.mock.calls, sent: attempt.sent }).toEqual({ calls: [], sent: false });
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

  test.each(["x".repeat(1_000), "é".repeat(500)])("may have maxBodyBytes bytes, and not one more", async (body) => {
    const received = [body, `${body}x`].map((text) => toExchange(fetchOf(new Response(text)))(aCall(), anAttempt()));

    await expect(received[0]).resolves.toMatchObject({ text: body });
    await expect(received[1]).rejects.toMatchObject(MALFORMED);
  });

  test.each([
    ["", {}, ["x".repeat(600), "x".repeat(600)]],
    [", for middleware too", { keepsBody: true as const }, ["x".repeat(1_200)]],
  ])("is read up to maxBodyBytes, then cancelled%s", async (_, init, chunks) => {
    const cancel = vi.fn(() => Promise.resolve());
    const received = toExchange(fetchOf(endless(cancel, ...chunks)))(aCall(init), anAttempt());

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

test("a fetch with a data cache sends each POST", async () => {
  const network = vi.fn(succeeding);
  const stored = new Map<string, Response>();
  // Like that of Next.js 14, this cache applies to each method unless `cache` forbids it.
  const relay = clientOn(async (url, init) => {
    if (init.cache === "no-store") return network(url, init);
    const key = `${init.method} ${url} ${init.body ?? ""}`;
    // The fake of the test resolves to a Response.
    const response = stored.get(key) ?? ((await network(url, init)) as Response);
    stored.set(key, response);
    return response.clone();
  });

  await relay.POST("/number_groups", SUPPORT);
  await relay.POST("/number_groups", SUPPORT);

  expect(network).toHaveBeenCalledTimes(2);
});

test.each([
  ["an old workerd, whose Request has no cache", vi.fn()],
  ["a runtime without Request", undefined],
])("sends no cache option in %s", async (_, request) => {
  vi.stubGlobal("Request", request);
  const fetch = vi.fn(succeeding);

  await clientOn(fetch).POST("/number_groups", SUPPORT);

  expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("cache");
});
