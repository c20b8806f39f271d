import { AsyncLocalStorage } from "node:async_hooks";
import { describe, expect, test, vi } from "vitest";
import {
  type AttemptEvent,
  type AttemptStart,
  type BeforeAttempt,
  createRelayClient,
  type RelayFetch,
} from "../../src/index.ts";
import { ACME, SUPPORT } from "../support/acme.ts";
import { inTurn, respondingWith, succeeding } from "../support/fetches.ts";
import { untyped } from "../support/untyped.ts";

/** Options of a client whose retries do not wait. */
const FAST = { ...ACME, retry: { baseDelayMs: Number.MIN_VALUE } };

const busyThenOk = () => inTurn(respondingWith(503), succeeding);

describe("the events of attempts", () => {
  test("have the URL without its query", async () => {
    const onAttempt = vi.fn<(event: AttemptEvent) => void>();

    await createRelayClient({ ...ACME, fetch: succeeding, onAttempt }).GET("/phone_numbers", {
      params: { query: { filter_name: "private" } },
    });

    expect(onAttempt.mock.calls[0]?.[0].url).toBe("https://acme.example/api/phone_numbers");
  });

  test("have one id for all attempts of a call, and another for the next call", async () => {
    const ids: string[] = [];
    const fetch = inTurn(respondingWith(503), succeeding, succeeding);
    const relay = createRelayClient({ ...FAST, fetch, onAttempt: ({ callId }) => ids.push(callId) });

    await relay.GET("/queues");
    await relay.GET("/queues");

    expect(ids).toEqual([ids[0], ids[0], ids[2]]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe("beforeAttempt", () => {
  test("adds headers to each attempt, and receives the facts of the attempt", async () => {
    const fetch = busyThenOk();
    const starts: AttemptStart[] = [];
    const beforeAttempt: BeforeAttempt = (start) => {
      starts.push(start);
      return { traceparent: `00-trace-${start.attempt}-01`, "x-unset": undefined };
    };

    await createRelayClient({ ...FAST, fetch, beforeAttempt }).GET("/queues");

    expect(fetch.mock.calls.map(([, { headers }]) => headers["traceparent"])).toEqual([
      "00-trace-1-01",
      "00-trace-2-01",
    ]);
    expect(fetch.mock.calls[0]?.[1].headers).not.toHaveProperty("x-unset");
    expect(starts[0]).toEqual({
      method: "GET",
      path: "/queues",
      url: "https://acme.example/api/queues",
      operationId: "list-queues",
      callId: starts[1]?.callId,
      attempt: 1,
    });
  });

  test("may return a promise or undefined", async () => {
    const fetch = vi.fn(succeeding);
    const relay = createRelayClient({ ...ACME, fetch, beforeAttempt: () => Promise.resolve(undefined) });

    expect((await relay.GET("/queues")).ok).toBe(true);
    expect((await relay.with({ beforeAttempt: () => undefined }).GET("/queues")).ok).toBe(true);
  });

  test("does not see the credentials", async () => {
    const beforeAttempt = vi.fn<BeforeAttempt>(() => undefined);

    await createRelayClient({ ...ACME, fetch: succeeding, beforeAttempt }).GET("/queues");

    expect(JSON.stringify(beforeAttempt.mock.calls)).not.toContain("secret");
  });

  test.each<[string, BeforeAttempt, string]>([
    ["throws", () => fail("no tracer"), "no tracer"],
    ["rejects", () => Promise.reject(new Error("no tracer")), "no tracer"],
    ["returns credentials", () => ({ authorization: "Bearer x" }), "headers must not contain authorization"],
    ["returns a header of the connection", () => ({ host: "elsewhere" }), "headers must not contain host"],
    ["returns an invalid header", () => ({ "x-note": "a\nb" }), 'headers must be valid; "x-note" is not'],
    ["returns a list", () => untyped([["a", "b"]]), "headers must be a plain object"],
  ])("that %s ends the call before a request is sent", async (_, beforeAttempt, reason) => {
    const fetch = vi.fn(succeeding);
    const onAttempt = vi.fn<(event: AttemptEvent) => void>();

    const { error } = await createRelayClient({ ...ACME, fetch, beforeAttempt, onAttempt }).POST(
      "/number_groups",
      SUPPORT,
    );

    expect(error).toMatchObject({ kind: "middleware", delivery: "not-sent", attempts: 1 });
    expect(error?.message).toContain(`failed in beforeAttempt: ${reason}`);
    expect(onAttempt.mock.calls[0]?.[0].errorKind).toBe("middleware");
    expect(fetch).not.toHaveBeenCalled();
  });

  test("that ends after an abort does not start the request", async () => {
    const fetch = vi.fn(succeeding);
    const controller = new AbortController();
    const beforeAttempt = async () => {
      controller.abort();
      await Promise.resolve();
      return {};
    };

    const relay = createRelayClient({ ...ACME, fetch, beforeAttempt });

    expect((await relay.POST("/number_groups", { ...SUPPORT, signal: controller.signal })).error).toMatchObject({
      kind: "aborted",
      delivery: "not-sent",
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

test("an AsyncLocalStorage keeps its value in every hook, also after waits", async () => {
  const storage = new AsyncLocalStorage<string>();
  const seen: string[] = [];
  const see = (hook: string) => void seen.push(`${hook} ${storage.getStore() ?? "nothing"}`);
  const run = (user: string): Promise<unknown> => {
    const turns = busyThenOk();
    const fetch: RelayFetch = (url, init) => {
      see("fetch");
      return turns(url, init);
    };
    const relay = createRelayClient({
      ...FAST,
      fetch,
      beforeAttempt: () => {
        see("beforeAttempt");
        return undefined;
      },
      onAttempt: () => see("onAttempt"),
      token: () => {
        see("token");
        return "PT-secret-token";
      },
    });
    relay.use({ onRequest: () => see("onRequest"), onResponse: () => see("onResponse") });
    return storage.run(user, () => relay.GET("/queues"));
  };

  await Promise.all([run("ann"), run("bob")]);

  const attempt = ["beforeAttempt", "token", "fetch", "onAttempt"];
  const hooks = ["onRequest", ...attempt, ...attempt, "onResponse"];
  expect(seen.filter((line) => line.endsWith("ann"))).toEqual(hooks.map((hook) => `${hook} ann`));
  expect(seen.filter((line) => line.endsWith("bob"))).toEqual(hooks.map((hook) => `${hook} bob`));
  expect(seen).toHaveLength(2 * hooks.length);
});

function fail(message: string): never {
  throw new Error(message);
}
