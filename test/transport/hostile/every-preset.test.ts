import { describe, test } from "vitest";
import { HOSTILE_PRESETS, type HostilePresetName, toPreset } from "../../../src/testing/hostile/presets.ts";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import {
  isHanging,
  LIMIT_MS,
  METHODS,
  outcomeOf,
  passTime,
  passWait,
  relayOn,
  send,
  startHanging,
  useFakeClock,
} from "./observe.ts";

// The names are the keys of the table.
const NAMES = Object.keys(HOSTILE_PRESETS) as HostilePresetName[];

/** Presets in which the server did not apply the request, and the client may retry immediately. */
const NOT_APPLIED: readonly HostilePresetName[] = [
  "retry-after-zero",
  "retry-after-past-date",
  "stall-after-retry-after",
];

const HANGING = NAMES.filter(isHanging);
const ENDING = NAMES.filter((name) => !isHanging(name));

describe("with each preset that hangs", () => {
  useFakeClock();

  test.for(HANGING.filter((name) => !NOT_APPLIED.includes(name)))(
    "%s: a POST is sent once",
    async (name, { expect }) => {
      await using server = await startHanging(name, passTime);

      await send(relayOn(server, { timeoutMs: LIMIT_MS, onAttempt: passWait }), "POST");

      expect(server.requests).toHaveLength(1);
    },
  );
});

describe.concurrent("with each preset", () => {
  test.for(ENDING.filter((name) => !NOT_APPLIED.includes(name)))(
    "%s: a POST is sent once",
    async (name, { expect }) => {
      await using server = await startHostileServer(name);

      await send(relayOn(server, { retry: { maxRetryAfterMs: 1 } }), "POST");

      expect(server.requests).toHaveLength(1);
    },
  );

  test.for(ENDING)("%s: the next call gets its own response", async (name, { expect }) => {
    await using server = await startHostileServer([name, 201]);
    const relay = relayOn(server, { retry: false });

    await send(relay, "POST");
    const result = await send(relay, "POST");

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 201 });
    expect(server.requests).toHaveLength(2);
  });

  test.for(HANGING)("%s: the next call gets its own response", async (name, { expect }) => {
    const controller = new AbortController();
    const abort = () => {
      controller.abort();
    };
    await using server = await startHanging(name, abort, toPreset(201));
    const relay = relayOn(server, { retry: false });

    await send(relay, "POST", { signal: controller.signal });
    const result = await send(relay, "POST");

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 201 });
    expect(server.requests).toHaveLength(2);
  });

  test("twenty concurrent calls end, with every method", async ({ expect }) => {
    const steps = ["reset-before-headers", "stall-mid-body", "garbage", 503, "cut-chunk", "silence", 201] as const;
    await using server = await startHostileServer((exchange) => {
      toPreset(steps[server.requests.length % steps.length] ?? 201)(exchange);
    });
    // The test only requires that each call ends.
    const relay = relayOn(server, { timeoutMs: 100 });

    const calls = Array.from({ length: 20 }, (_, index) => send(relay, METHODS[index % 4] ?? "GET"));

    expect(await Promise.all(calls)).toHaveLength(20);
  });
});
