import { describe, expect, test, vi } from "vitest";
import { createRelayClient, toCall } from "../../src/client/client.ts";
import { toUnexpectedResult } from "../../src/client/result.ts";
import type { AbortSignalLike, RelayFetch } from "../../src/core/platform.ts";
import { createError } from "../../src/errors/create-error.ts";
import { aCall } from "../support/a-call.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { neverSettling } from "../support/fetches.ts";
import { settled } from "../support/settled.ts";
import { unhandledDuring } from "../support/unhandled.ts";
import { untyped } from "../support/untyped.ts";

function aFetch() {
  return vi.fn<RelayFetch>().mockImplementation(() => Promise.resolve(Response.json({ id: "1" })));
}

describe("createRelayClient", () => {
  test("exposes its base URL", () => {
    expect(createRelayClient({ ...ACME, baseUrl: undefined, space: "acme" }).baseUrl).toBe(
      "https://acme.signalwire.com/api/relay/rest",
    );
  });

  test("can be configured only by environment variables", async () => {
    vi.stubEnv("SIGNALWIRE_SPACE", "beta");
    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project-2");
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-2");
    const fetch = aFetch();
    vi.stubGlobal("fetch", fetch);

    await createRelayClient().POST("/number_groups", SUPPORT);

    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      "https://beta.signalwire.com/api/relay/rest/number_groups",
      expect.toSatisfy(({ headers }: { headers: Record<string, string> }) => {
        return headers["authorization"] === `Basic ${btoa("project-2:PT-2")}`;
      }),
    );
  });

  test("rejects invalid options immediately", () => {
    expect(() => createRelayClient({ ...ACME, timeoutMs: -1 })).toThrow(
      new TypeError("timeoutMs must be above 0 and at most 2147483647 ms, got -1"),
    );
  });

  test("looks the global fetch up at each call", async () => {
    const relay = createRelayClient(ACME);
    const fetch = aFetch();
    vi.stubGlobal("fetch", fetch);

    await relay.POST("/number_groups", SUPPORT);

    expect(fetch).toHaveBeenCalledOnce();
  });

  test("calls a token function for each call", async () => {
    const token = vi.fn<() => string>().mockReturnValueOnce("PT-1").mockReturnValueOnce("PT-2");
    const fetch = aFetch();
    const relay = createRelayClient({ ...ACME, token, fetch });

    await relay.POST("/number_groups", SUPPORT);
    await relay.POST("/number_groups", SUPPORT);

    expect(fetch.mock.calls.map(([, { headers }]) => headers["authorization"])).toEqual([
      `Basic ${btoa("project:PT-1")}`,
      `Basic ${btoa("project:PT-2")}`,
    ]);
  });
});

describe("a call", () => {
  test("sends one request however often it is awaited", async () => {
    const fetch = aFetch();
    const call = clientOn(fetch).POST("/number_groups", SUPPORT);

    await Promise.all([call, call, call.orThrow(), call.orThrow()]);

    expect(fetch).toHaveBeenCalledOnce();
  });

  test("sends its request without being awaited", async () => {
    const sent = new Promise<string>((resolve) => {
      const fetch = (url: string) => {
        resolve(url);
        return Promise.resolve(Response.json({ id: "1" }));
      };
      void clientOn(fetch).POST("/number_groups", SUPPORT);
    });

    expect(await sent).toMatch(/\/number_groups$/);
  });

  test("rejects orThrow with the abort reason of its caller", async () => {
    const reason = new Error("the user went away");
    const call = clientOn(aFetch()).POST("/number_groups", { ...SUPPORT, signal: AbortSignal.abort(reason) });

    await expect(call.orThrow()).rejects.toBe(reason);
  });

  test.each([
    ["its result is read", () => clientOn(() => Promise.reject(new Error("boom"))).POST("/number_groups", SUPPORT)],
    ["orThrow is handled", () => clientOn(aFetch()).POST(untyped("/nowhere"), untyped(SUPPORT)).orThrow()],
  ])("leaves no unhandled rejection if only %s", async (_, run) => {
    expect(await unhandledDuring(() => Promise.resolve(run()).catch(() => undefined))).toEqual([]);
  });

  test.each([
    ["its own limits", {}, { timeoutMs: 100 }, "attempt"],
    ["the client's limits if it has none", { deadlineMs: 100 }, {}, "deadline"],
  ])("uses %s", async (_, ofClient, ofCall, limit) => {
    vi.useFakeTimers();
    const relay = createRelayClient({ ...ACME, fetch: neverSettling, ...ofClient });

    const call = relay.POST("/number_groups", { ...SUPPORT, ...ofCall });
    await vi.advanceTimersByTimeAsync(100);

    expect(await settled(call)).toMatchObject({ error: { kind: "timeout", limit } });
  });
});

describe("a programmer's mistake", () => {
  test.each([
    ["/nowhere", expect.any(String) as string],
    ["/number_groups/1", "GET, PUT, DELETE /number_groups/{id}"],
    ["__proto__", expect.any(String) as string],
    ["constructor", expect.any(String) as string],
    ["/number_groups", "GET, POST /number_groups"],
    ["/number_group", "GET, POST /number_groups"],
    ["/number_groups/", "GET, POST /number_groups"],
    ["number_groups", "GET, POST /number_groups"],
    ["queues", "GET, POST /queues"],
    ["/number_groups/3f2a9c1e-0000-4000-8000-000000000000", "GET, PUT, DELETE /number_groups/{id}"],
    ["/api/relay/rest/queues", "GET, POST /queues"],
    ["/PhoneNumbers/search", "GET /phone_numbers/search"],
    ["", "GET, POST /number_groups"],
  ])("rejects the path %j, which has no PUT, and suggests the nearest: %s", async (path, nearest) => {
    const fetch = aFetch();
    const error: unknown = await clientOn(fetch)
      .PUT(untyped(path), untyped(SUPPORT))
      .catch((thrown: unknown) => thrown);

    const [problem, suggestion] = String(error).split("; nearest: ");
    expect(problem).toBe(`TypeError: PUT ${path} is not an operation of the contract`);
    expect(suggestion?.replace(", with its parameters in params.path", "")).toEqual(nearest);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ["timeoutMs", { timeoutMs: 0 }, "timeoutMs must be above 0 and at most 2147483647 ms, got 0"],
    [
      "deadlineMs",
      { deadlineMs: Number.POSITIVE_INFINITY },
      "deadlineMs must be above 0 and at most 2147483647 ms, got Infinity",
    ],
    ["query", { query: {} }, "query must be in params"],
    ["retry", { retry: { maxAttempts: 0 } }, "retry.maxAttempts must be a whole number from 1"],
    [
      "Authorization",
      { headers: { authorization: "Basic x" } },
      "headers must not contain authorization; give projectId and token",
    ],
    ["header", { headers: { "x-trace": "a\nb" } }, 'headers must be valid; "x-trace" is not'],
  ])("rejects an invalid %s of a call", async (_, init, message) => {
    const call = clientOn(aFetch()).POST("/number_groups", { ...SUPPORT, ...init });

    await expect(call).rejects.toThrow(new TypeError(message));
  });

  test.each<[string, object, string]>([
    [
      "half a surrogate pair",
      { params: { query: { name: "\ud800" } } },
      "POST /number_groups: URIError: URI malformed",
    ],
    ["a body that is not JSON", { body: { name: 1n } }, "Do not know how to serialize a BigInt"],
    ["a controller as its signal", { signal: new AbortController() }, "signal must be an AbortSignal"],
    ["a number as its signal", { signal: 5 }, "signal must be an AbortSignal"],
  ])("rejects a call with %s", async (_, init, message) => {
    const call = clientOn(aFetch()).POST("/number_groups", untyped({ ...SUPPORT, ...init }));

    await expect(call).rejects.toThrow(expect.toSatisfy((error: unknown) => error instanceof TypeError));
    await expect(call).rejects.toThrow(message);
  });

  test("rejects when a fake fetch does not return a Response", async () => {
    const relay = clientOn(untyped(() => Promise.resolve({ ok: true, status: 200, json: () => ({}) })));

    await expect(relay.POST("/number_groups", SUPPORT)).rejects.toThrow(
      new TypeError("fetch must resolve to an unread Response: status, headers and text()"),
    );
  });

  test("throws at once when init is null", () => {
    const relay = clientOn(aFetch());

    expect(() => relay.POST("/number_groups", untyped(null))).toThrow(TypeError);
  });

  test.each([null, "x-trace"])("rejects the headers %j of a client", (headers) => {
    expect(() => createRelayClient({ ...ACME, headers: untyped(headers) })).toThrow("headers must be a plain object");
  });
});

describe("with", () => {
  test("changes the given options, keeps the others, and does not change the original client", async () => {
    const fetch = aFetch();
    const relay = clientOn(fetch);

    await relay.with({ headers: { "x-trace": "1" }, timeoutMs: undefined }).POST("/number_groups", SUPPORT);
    await relay.POST("/number_groups", SUPPORT);

    const authorization = "Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=";
    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({ "x-trace": "1", authorization });
    expect(fetch.mock.calls[1]?.[1].headers).not.toHaveProperty("x-trace");
  });

  test.each([
    [
      "another space with its own token",
      { space: "beta", token: "PT-beta-token" },
      "https://beta.signalwire.com/api/relay/rest",
    ],
    ["another path of the same origin", { baseUrl: "https://acme.example:443/v2" }, "https://acme.example/v2"],
  ])("calls %s", (_, options, baseUrl) => {
    expect(clientOn(aFetch()).with(options).baseUrl).toBe(baseUrl);
  });

  test.each([
    ["space", { space: "beta" }],
    ["baseUrl", { baseUrl: "https://proxy.example" }],
    ["port", { baseUrl: "https://acme.example:8443/api", token: undefined }],
    ["scheme", { baseUrl: "http://localhost" }],
  ])("does not send the token to another origin: another %s", (_, options) => {
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "PT-from-the-environment");

    expect(() => clientOn(aFetch()).with(options)).toThrow(
      new TypeError("token is missing; a client of another origin needs its own"),
    );
  });

  test("rejects invalid options", () => {
    expect(() => clientOn(aFetch()).with({ token: "" })).toThrow(new TypeError("token must be a non-empty string"));
  });
});

describe("a path parameter", () => {
  test.each([
    ["/phone_numbers/{id}", { id: "search" }, "/phone_numbers/search"],
    ["/recordings/{id}", { id: "r-1.mp3" }, "/recordings/{id}.mp3"],
    ["/queues/{queue_id}/members/{id}", { queue_id: "q-1", id: "next" }, "/queues/{queue_id}/members/next"],
  ])("of %s must not change the path: %j", async (path, params, sibling) => {
    const fetch = aFetch();

    const call = clientOn(fetch).GET(untyped(path), untyped({ params: { path: params } }));

    await expect(call).rejects.toThrow(new TypeError(`params.path of ${path} must not turn it into ${sibling}`));
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ["/phone_numbers/{id}", { id: "searching" }, "/phone_numbers/searching"],
    ["/recordings/{id}.mp3", { id: "r-1" }, "/recordings/r-1.mp3"],
    ["/queues/{queue_id}/members/{id}", { queue_id: "next", id: "m-1" }, "/queues/next/members/m-1"],
  ])("of %s may be %j", async (path, params, sent) => {
    const fetch = aFetch();

    await clientOn(fetch).GET(untyped(path), untyped({ params: { path: params } }));

    expect(fetch.mock.calls[0]?.[0]).toBe(`https://acme.example/api${sent}`);
  });
});

describe("the call object", () => {
  const SUCCESS = { ok: true, status: 201, data: { id: "1" }, response: new Response() } as const;
  const NETWORK = toUnexpectedResult(createError("network", "got no response", aCall(), {}));
  const ABORTED = toUnexpectedResult(createError("aborted", "was aborted by its caller", aCall(), {}));

  test("resolves to the result", async () => {
    const call = toCall(Promise.resolve(SUCCESS), undefined);

    expect(await call).toBe(SUCCESS);
    expect(await call.orThrow()).toBe(SUCCESS.data);
  });

  describe("orThrow", () => {
    const withoutReason = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };

    test.each<[string, typeof NETWORK, AbortSignalLike | undefined, unknown]>([
      ["the same error object as the result has", NETWORK, undefined, NETWORK.error],
      ...[new Error("the user went away"), "", 0, false, null].map(
        (reason): [string, typeof NETWORK, AbortSignal, unknown] => [
          `the caller's reason ${String(reason)}`,
          ABORTED,
          AbortSignal.abort(reason),
          reason,
        ],
      ),
      ["the error, if a custom signal gives no reason", ABORTED, withoutReason, ABORTED.error],
      [
        "the error of a call that failed before its abort",
        NETWORK,
        AbortSignal.abort(new Error("late")),
        NETWORK.error,
      ],
    ])("throws %s", async (_, result, signal, thrown) => {
      await expect(toCall(Promise.resolve(result), signal).orThrow()).rejects.toBe(thrown);
    });

    test("passes on the TypeError of an invalid call", async () => {
      const mistake = new TypeError("GET /nowhere is not an operation of the contract");

      await expect(toCall(Promise.reject(mistake), undefined).orThrow()).rejects.toBe(mistake);
    });
  });
});
