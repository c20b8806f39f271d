import { afterEach, describe, expect, test, vi } from "vitest";
import { createRelayClient } from "../../src/client/client.ts";
import type { RelayFetch } from "../../src/core/platform.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { settled } from "../support/settled.ts";
import { untyped } from "../support/untyped.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

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

  test("opens no connection", () => {
    const fetch = aFetch();

    clientOn(fetch);

    expect(fetch).not.toHaveBeenCalled();
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

  test("leaves no unhandled rejection if only its result is read", async () => {
    const unhandled = vi.fn();
    process.once("unhandledRejection", unhandled);

    await clientOn(() => Promise.reject(new Error("boom"))).POST("/number_groups", SUPPORT);
    await new Promise((resolve) => void setImmediate(resolve));
    process.off("unhandledRejection", unhandled);

    expect(unhandled).not.toHaveBeenCalled();
  });

  test("leaves no unhandled rejection if only orThrow is handled", async () => {
    const unhandled = vi.fn();
    process.once("unhandledRejection", unhandled);

    await clientOn(aFetch())
      .POST(untyped("/nowhere"), untyped(SUPPORT))
      .orThrow()
      .catch(() => undefined);
    await new Promise((resolve) => void setImmediate(resolve));
    process.off("unhandledRejection", unhandled);

    expect(unhandled).not.toHaveBeenCalled();
  });

  test("uses its own limits", async () => {
    vi.useFakeTimers();
    const relay = clientOn(() => new Promise<Response>(() => undefined));

    const call = relay.POST("/number_groups", { ...SUPPORT, timeoutMs: 100 });
    await vi.advanceTimersByTimeAsync(100);

    expect(await settled(call)).toMatchObject({ error: { kind: "timeout", limit: "attempt" } });
  });

  test("uses the client's limits if it has none", async () => {
    vi.useFakeTimers();
    const fetch = () => new Promise<Response>(() => undefined);
    const relay = createRelayClient({ ...ACME, fetch, deadlineMs: 100 });

    const call = relay.POST("/number_groups", SUPPORT);
    await vi.advanceTimersByTimeAsync(100);

    expect(await call).toMatchObject({ error: { kind: "timeout", limit: "deadline" } });
  });
});

describe("a programmer's mistake", () => {
  test.each(["/nowhere", "/number_groups/", "number_groups", "/number_groups/1", "", "__proto__", "constructor"])(
    "rejects the path %j",
    async (path) => {
      await expect(clientOn(aFetch()).POST(untyped(path), untyped(SUPPORT))).rejects.toThrow(
        `POST ${path} is not an operation of the contract; nearest: `,
      );
    },
  );

  test.each([
    ["a missing letter", "/number_group", "GET, POST /number_groups"],
    ["a trailing slash", "/number_groups/", "GET, POST /number_groups"],
    ["no slash at its start", "queues", "GET, POST /queues"],
    ["an id", "/number_groups/3f2a9c1e-0000-4000-8000-000000000000", "GET, PUT, DELETE /number_groups/{id}"],
    ["the base path", "/api/relay/rest/queues", "GET, POST /queues"],
    ["another case", "/PhoneNumbers/search", "GET /phone_numbers/search"],
    ["no letters", "", "GET, POST /number_groups"],
  ])("suggests the nearest path for one with %s", async (_, path, nearest) => {
    await expect(clientOn(aFetch()).PUT(untyped(path), untyped(SUPPORT))).rejects.toThrow(
      new TypeError(
        `PUT ${path} is not an operation of the contract; nearest: ${nearest}, with its parameters in params.path`,
      ),
    );
  });

  test.each(["PUT", "DELETE"] as const)("rejects the method %s if the path does not have it", async (method) => {
    const verbs = clientOn(aFetch()) as unknown as Record<string, (path: string) => Promise<unknown>>;

    await expect(verbs[method]?.("/number_groups")).rejects.toThrow(
      `${method} /number_groups is not an operation of the contract; nearest: GET, POST /number_groups,`,
    );
  });

  test.each([
    ["timeoutMs", { timeoutMs: 0 }, "timeoutMs must be above 0 and at most 2147483647 ms, got 0"],
    [
      "deadlineMs",
      { deadlineMs: Number.POSITIVE_INFINITY },
      "deadlineMs must be above 0 and at most 2147483647 ms, got Infinity",
    ],
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

  test("rejects half a surrogate pair in the query", async () => {
    const call = clientOn(aFetch()).POST(
      "/number_groups",
      untyped({ ...SUPPORT, params: { query: { name: "\ud800" } } }),
    );

    await expect(call).rejects.toThrow(
      expect.toSatisfy((error: unknown) => {
        return error instanceof TypeError && error.message === "POST /number_groups: URIError: URI malformed";
      }),
    );
  });

  test("rejects a body that is not JSON", async () => {
    const call = clientOn(aFetch()).POST("/number_groups", { body: { name: untyped(1n) } });

    await expect(call).rejects.toThrow(TypeError);
  });

  test("rejects an invalid signal", async () => {
    const call = clientOn(aFetch()).POST("/number_groups", { ...SUPPORT, signal: untyped(new AbortController()) });

    await expect(call).rejects.toThrow(TypeError);
  });

  test("sends no request", async () => {
    const fetch = aFetch();

    await clientOn(fetch)
      .POST(untyped("/nowhere"), untyped(SUPPORT))
      .catch(() => undefined);

    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("with", () => {
  test("changes the given options and keeps the others", async () => {
    const fetch = aFetch();
    const relay = clientOn(fetch).with({ headers: { "x-trace": "1" }, timeoutMs: undefined });

    await relay.POST("/number_groups", SUPPORT);

    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({
      "x-trace": "1",
      authorization: "Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=",
    });
  });

  test("does not change the original client", async () => {
    const fetch = aFetch();
    const relay = clientOn(fetch);

    relay.with({ headers: { "x-trace": "1" } });
    await relay.POST("/number_groups", SUPPORT);

    expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("x-trace");
  });

  test("calls another space with its own token", () => {
    const relay = clientOn(aFetch()).with({ space: "beta", token: "PT-beta-token" });

    expect(relay.baseUrl).toBe("https://beta.signalwire.com/api/relay/rest");
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

  test("sends the token to another path of the same origin", () => {
    const relay = clientOn(aFetch()).with({ baseUrl: "https://acme.example:443/v2" });

    expect(relay.baseUrl).toBe("https://acme.example/v2");
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

describe("calls that do not compile", () => {
  test("rejects when a fake fetch does not return a Response", async () => {
    const relay = clientOn(untyped(() => Promise.resolve({ ok: true, status: 200, json: () => ({}) })));

    await expect(relay.POST("/number_groups", SUPPORT)).rejects.toThrow(
      new TypeError("fetch must resolve to an unread Response: status, headers and text()"),
    );
  });

  test("leaves no unhandled rejection when init is null", () => {
    const relay = clientOn(aFetch());

    expect(() => relay.POST("/number_groups", untyped(null))).toThrow(TypeError);
  });

  test.each([null, "x-trace"])("rejects the headers %j of a client", (headers) => {
    expect(() => createRelayClient({ ...ACME, headers: untyped(headers) })).toThrow("headers must be a plain object");
  });

  test("rejects a signal that is a number", async () => {
    const call = clientOn(aFetch()).POST("/number_groups", { ...SUPPORT, signal: untyped(5) });

    await expect(call).rejects.toThrow("signal must be an AbortSignal");
  });
});
