import { describe, test, vi } from "vitest";
import { toPreset } from "../../../src/testing/hostile/presets.ts";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { LIMIT_MS, outcomeOf, passTime, passWait, relayOn, send, startHanging, useFakeClock } from "./observe.ts";

describe("deadlineMs", () => {
  useFakeClock();

  test("limits all attempts of a call together", async ({ expect }) => {
    await using server = await startHanging("silence", passTime);
    const limits = { timeoutMs: LIMIT_MS, deadlineMs: 2.5 * LIMIT_MS, retry: { maxAttempts: 50 }, onAttempt: passWait };

    const result = await send(relayOn(server, limits), "PUT");

    expect(result.error).toMatchObject({ kind: "timeout", limit: "deadline", delivery: "maybe-applied", attempts: 3 });
    expect(server.requests).toHaveLength(3);
  });

  test.for(["stall-after-headers", "stall-mid-body", "drip"] as const)(
    "ends a call that is still waiting for its body: %s",
    async (preset, { expect }) => {
      await using server = await startHanging(preset, passTime);

      const result = await send(relayOn(server, { deadlineMs: LIMIT_MS }), "POST");

      expect(result.error).toMatchObject({ kind: "timeout", limit: "deadline", delivery: "applied", httpStatus: 200 });
    },
  );

  test("counts the waits between attempts", async ({ expect }) => {
    const steps = ["retry-after-seconds", "silence"] as const;
    await using server = await startHostileServer((exchange) => {
      toPreset(steps[server.requests.length - 1] ?? "silence")(exchange);
      if (server.requests.length === 2) setImmediate(() => vi.advanceTimersByTime(400));
    });

    const result = await send(relayOn(server, { deadlineMs: 1_400, onAttempt: passWait }), "POST");

    expect(result.error).toMatchObject({ kind: "timeout", limit: "deadline", attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });

  test("returns the response if Retry-After exceeds the deadline", async ({ expect }) => {
    await using server = await startHostileServer("retry-after-seconds");

    const result = await send(relayOn(server, { deadlineMs: 900 }), "POST");

    expect(outcomeOf(result)).toEqual({ kind: "http", httpStatus: 503, delivery: "refused" });
    expect(result.error).toMatchObject({ attempts: 1, retryAfterMs: 1_000 });
  });

  test.for([
    { step: 500, outcome: { kind: "api", httpStatus: 500, delivery: "maybe-applied" } },
    { step: "garbage", outcome: { kind: "network", delivery: "maybe-applied" } },
    { step: "cut-chunk", outcome: { kind: "network", httpStatus: 200, delivery: "applied" } },
  ] as const)("returns $step if the backoff exceeds the deadline", async ({ step, outcome }, { expect }) => {
    await using server = await startHostileServer(step);
    // Full jitter draws from 0 on: once in a million times it is below the deadline.
    const relay = relayOn(server, { deadlineMs: 2_000, retry: { baseDelayMs: 2e9, maxDelayMs: 2e9 } });

    const result = await send(relay, "PUT");

    expect(outcomeOf(result)).toEqual(outcome);
    expect(server.requests).toHaveLength(1);
  });
});
