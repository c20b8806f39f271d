import { beforeEach, describe, expect, test, vi } from "vitest";
import { createRelayClient, type RelayFetch, type RelayResult } from "../../src/index.ts";
import { ACME, clientOn, SUPPORT } from "../support/acme.ts";
import { stubRuntime } from "../support/runtime.ts";

/** A `fetch` like React Native's: its response has no stream. */
function streamless(status: number, text: string): RelayFetch {
  return () => Promise.resolve(Object.defineProperty(textOnly(status, text), "body", { value: undefined }));
}

/** A response whose `text` uses no global of Node, as in another runtime. */
function textOnly(status: number, text: string): Response {
  return Object.assign(new Response(text, { status }), { text: () => Promise.resolve(text) });
}

describe("React Native", () => {
  beforeEach(() => {
    stubRuntime({ product: "ReactNative" });
    for (const name of ["performance", "TextEncoder", "TextDecoder", "Request"]) vi.stubGlobal(name, undefined);
    vi.spyOn(URL, "canParse").mockImplementation(() => {
      throw new TypeError("URL.canParse is not a function");
    });
    vi.spyOn(AbortSignal.prototype, "throwIfAborted").mockImplementation(() => {
      throw new TypeError("throwIfAborted is not a function");
    });
  });

  test("receives the data of a call", async () => {
    const result = await clientOn(streamless(201, '{"id":"1","name":"Grüße"}')).POST("/number_groups", SUPPORT);

    expect(result).toMatchObject({ ok: true, data: { name: "Grüße" } });
  });

  test("receives the issues of a failure", async () => {
    const { error } = await clientOn(streamless(401, '{"error":"Unauthorized"}')).GET("/queues");

    expect(error).toMatchObject({ kind: "api", issues: [{ message: "Unauthorized" }] });
  });

  test("signs with a token from a function", async () => {
    const fetch = vi.fn(streamless(200, "{}"));

    await createRelayClient({ ...ACME, token: () => "pässwörd", fetch }).GET("/queues");

    expect(fetch.mock.calls[0]?.[1].headers["authorization"]).toBe("Basic cHJvamVjdDpww6Rzc3fDtnJk");
  });

  test("observes its deadline", async () => {
    const relay = createRelayClient({ ...ACME, deadlineMs: 20, fetch: () => new Promise(() => undefined) });

    expect((await relay.GET("/queues")).error).toMatchObject({ kind: "timeout", limit: "deadline" });
  });
});

test.each([
  ["{}", 2],
  ['"é"', 4],
  ['"\uffee"', 5],
  ['"😀"', 6],
])("counts the bytes of %s, which is not a stream", async (text, bytes) => {
  const read = (maxBodyBytes: number): Promise<RelayResult<"/queues", "get">> =>
    createRelayClient({ ...ACME, maxBodyBytes, fetch: streamless(200, text) }).GET("/queues");

  expect((await read(bytes - 1)).error?.message).toContain("maxBodyBytes");
  expect((await read(bytes)).error?.message ?? "").not.toContain("maxBodyBytes");
});

test("reads a complete stream in a runtime without TextDecoder, such as Jest's jsdom", async () => {
  vi.stubGlobal("TextDecoder", undefined);

  expect(await clientOn(() => Promise.resolve(textOnly(200, '{"id":"1"}'))).GET("/queues")).toMatchObject({ ok: true });
});

test("names all missing APIs of a runtime", () => {
  const { AbortController, btoa } = globalThis;
  Reflect.deleteProperty(globalThis, "AbortController");
  Reflect.deleteProperty(globalThis, "btoa");
  try {
    expect(() => createRelayClient(ACME)).toThrow(
      new TypeError("AbortController, btoa must exist in this runtime; load a polyfill"),
    );
  } finally {
    Object.assign(globalThis, { AbortController, btoa });
  }
});

test("rejects a call in a runtime without fetch, and names the option", async () => {
  vi.stubGlobal("fetch", undefined);

  await expect(createRelayClient(ACME).GET("/queues")).rejects.toThrow("fetch is missing in this runtime; give one");
});
