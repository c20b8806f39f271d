import { describe, test, vi } from "vitest";
import { startHostileServer } from "../../src/testing/hostile/hostile-server.ts";
import { AT_ONCE_MS, EARLY_MS, outcomeOf, relayOn, send, timed } from "./observe.ts";

vi.mock("../../generated/operations.ts", () => import("./every-method.ts"));

const SUCCESS = { kind: "success", httpStatus: 200 };

describe.concurrent("a 503 that names the time to come back", () => {
  test.for(
    (["POST", "PUT"] as const).flatMap(
      (method) =>
        [
          { method, preset: "retry-after-seconds", waitsMs: 1_000, atMostMs: 1_100 },
          // The form has no fractions of a second.
          { method, preset: "retry-after-date", waitsMs: 1_000, atMostMs: 2_200 },
          { method, preset: "retry-after-zero", waitsMs: 0, atMostMs: 5 },
          { method, preset: "retry-after-past-date", waitsMs: 0, atMostMs: 5 },
        ] as const,
    ),
  )("by $preset is waited out by a $method", async ({ method, preset, waitsMs, atMostMs }, { expect }) => {
    await using server = await startHostileServer([preset, 200]);

    const { value: result, elapsedMs } = await timed(send(relayOn(server), method));

    expect(outcomeOf(result)).toEqual(SUCCESS);
    expect(server.requests).toHaveLength(2);
    expect(elapsedMs).toBeGreaterThan(waitsMs - EARLY_MS);
    expect(elapsedMs).toBeLessThan(atMostMs + AT_ONCE_MS);
  });

  test.for([
    { preset: "retry-after-huge", retryAfterMs: 86_400_000, maxRetryAfterMs: 60_000 },
    { preset: "retry-after-seconds", retryAfterMs: 1_000, maxRetryAfterMs: 999 },
  ] as const)(
    "by $preset, above a maxRetryAfterMs of $maxRetryAfterMs, is handed over at once",
    async ({ preset, retryAfterMs, maxRetryAfterMs }, { expect }) => {
      await using server = await startHostileServer(preset);
      const relay = relayOn(server, { retry: { maxRetryAfterMs } });

      const { value: result, elapsedMs } = await timed(send(relay, "PUT"));

      expect(outcomeOf(result)).toEqual({ kind: "http", httpStatus: 503, delivery: "refused" });
      expect(result.error).toMatchObject({ attempts: 1, retryAfterMs });
      expect(server.requests).toHaveLength(1);
      expect(elapsedMs).toBeLessThan(AT_ONCE_MS - 200);
    },
  );
});

describe.concurrent("a 503 whose Retry-After makes no sense", () => {
  const presets = ["absurd", "negative", "fraction", "junk", "junk-date", "empty"] as const;

  test.for(presets)("%s does not repeat a POST", async (name, { expect }) => {
    await using server = await startHostileServer(`retry-after-${name}`);

    const result = await send(relayOn(server), "POST");

    expect(outcomeOf(result)).toEqual({ kind: "http", httpStatus: 503, delivery: "maybe-applied" });
    expect(result.error).not.toHaveProperty("retryAfterMs");
    expect(server.requests).toHaveLength(1);
  });

  test.for(presets)("%s leaves a PUT to back off by itself", async (name, { expect }) => {
    await using server = await startHostileServer([`retry-after-${name}`, 200]);

    const { value: result, elapsedMs } = await timed(send(relayOn(server), "PUT"));

    expect(outcomeOf(result)).toEqual(SUCCESS);
    expect(server.requests).toHaveLength(2);
    expect(elapsedMs).toBeLessThan(AT_ONCE_MS);
  });
});
