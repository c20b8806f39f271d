import { describe, test, vi } from "vitest";
import type { RelayFetch } from "../../../src/index.ts";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { outcomeOf, passWait, relayOn, send, transport, useFakeClock } from "./observe.ts";

const SUCCESS = { kind: "success", httpStatus: 200 };

/** Dates have whole seconds. The response has its own `Date`, so half a second changes no wait. */
const HALF_PAST = Date.parse("2026-01-01T00:00:00.500Z");

describe("a 503 with a Retry-After", () => {
  useFakeClock();

  test.for(
    (["POST", "PUT"] as const).flatMap(
      (method) =>
        [
          { method, preset: "retry-after-seconds", waitMs: 1_000 },
          { method, preset: "retry-after-date", waitMs: 2_000 },
          { method, preset: "retry-after-zero", waitMs: 0 },
          { method, preset: "retry-after-past-date", waitMs: 0 },
        ] as const,
    ),
  )("of $preset makes a $method wait", async ({ method, preset, waitMs }, { expect }) => {
    vi.setSystemTime(HALF_PAST);
    vi.spyOn(Math, "random").mockReturnValue(0);
    await using server = await startHostileServer([preset, 200]);
    const sentAt: number[] = [];
    const timedFetch: RelayFetch = (url, init) => {
      sentAt.push(Date.now());
      return transport(url, init);
    };

    const result = await send(relayOn({ url: server.url, fetch: timedFetch }, { onAttempt: passWait }), method);

    expect(outcomeOf(result)).toEqual(SUCCESS);
    expect(sentAt).toEqual([HALF_PAST, HALF_PAST + waitMs]);
    expect(server.requests).toHaveLength(2);
  });
});

describe.concurrent("a 503 with a Retry-After that is too long", () => {
  test.for([
    { preset: "retry-after-huge", retryAfterMs: 86_400_000, maxRetryAfterMs: 60_000 },
    { preset: "retry-after-seconds", retryAfterMs: 1_000, maxRetryAfterMs: 999 },
  ] as const)(
    "of $preset, above a maxRetryAfterMs of $maxRetryAfterMs, is returned",
    async ({ preset, retryAfterMs, maxRetryAfterMs }, { expect }) => {
      await using server = await startHostileServer(preset);
      const relay = relayOn(server, { retry: { maxRetryAfterMs } });

      const result = await send(relay, "PUT");

      expect(outcomeOf(result)).toEqual({ kind: "http", httpStatus: 503, delivery: "refused" });
      expect(result.error).toMatchObject({ attempts: 1, retryAfterMs });
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe.concurrent("a 503 with an invalid Retry-After", () => {
  const presets = ["absurd", "negative", "fraction", "junk", "junk-date", "empty"] as const;

  test.for(presets)("%s does not retry a POST", async (name, { expect }) => {
    await using server = await startHostileServer(`retry-after-${name}`);

    const result = await send(relayOn(server), "POST");

    expect(outcomeOf(result)).toEqual({ kind: "http", httpStatus: 503, delivery: "maybe-applied" });
    expect(result.error).not.toHaveProperty("retryAfterMs");
    expect(server.requests).toHaveLength(1);
  });

  test.for(presets)("%s makes a PUT use the default backoff", async (name, { expect }) => {
    await using server = await startHostileServer([`retry-after-${name}`, 200]);

    const result = await send(relayOn(server), "PUT");

    expect(outcomeOf(result)).toEqual(SUCCESS);
    expect(server.requests).toHaveLength(2);
  });
});
