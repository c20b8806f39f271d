import { describe, test, vi } from "vitest";
import { HOSTILE_PRESETS, type HostilePresetName, toPreset } from "../../src/testing/hostile/hostile-presets.ts";
import { startHostileServer } from "../../src/testing/hostile/hostile-server.ts";
import { AT_ONCE_MS, METHODS, outcomeOf, relayOn, SHORT_MS, send, timed } from "./observe.ts";

vi.mock("../../generated/operations.ts", () => import("./every-method.ts"));

// Made of the table's own keys.
const NAMES = Object.keys(HOSTILE_PRESETS) as HostilePresetName[];

/** With these the server says that it did not act, and that it may be asked again at once. */
const NOT_APPLIED: readonly HostilePresetName[] = [
  "retry-after-zero",
  "retry-after-past-date",
  "stall-after-retry-after",
];

describe.concurrent("whatever the server does", () => {
  test.for(NAMES.filter((name) => !NOT_APPLIED.includes(name)))("%s: a POST is sent once", async (name, { expect }) => {
    await using server = await startHostileServer(name);
    const relay = relayOn(server, { timeoutMs: SHORT_MS, retry: { maxRetryAfterMs: 1 } });

    const { elapsedMs } = await timed(send(relay, "POST"));

    expect(server.requests).toHaveLength(1);
    expect(elapsedMs).toBeLessThan(SHORT_MS + AT_ONCE_MS);
  });

  test.for(NAMES)("%s: a call after it is answered its own answer", async (name, { expect }) => {
    await using server = await startHostileServer([name, 201]);
    const relay = relayOn(server, { retry: false });

    await send(relay, "POST", { timeoutMs: SHORT_MS });
    const { value: result, elapsedMs } = await timed(send(relay, "POST"));

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 201 });
    expect(server.requests).toHaveLength(2);
    expect(elapsedMs).toBeLessThan(AT_ONCE_MS);
  });

  test("twenty calls at once each end, by every method", async ({ expect }) => {
    const steps = ["reset-before-headers", "stall-mid-body", "garbage", 503, "cut-chunk", "silence", 201] as const;
    await using server = await startHostileServer((exchange) => {
      toPreset(steps[server.requests.length % steps.length] ?? 201)(exchange);
    });
    const relay = relayOn(server, { timeoutMs: SHORT_MS });

    const calls = Array.from({ length: 20 }, (_, index) => send(relay, METHODS[index % 4] ?? "GET"));
    const { value: results, elapsedMs } = await timed(Promise.all(calls));

    expect(results).toHaveLength(20);
    expect(elapsedMs).toBeLessThan(3 * SHORT_MS + AT_ONCE_MS);
  });
});
