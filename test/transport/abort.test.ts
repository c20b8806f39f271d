import { describe, test, vi } from "vitest";
import { HOSTILE_PRESETS, type HostilePresetName } from "../../src/testing/hostile/hostile-presets.ts";
import { type HostileServer, startHostileServer } from "../../src/testing/hostile/hostile-server.ts";
import { AT_ONCE_MS, METHODS, outcomeOf, relayOn, send, timed } from "./observe.ts";

vi.mock("../../generated/operations.ts", () => import("./every-method.ts"));

/** Meets each request with a preset and, once that has had its effect, aborts. */
function startAborting(preset: HostilePresetName, controller: AbortController): Promise<HostileServer> {
  return startHostileServer((exchange) => {
    HOSTILE_PRESETS[preset](exchange);
    setTimeout(() => {
      controller.abort(new Error("The caller left"));
    }, 60);
  });
}

/** How long a call that waits for its second attempt goes on when it is aborted, in milliseconds. */
async function latencyOfAbort(): Promise<number> {
  await using server = await startHostileServer("retry-after-seconds");
  const controller = new AbortController();
  let abortedAt = Number.NaN;
  const onAttempt = () =>
    setTimeout(() => {
      abortedAt = performance.now();
      controller.abort();
    }, 10);
  await send(relayOn(server, { onAttempt }), "PUT", { signal: controller.signal });
  return performance.now() - abortedAt;
}

describe("an abort", () => {
  test("ends a wait within 20 ms, by the median of five", async ({ expect }) => {
    const latencies = [
      await latencyOfAbort(),
      await latencyOfAbort(),
      await latencyOfAbort(),
      await latencyOfAbort(),
      await latencyOfAbort(),
    ];

    const [, , median] = latencies.sort((one, other) => one - other);

    expect(median).toBeLessThan(20);
  });
});

const rows = METHODS.flatMap(
  (method) =>
    [
      { method, preset: "silence", outcome: { delivery: "maybe-applied" } },
      { method, preset: "drip-headers", outcome: { delivery: "maybe-applied" } },
      { method, preset: "stall-after-headers", outcome: { delivery: "applied", httpStatus: 200 } },
      { method, preset: "stall-mid-body", outcome: { delivery: "applied", httpStatus: 200 } },
      { method, preset: "drip", outcome: { delivery: "applied", httpStatus: 200 } },
      { method, preset: "retry-after-seconds", outcome: { delivery: "refused", httpStatus: 503 } },
    ] as const,
);

describe.concurrent("an abort", () => {
  test.for(rows)("ends a $method met with $preset, for good", async ({ method, preset, outcome }, { expect }) => {
    const controller = new AbortController();
    await using server = await startAborting(preset, controller);

    const { value, elapsedMs } = await timed(send(relayOn(server), method, { signal: controller.signal }));

    expect(outcomeOf(value)).toEqual({ kind: "aborted", ...outcome });
    expect(value.error?.attempts).toBe(1);
    expect(server.requests).toHaveLength(1);
    expect(elapsedMs).toBeLessThan(AT_ONCE_MS);
  });

  test("throws the caller's own reason by orThrow", async ({ expect }) => {
    const controller = new AbortController();
    await using server = await startAborting("silence", controller);

    const data = send(relayOn(server), "POST", { signal: controller.signal }).orThrow();

    await expect(data).rejects.toThrow("The caller left");
  });

  test.for(METHODS)("before a %s sends nothing", async (method, { expect }) => {
    await using server = await startHostileServer(200);

    const result = await send(relayOn(server), method, { signal: AbortSignal.abort() });

    expect(outcomeOf(result)).toEqual({ kind: "aborted", delivery: "not-sent" });
    expect(result.error?.attempts).toBe(0);
    expect(server.openConnections).toBe(0);
    expect(server.requests).toEqual([]);
  });
});
