import { inspect } from "node:util";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { RelayFetch } from "../../src/core/platform.ts";
import { createRelayClient, type Middleware, type OnAttempt, type RelayClient } from "../../src/index.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { connectionRefused, inTurn, neverSettling, respondingWith, succeeding } from "../support/fetches.ts";
import { brokenResponse, followedRedirect, opaqueRedirect } from "../support/responses.ts";
import { settled } from "../support/settled.ts";
import { untyped } from "../support/untyped.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

/** Passes the waits of a call. */
async function waitedOut<Result>(call: Promise<Result>): Promise<Result> {
  await vi.runAllTimersAsync();
  return call;
}

/** A client with middleware. */
function observed(fetch: RelayFetch, ...middleware: Middleware[]): RelayClient {
  const relay = createRelayClient({ ...ACME, fetch });
  relay.use(...middleware);
  return relay;
}

const idle: Middleware = { onRequest: () => undefined, onResponse: () => undefined, onError: () => undefined };

describe("use", () => {
  test.each([null, {}, () => undefined, { onRequest: "x" }])("rejects %j", (middleware) => {
    expect(() => {
      clientOn(succeeding).use(untyped(middleware));
    }).toThrow(new TypeError("middleware must have one of onRequest, onResponse, onError"));
  });

  test("runs the hooks in the order of openapi-fetch", async () => {
    const order: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: () => void order.push(`${name} request`),
      onResponse: () => void order.push(`${name} response`),
    });

    await observed(succeeding, named("a"), named("b")).POST("/number_groups", SUPPORT);

    expect(order).toEqual(["a request", "b request", "b response", "a response"]);
  });

  test("runs the hooks once for any number of attempts", async () => {
    const hooks = { onRequest: vi.fn(), onResponse: vi.fn() };
    const fetch = inTurn(connectionRefused, respondingWith(429), succeeding);

    const result = await waitedOut(observed(fetch, hooks).POST("/number_groups", SUPPORT));

    expect(result).toMatchObject({ ok: true, data: { id: "1" } });
    expect(fetch).toHaveBeenCalledTimes(3);
    expect([hooks.onRequest.mock.calls.length, hooks.onResponse.mock.calls.length]).toEqual([1, 1]);
  });

  test("calls the hooks as methods", async () => {
    class Counter {
      #count = 0;
      onRequest() {
        this.#count += 1;
      }
      get count() {
        return this.#count;
      }
    }
    const counter = new Counter();

    await observed(succeeding, counter).POST("/number_groups", SUPPORT);

    expect(counter.count).toBe(1);
  });

  test("passes the arguments of openapi-fetch to the hooks, with path parameters that are always an object", async () => {
    const onRequest = vi.fn<NonNullable<Middleware["onRequest"]>>();
    const relay = observed(succeeding, { onRequest });

    await relay.GET("/number_groups/{id}", { params: { path: { id: "a b" } } });
    await relay.POST("/number_groups", SUPPORT);

    expect(onRequest.mock.calls[0]?.[0]).toMatchObject({
      request: { method: "GET", url: "https://acme.example/api/number_groups/a%20b" },
      schemaPath: "/number_groups/{id}",
      params: { path: { id: "a b" } },
      id: expect.any(String) as unknown,
      options: { baseUrl: "https://acme.example/api" },
    });
    expect(onRequest.mock.calls[1]?.[0].params.path).toEqual({});
  });
});

test("eject removes only the given middleware, for later calls", async () => {
  const [kept, removed, unknown] = [{ onRequest: vi.fn() }, { onRequest: vi.fn() }, { onRequest: vi.fn() }];
  const relay = observed(succeeding, removed, kept);

  await relay.POST("/number_groups", SUPPORT);
  relay.eject(removed, unknown);
  await relay.POST("/number_groups", SUPPORT);

  expect([kept.onRequest.mock.calls.length, removed.onRequest.mock.calls.length]).toEqual([2, 1]);
});

describe("with", () => {
  test("keeps the middleware, and does not share what is added later", async () => {
    const [ofBoth, ofParent, ofChild] = [{ onRequest: vi.fn() }, { onRequest: vi.fn() }, { onRequest: vi.fn() }];
    const parent = observed(succeeding, ofBoth);
    const child = parent.with({ timeoutMs: 1000 });

    await parent.POST("/number_groups", SUPPORT);
    parent.use(ofParent);
    child.use(ofChild);
    await child.POST("/number_groups", SUPPORT);
    await parent.POST("/number_groups", SUPPORT);

    expect([ofBoth, ofParent, ofChild].map(({ onRequest }) => onRequest.mock.calls.length)).toEqual([3, 1, 1]);
  });
});

describe("a request", () => {
  test("is the same with and without a passive middleware, except for keepsBody", async () => {
    const fetches = [vi.fn(succeeding), vi.fn(succeeding)] as const;

    await clientOn(fetches[0]).POST("/number_groups", SUPPORT);
    await observed(fetches[1], idle).POST("/number_groups", SUPPORT);

    const [[url, init], [otherUrl, otherInit]] = [fetches[0].mock.calls[0], fetches[1].mock.calls[0]] as never as [
      Parameters<RelayFetch>,
      Parameters<RelayFetch>,
    ];
    expect(otherUrl).toBe(url);
    expect({ ...otherInit, headers: otherInit.headers, signal: 0 }).toEqual({
      ...init,
      headers: init.headers,
      signal: 0,
      keepsBody: true,
    });
  });

  test("has null for a missing body", async () => {
    const fetch = vi.fn(succeeding);

    await observed(fetch, idle).GET("/number_groups");

    expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty("body");
  });

  test("has the headers that a middleware sets, except for the credentials", async () => {
    const fetch = vi.fn(succeeding);
    const onRequest: Middleware["onRequest"] = ({ request }) => {
      request.headers.set("x-request-id", "r-1");
      request.headers.set("authorization", "Bearer other");
    };

    await observed(fetch, { onRequest }).POST("/number_groups", SUPPORT);

    const authorization = expect.stringMatching(/^Basic /) as string;
    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({ "x-request-id": "r-1", authorization });
  });

  test("may be replaced, and keeps the state of its call in each attempt", async () => {
    const fetch = inTurn(connectionRefused, succeeding);
    const onAttempt = vi.fn<OnAttempt>();
    const onRequest: Middleware["onRequest"] = ({ request }) =>
      new Request(`${request.url}?trace=1`, { method: "POST", body: '{"name":"Other"}', headers: { "x-trace": "1" } });
    const relay = observed(fetch, { onRequest }).with({ onAttempt });

    const result = await waitedOut(relay.POST("/number_groups", SUPPORT));

    expect(result).toMatchObject({ ok: true });
    expect(fetch.mock.calls.map(([url, { body }]) => [url, body])).toEqual([
      ["https://acme.example/api/number_groups?trace=1", '{"name":"Other"}'],
      ["https://acme.example/api/number_groups?trace=1", '{"name":"Other"}'],
    ]);
    expect(onAttempt.mock.calls.map(([{ operationId, attempt }]) => [operationId, attempt])).toEqual([
      ["create-number-group", 1],
      ["create-number-group", 2],
    ]);
  });

  test("is signed after middleware, which never sees the credentials", async () => {
    const fetch = vi.fn(succeeding);
    const seen: string[] = [];
    const look: Middleware = {
      onRequest: (context) =>
        void seen.push(inspect(context, ALL), String(context.request.headers.get("authorization"))),
      onResponse: (context) =>
        void seen.push(inspect(context, ALL), String(context.request.headers.get("authorization"))),
    };

    await observed(fetch, look).POST("/number_groups", SUPPORT);

    expect(fetch.mock.calls[0]?.[1].headers["authorization"]).toBe("Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=");
    expect(seen.join()).not.toMatch(SECRET);
    expect(seen).toHaveLength(4);
  });

  test.each<[string, NonNullable<Middleware["onRequest"]>, string]>([
    [
      "a connection header",
      ({ request }) => {
        request.headers.set("content-length", "5");
      },
      "headers must not contain content-length, which fetch sets itself",
    ],
    ...(
      [
        ["another origin", () => new Request("https://evil.example/api/number_groups", { method: "POST" })],
        ["a host with the same beginning", () => new Request("https://acme.example.evil.example/", { method: "POST" })],
        ["another scheme", () => new Request("http://acme.example/api/number_groups", { method: "POST" })],
        ["another port", () => new Request("https://acme.example:8443/api/number_groups", { method: "POST" })],
        ["another method", ({ request }) => new Request(request.url)],
      ] as const satisfies [string, NonNullable<Middleware["onRequest"]>][]
    ).map(([name, onRequest]): [string, typeof onRequest, string] => [
      name,
      onRequest,
      "it must not change method or origin",
    ]),
  ])("is not sent with %s", async (_, onRequest, problem) => {
    const fetch = vi.fn(succeeding);

    const result = await observed(fetch, { onRequest }).POST("/number_groups", SUPPORT);

    expect(fetch).not.toHaveBeenCalled();
    expect(result).toMatchObject({
      ok: false,
      status: "unexpected",
      error: {
        kind: "middleware",
        message: `POST /number_groups failed in a middleware: ${problem}`,
        attempts: 0,
        delivery: "not-sent",
      },
    });
  });

  test("that is invalid causes a TypeError before any middleware runs", async () => {
    const onRequest = vi.fn();
    const call = observed(succeeding, { onRequest }).POST("/number_groups", { body: { name: untyped(1n) } });

    await expect(call).rejects.toThrow(TypeError);
    expect(onRequest).not.toHaveBeenCalled();
  });
});

const ALL = { showHidden: true, depth: Number.POSITIVE_INFINITY };
const SECRET = /PT-secret-token|cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=/;

describe("a response", () => {
  test.each([
    ["204", () => new Response(null, { status: 204 })],
    ["205 with a body", () => Object.defineProperty(new Response("x"), "status", { value: 205 })],
    ["an opaque redirect", opaqueRedirect],
    ["a redirect that was followed", followedRedirect],
    ["a declared failure", () => Response.json({ error: "Unauthorized" }, { status: 401 })],
    ["an empty failure", () => new Response(null, { status: 401, headers: { "content-length": "0" } })],
    ["a failure that is not JSON", () => new Response("Bad Gateway", { status: 502 })],
    ["a success that is not JSON", () => new Response("<html>")],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "/x" } })],
    ["a success", () => Response.json({ id: "1" })],
    ["a body that fails", () => brokenResponse(200, new TypeError("terminated"))],
  ])("has the same result with and without middleware: %s", async (_, respond) => {
    const fetch = () => Promise.resolve(respond());
    const options = { ...SUPPORT, retry: false } as const;

    const plain = await clientOn(fetch).POST("/number_groups", options);
    const withMiddleware = await observed(fetch, idle).POST("/number_groups", options);

    expect(JSON.stringify(withMiddleware)).toBe(JSON.stringify(plain));
    expect(withMiddleware.error?.message).toBe(plain.error?.message);
  });

  test("is the object that fetch returned, with its URL", async () => {
    const original = Object.defineProperty(Response.json({ id: "1" }), "url", { value: "https://acme.example/x" });
    const onResponse = vi.fn<NonNullable<Middleware["onResponse"]>>();

    const { response } = await observed(() => Promise.resolve(original), { onResponse }).POST(
      "/number_groups",
      SUPPORT,
    );

    expect(response).toBe(original);
    expect(onResponse.mock.calls[0]?.[0].response).toBe(original);
  });

  test("can be read by a middleware, with or without a clone", async () => {
    const texts: string[] = [];
    const onResponse: Middleware["onResponse"] = async ({ response }) => void texts.push(await response.text());
    const fetch = respondingWith(422, {}, '{"error":"x"}');

    const result = await observed(fetch, { onResponse }).POST("/number_groups", SUPPORT);

    expect(texts).toEqual(['{"error":"x"}']);
    expect(result).toMatchObject({ status: 422, error: { body: { error: "x" } } });
  });

  test.each([
    ["another status", () => Response.json({ error: "no" }, { status: 401 }), { status: 401, error: { kind: "api" } }],
    ["another success", () => Response.json({ id: "2" }), { status: 200, data: { id: "2" } }],
    ["malformed JSON", () => new Response("<html>"), { error: { kind: "malformed", delivery: "applied" } }],
  ])("may be changed by a middleware: %s", async (_, onResponse, expected) => {
    const result = await observed(succeeding, { onResponse }).POST("/number_groups", SUPPORT);

    expect(result).toMatchObject(expected);
  });

  test("that is not a Response is an error of the custom fetch, not of a middleware", async () => {
    const call = observed(
      untyped(() => Promise.resolve({})),
      idle,
    ).POST("/number_groups", SUPPORT);

    await expect(call).rejects.toThrow(
      new TypeError("fetch must resolve to an unread Response: status, headers and text()"),
    );
  });

  test("that is too large is malformed, not a failed middleware", async () => {
    const result = await observed(succeeding, idle).with({ maxBodyBytes: 5 }).POST("/number_groups", SUPPORT);

    expect(result).toMatchObject({ error: { kind: "malformed", delivery: "applied" }, response: { status: 200 } });
  });

  test("that is changed keeps the delivery, and contains no credential that the server echoes", async () => {
    const fetch: RelayFetch = (_, { headers }) =>
      Promise.resolve(new Response(headers["authorization"], { status: 500 }));
    const onResponse: Middleware["onResponse"] = async ({ response }) =>
      Response.json({ error: await response.text() }, { status: 422 });

    const result = await settled(observed(fetch, { onResponse }).POST("/number_groups", SUPPORT));

    expect(result).toMatchObject({ status: 422, error: { delivery: "maybe-applied" } });
    expect(inspect(result.error, ALL)).not.toMatch(SECRET);
  });

  test("that a middleware returns has the result of a response of the API", async () => {
    const fetch = vi.fn(succeeding);
    const onRequest = () => Response.json({ errors: [{ detail: "blank", code: "c" }] }, { status: 422 });

    const result = await observed(fetch, { onRequest }).POST("/number_groups", SUPPORT);

    expect(fetch).not.toHaveBeenCalled();
    expect(result).toMatchObject({
      ok: false,
      status: 422,
      error: { kind: "api", attempts: 0, delivery: "refused", issues: [{ message: "blank" }] },
    });
  });

  test("that a middleware returns for an error becomes the result", async () => {
    const onError = () => Response.json({ id: "cached" });

    const result = await observed(connectionRefused, { onError }).POST("/number_groups", { ...SUPPORT, retry: false });

    expect(result).toMatchObject({ ok: true, data: { id: "cached" } });
  });

  test("of a second request that a middleware sends becomes the result", async () => {
    const fetch = inTurn(respondingWith(401), succeeding);
    const onResponse: Middleware["onResponse"] = ({ request, response, options }) =>
      response.status === 401 ? options.fetch(request.url, { method: "POST", body: "{}" }) : undefined;

    const result = await observed(fetch, { onResponse }).POST("/number_groups", SUPPORT);

    expect(result).toMatchObject({ ok: true, data: { id: "1" } });
    expect(fetch.mock.calls[1]?.[1].headers["authorization"]).toMatch(/^Basic /);
  });
});

describe("an error", () => {
  const boom = () => {
    throw new Error("boom PT-secret-token", { cause: { token: "PT-secret-token" } });
  };

  test.each([
    ["onRequest", { onRequest: boom }, succeeding, { attempts: 0, delivery: "not-sent" }],
    ["onResponse", { onResponse: boom }, succeeding, { attempts: 1, delivery: "applied", httpStatus: 200 }],
    ["onResponse of a 401", { onResponse: boom }, respondingWith(401), { delivery: "refused", httpStatus: 401 }],
    ["onError", { onError: boom }, connectionRefused, { attempts: 1, delivery: "not-sent" }],
  ])("of %s becomes a result", async (_, hooks, fetch, facts) => {
    const result = await observed(fetch, hooks).POST("/number_groups", { ...SUPPORT, retry: false });

    expect(result).toMatchObject({
      ok: false,
      status: "unexpected",
      error: {
        name: "MiddlewareError",
        kind: "middleware",
        message: expect.stringMatching(/^POST \/number_groups failed in a middleware: boom /) as string,
        url: "https://acme.example/api/number_groups",
        ...facts,
      },
    });
  });

  test("after a sent request contains no secret", async () => {
    const { error } = await observed(succeeding, { onResponse: boom }).POST("/number_groups", SUPPORT);

    expect(inspect(error, ALL)).not.toMatch(SECRET);
  });

  const other = clientOn(connectionRefused);

  test.each<[string, NonNullable<Middleware["onRequest"]>]>([
    ["a hook that returns another value", () => untyped({ url: "https://acme.example" })],
    [
      "another call, which a hook throws",
      async () => {
        await other.GET("/number_groups", { retry: false }).orThrow();
      },
    ],
  ])("of %s is an error of the middleware", async (_, onRequest) => {
    const { error } = await observed(succeeding, { onRequest }).POST("/number_groups", SUPPORT);

    expect(error).toMatchObject({ kind: "middleware", path: "/number_groups", method: "POST", delivery: "not-sent" });
  });

  test("of the transport is passed to onError unchanged", async () => {
    const onError = vi.fn();

    const { error } = await observed(connectionRefused, { onError }).POST("/number_groups", {
      ...SUPPORT,
      retry: false,
    });

    expect(error).toMatchObject({ kind: "network", delivery: "not-sent" });
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ error });
  });

  test("that onError returns replaces it, and keeps the delivery", async () => {
    const onError = () => new Error("wrapped");

    const { error } = await waitedOut(observed(neverSettling, { onError }).POST("/number_groups", SUPPORT));

    expect(error).toMatchObject({ kind: "middleware", delivery: "maybe-applied", cause: { message: "wrapped" } });
  });
});

describe("middleware that never ends", () => {
  const hanging = () => new Promise<undefined>(() => undefined);

  test.each([
    ["onRequest", { onRequest: hanging }, { attempts: 0, delivery: "not-sent" }],
    ["onResponse", { onResponse: hanging }, { attempts: 1, delivery: "applied", httpStatus: 200 }],
    [
      "the body of the response that it returns",
      { onResponse: () => new Response(new ReadableStream(), { status: 401 }) },
      { attempts: 1, delivery: "applied" },
    ],
  ])("is ended by the deadline: %s", async (_, hooks, facts) => {
    const call = observed(succeeding, hooks).POST("/number_groups", { ...SUPPORT, deadlineMs: 100 });

    await vi.advanceTimersByTimeAsync(100);

    expect(await call).toMatchObject({ error: { kind: "timeout", limit: "deadline", ...facts } });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is ended by the caller, and does not begin when the caller has aborted already", async () => {
    const controller = new AbortController();
    const onRequest = vi.fn(hanging);
    const relay = observed(succeeding, { onRequest });
    const init = { ...SUPPORT, signal: controller.signal };
    const call = relay.POST("/number_groups", init);

    await vi.advanceTimersByTimeAsync(1);
    controller.abort(new Error("gone"));

    expect(await call).toMatchObject({ error: { kind: "aborted", delivery: "not-sent" } });
    await expect(call.orThrow()).rejects.toThrow("gone");
    expect(await relay.POST("/number_groups", init)).toMatchObject({ error: { kind: "aborted", attempts: 0 } });
    expect(onRequest).toHaveBeenCalledOnce();
  });
});
