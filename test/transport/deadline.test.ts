import { describe, test, vi } from "vitest";
import { startHostileServer } from "../../src/testing/hostile/hostile-server.ts";
import { AT_ONCE_MS, EARLY_MS, outcomeOf, relayOn, send, timed } from "./observe.ts";

vi.mock("../../generated/operations.ts", () => import("./every-method.ts"));

describe.concurrent("deadlineMs", () => {
  test("ends a call over all of its attempts", async ({ expect }) => {
    await using server = await startHostileServer("silence");
    const relay = relayOn(server, { timeoutMs: 500, deadlineMs: 1_250, retry: { maxAttempts: 50 } });

    const { value: result, elapsedMs } = await timed(send(relay, "PUT"));

    expect(result.error).toMatchObject({ kind: "timeout", limit: "deadline", delivery: "maybe-applied", attempts: 3 });
    expect(server.requests).toHaveLength(3);
    expect(elapsedMs).toBeGreaterThan(1_250 - EARLY_MS);
    expect(elapsedMs).toBeLessThan(1_250 + AT_ONCE_MS);
  });

  test.for(["stall-after-headers", "stall-mid-body", "drip"] as const)(
    "ends a call that is still waiting for its body: %s",
    async (preset, { expect }) => {
      await using server = await startHostileServer(preset);

      const { value: result, elapsedMs } = await timed(send(relayOn(server, { deadlineMs: 500 }), "POST"));

      expect(result.error).toMatchObject({ kind: "timeout", limit: "deadline", delivery: "applied", httpStatus: 200 });
      expect(elapsedMs).toBeGreaterThan(500 - EARLY_MS);
      expect(elapsedMs).toBeLessThan(500 + AT_ONCE_MS);
    },
  );

  test("counts the waits between attempts", async ({ expect }) => {
    await using server = await startHostileServer(["retry-after-seconds", "silence"]);

    const { value: result, elapsedMs } = await timed(send(relayOn(server, { deadlineMs: 1_400 }), "POST"));

    expect(result.error).toMatchObject({ kind: "timeout", limit: "deadline", attempts: 2 });
    expect(server.requests).toHaveLength(2);
    expect(elapsedMs).toBeGreaterThan(1_400 - EARLY_MS);
    expect(elapsedMs).toBeLessThan(1_400 + AT_ONCE_MS);
  });

  test("hands the answer over at once when what the server asks to wait does not fit", async ({ expect }) => {
    await using server = await startHostileServer("retry-after-seconds");

    const { value: result, elapsedMs } = await timed(send(relayOn(server, { deadlineMs: 900 }), "POST"));

    expect(outcomeOf(result)).toEqual({ kind: "http", httpStatus: 503, delivery: "refused" });
    expect(result.error).toMatchObject({ attempts: 1, retryAfterMs: 1_000 });
    expect(elapsedMs).toBeLessThan(800);
  });

  test.for([
    { step: 500, outcome: { kind: "api", httpStatus: 500, delivery: "maybe-applied" } },
    { step: "garbage", outcome: { kind: "network", delivery: "maybe-applied" } },
    { step: "cut-chunk", outcome: { kind: "network", httpStatus: 200, delivery: "applied" } },
  ] as const)("hands $step over at once when the backoff does not fit", async ({ step, outcome }, { expect }) => {
    await using server = await startHostileServer(step);
    // Full jitter draws from 0 on: once in a million times it is below the deadline.
    const relay = relayOn(server, { deadlineMs: 2_000, retry: { baseDelayMs: 2e9, maxDelayMs: 2e9 } });

    const { value: result, elapsedMs } = await timed(send(relay, "PUT"));

    expect(outcomeOf(result)).toEqual(outcome);
    expect(server.requests).toHaveLength(1);
    expect(elapsedMs).toBeLessThan(AT_ONCE_MS);
  });
});
