import { getEventListeners } from "node:events";
import { describe, test } from "vitest";
import { toPreset } from "../../../src/testing/hostile/presets.ts";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { LIMIT_MS, outcomeOf, passTime, passWait, relayOn, send, startHanging, useFakeClock } from "./observe.ts";

describe.concurrent("a connection", () => {
  test.for([
    { method: "POST", preset: "stall-after-retry-after" },
    { method: "PUT", preset: "stall-after-retry-after" },
    { method: "PUT", preset: "stall-after-error-headers" },
  ] as const)("whose response to a $method is discarded is closed: $preset", async ({ method, preset }, { expect }) => {
    await using server = await startHostileServer([preset, 200]);

    const result = await send(relayOn(server), method);
    await server.requests[0]?.over;

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 200 });
    expect(server.requests).toHaveLength(2);
  });

  test.for(["silence", "stall-mid-body", "drip"] as const)(
    "whose call was aborted is closed: %s",
    async (preset, { expect }) => {
      const controller = new AbortController();
      await using server = await startHanging(preset, () => {
        controller.abort();
      });

      await send(relayOn(server), "POST", { signal: controller.signal });
      await Promise.all(server.requests.map(({ over }) => over));

      expect(server.requests).toHaveLength(1);
    },
  );

  test("is reused after complete responses", async ({ expect }) => {
    await using server = await startHostileServer([201, 422, 429, 201]);
    const relay = relayOn(server);

    await send(relay, "POST");
    await send(relay, "POST");
    await send(relay, "POST");

    expect(server.requests).toHaveLength(4);
    expect(server.openConnections).toBeLessThanOrEqual(2);
  });
});

describe("a connection", () => {
  useFakeClock();

  test.for(["silence", "drip-headers", "stall-after-headers", "stall-mid-body", "drip"] as const)(
    "whose call timed out is closed: %s",
    async (preset, { expect }) => {
      await using server = await startHanging(preset, passTime);

      await send(relayOn(server, { timeoutMs: LIMIT_MS, onAttempt: passWait }), "POST");
      await Promise.all(server.requests.map(({ over }) => over));

      expect(server.requests).toHaveLength(1);
    },
  );
});

describe("a signal that many calls share", () => {
  const ENDINGS = ["cut-chunk", 200, "retry-after-zero", 422, "reset-before-headers", 201, 404, 200] as const;

  /** Makes two hundred calls with a fixed concurrency. Their attempts end in each possible way in turn. */
  async function callOften(signal: AbortSignal, atOnce: number): Promise<unknown[]> {
    let turn = 0;
    await using server = await startHostileServer((exchange) => {
      turn += 1;
      toPreset(ENDINGS[turn % ENDINGS.length] ?? "silence")(exchange);
    });
    const relay = relayOn(server, { retry: { maxAttempts: 2 } });
    const results: unknown[] = [];
    while (results.length < 200) {
      const calls = Array.from({ length: atOnce }, () => send(relay, "PUT", { signal }));
      results.push(...(await Promise.all(calls)));
    }
    return results;
  }

  test("has no listener after two hundred calls", async ({ expect }) => {
    const { signal } = new AbortController();

    const results = await callOften(signal, 50);

    expect(results).toHaveLength(200);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
