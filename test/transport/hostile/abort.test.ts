import { describe, test } from "vitest";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { METHODS, outcomeOf, relayOn, send, startHanging } from "./observe.ts";

const rows = METHODS.flatMap(
  (method) =>
    [
      { method, preset: "silence", outcome: { delivery: "maybe-applied" } },
      { method, preset: "drip-headers", outcome: { delivery: "maybe-applied" } },
      { method, preset: "stall-after-headers", outcome: { delivery: "applied", httpStatus: 200 } },
      { method, preset: "stall-mid-body", outcome: { delivery: "applied", httpStatus: 200 } },
      { method, preset: "drip", outcome: { delivery: "applied", httpStatus: 200 } },
    ] as const,
);

describe.concurrent("an abort", () => {
  test.for(rows)("ends a $method with $preset, without a retry", async ({ method, preset, outcome }, { expect }) => {
    const controller = new AbortController();
    await using server = await startHanging(preset, () => {
      controller.abort(new Error("The caller left"));
    });

    const result = await send(relayOn(server), method, { signal: controller.signal });

    expect(outcomeOf(result)).toEqual({ kind: "aborted", ...outcome });
    expect(result.error?.attempts).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  test("makes orThrow throw the caller's reason", async ({ expect }) => {
    const controller = new AbortController();
    await using server = await startHanging("silence", () => {
      controller.abort(new Error("The caller left"));
    });

    const data = send(relayOn(server), "POST", { signal: controller.signal }).orThrow();

    await expect(data).rejects.toThrow("The caller left");
  });

  test.for(METHODS)("ends the wait before the second attempt of a %s", async (method, { expect }) => {
    await using server = await startHostileServer("retry-after-huge");
    const controller = new AbortController();
    const onAttempt = () =>
      setImmediate(() => {
        controller.abort();
      });
    const relay = relayOn(server, { onAttempt, retry: { maxRetryAfterMs: 86_400_000 } });

    const result = await send(relay, method, { signal: controller.signal });

    expect(outcomeOf(result)).toEqual({ kind: "aborted", delivery: "refused", httpStatus: 503 });
    expect(server.requests).toHaveLength(1);
  });

  test.for(METHODS)("before a %s prevents the request", async (method, { expect }) => {
    await using server = await startHostileServer(200);

    const result = await send(relayOn(server), method, { signal: AbortSignal.abort() });

    expect(outcomeOf(result)).toEqual({ kind: "aborted", delivery: "not-sent" });
    expect(result.error?.attempts).toBe(0);
    expect(server.openConnections).toBe(0);
    expect(server.requests).toEqual([]);
  });
});
