import { getEventListeners } from "node:events";
import { describe, test, vi } from "vitest";
import { HOSTILE_PRESETS, toPreset } from "../../src/testing/hostile/hostile-presets.ts";
import { startHostileServer } from "../../src/testing/hostile/hostile-server.ts";
import { AT_ONCE_MS, outcomeOf, relayOn, SHORT_MS, send, timed } from "./observe.ts";

vi.mock("../../generated/operations.ts", () => import("./every-method.ts"));

describe.concurrent("a connection", () => {
  test.for([
    { method: "POST", preset: "stall-after-retry-after" },
    { method: "PUT", preset: "stall-after-retry-after" },
    { method: "PUT", preset: "stall-after-error-headers" },
  ] as const)("whose answer to a $method is discarded is closed: $preset", async ({ method, preset }, { expect }) => {
    await using server = await startHostileServer([preset, 200]);

    const { value: result, elapsedMs } = await timed(send(relayOn(server), method));
    await server.requests[0]?.over;

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 200 });
    expect(server.requests).toHaveLength(2);
    expect(elapsedMs).toBeLessThan(AT_ONCE_MS);
  });

  test.for(["silence", "drip-headers", "stall-after-headers", "stall-mid-body", "drip"] as const)(
    "whose call timed out is closed: %s",
    async (preset, { expect }) => {
      await using server = await startHostileServer(preset);

      await send(relayOn(server, { timeoutMs: SHORT_MS }), "POST");
      const { elapsedMs } = await timed(Promise.all(server.requests.map(({ over }) => over)));

      expect(server.requests).toHaveLength(1);
      expect(elapsedMs).toBeLessThan(AT_ONCE_MS);
    },
  );

  test.for(["silence", "stall-mid-body", "drip"] as const)(
    "whose call was aborted is closed: %s",
    async (preset, { expect }) => {
      const controller = new AbortController();
      await using server = await startHostileServer((exchange) => {
        HOSTILE_PRESETS[preset](exchange);
        setTimeout(() => {
          controller.abort();
        }, 60);
      });

      await send(relayOn(server), "POST", { signal: controller.signal });
      const { elapsedMs } = await timed(Promise.all(server.requests.map(({ over }) => over)));

      expect(server.requests).toHaveLength(1);
      expect(elapsedMs).toBeLessThan(AT_ONCE_MS);
    },
  );

  test("is used again after answers that arrive whole", async ({ expect }) => {
    await using server = await startHostileServer([201, 422, 429, 201]);
    const relay = relayOn(server);

    await send(relay, "POST");
    await send(relay, "POST");
    await send(relay, "POST");

    expect(server.requests).toHaveLength(4);
    expect(server.openConnections).toBeLessThanOrEqual(2);
  });
});

describe("a signal that many calls share", () => {
  const ENDINGS = ["cut-chunk", 200, "retry-after-zero", 422, "reset-before-headers", 201, 404, 200] as const;

  /** Makes a thousand calls, so many of them at a time, whose attempts end in every way in turn. */
  async function callThousandTimes(signal: AbortSignal, atOnce: number): Promise<unknown[]> {
    let turn = 0;
    await using server = await startHostileServer((exchange) => {
      turn += 1;
      toPreset(ENDINGS[turn % ENDINGS.length] ?? "silence")(exchange);
    });
    const relay = relayOn(server, { retry: { maxAttempts: 2 } });
    const results: unknown[] = [];
    while (results.length < 1_000) {
      const calls = Array.from({ length: atOnce }, () => send(relay, "PUT", { signal }));
      results.push(...(await Promise.all(calls)));
    }
    return results;
  }

  test("is left without a listener after a thousand", { timeout: 20_000 }, async ({ expect }) => {
    const { signal } = new AbortController();

    const results = await callThousandTimes(signal, 50);

    expect(results).toHaveLength(1_000);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
