import { describe, test, vi } from "vitest";
import type { RelayClientOptions } from "../../../src/index.ts";
import type { CONNECTION_PRESETS, TIMING_PRESETS } from "../../../src/testing/hostile/presets.ts";
import { type HostileServer, startHostileServer } from "../../../src/testing/hostile/server.ts";
import { closedPort } from "../../support/closed-port.ts";
import {
  isHanging,
  LIMIT_MS,
  LONG_MS,
  METHODS,
  type Method,
  type Outcome,
  outcomeOf,
  passTime,
  passWait,
  relayOn,
  send,
  startHanging,
  useFakeClock,
} from "./observe.ts";

type BrokenHttpPreset = keyof (typeof CONNECTION_PRESETS & typeof TIMING_PRESETS);

interface Expected extends Outcome {
  /** Requests that reach the server. */
  readonly requests: PerMethod;
  /** Attempts that end by their time limit; the others end immediately. */
  readonly timeouts?: PerMethod;
}

interface PerMethod {
  readonly POST: number;
  /** Number for each of GET, PUT and DELETE. */
  readonly others: number;
}

const ONE = { POST: 1, others: 1 };
const REPEATED = { POST: 1, others: 3 };

const SUCCESS: Expected = { kind: "success", httpStatus: 200, requests: ONE };
const NO_RESPONSE: Expected = { kind: "network", delivery: "maybe-applied", requests: REPEATED };
const CUT: Expected = { kind: "network", httpStatus: 200, delivery: "applied", requests: REPEATED };
const SILENT: Expected = { kind: "timeout", delivery: "maybe-applied", requests: REPEATED, timeouts: REPEATED };
const STALLED: Expected = { ...SILENT, httpStatus: 200, delivery: "applied" };

const EXPECTED: Readonly<Record<BrokenHttpPreset, Expected>> = {
  "reset-before-headers": NO_RESPONSE,
  "close-before-headers": NO_RESPONSE,
  garbage: NO_RESPONSE,
  "huge-headers": NO_RESPONSE,

  "reset-after-headers": CUT,
  "close-mid-body": CUT,
  "cut-chunk": CUT,
  "missing-last-chunk": CUT,
  "garbage-chunk": CUT,
  "content-length-too-long": CUT,
  "not-gzip": CUT,
  "reset-after-error-headers": { ...CUT, httpStatus: 500, delivery: "maybe-applied" },

  silence: SILENT,
  "drip-headers": SILENT,
  "stall-after-headers": STALLED,
  "stall-mid-body": STALLED,
  drip: STALLED,
  // The client reads only the body of the last attempt; it does not wait for the body of a response that it retries.
  "stall-after-error-headers": { ...SILENT, httpStatus: 500, timeouts: ONE },
  "stall-after-retry-after": {
    kind: "timeout",
    httpStatus: 503,
    delivery: "refused",
    requests: { POST: 3, others: 3 },
    timeouts: ONE,
  },

  "slow-response": SUCCESS,
  "slow-headers": SUCCESS,
  "early-hints": SUCCESS,
  "until-close": SUCCESS,
  "content-length-too-short": { kind: "malformed", httpStatus: 200, delivery: "applied", requests: ONE },
  "two-responses": { kind: "http", httpStatus: 404, delivery: "refused", requests: ONE },
};

/** Returns the row of the table for one method. */
function toRow(method: Method, preset: BrokenHttpPreset) {
  const { requests, timeouts = { POST: 0, others: 0 }, ...outcome } = EXPECTED[preset];
  const of = (perMethod: PerMethod) => (method === "POST" ? perMethod.POST : perMethod.others);
  return { method, preset, outcome, requests: of(requests), timeouts: of(timeouts) };
}

// The names are the keys of the table.
const PRESETS = Object.keys(EXPECTED) as BrokenHttpPreset[];
const rows = METHODS.flatMap((method) => PRESETS.map((preset) => toRow(method, preset)));

/** Calls a server, and returns the values that a row of the table expects. */
async function observe(server: HostileServer, method: Method, options: RelayClientOptions) {
  const onAttempt = vi.fn(options.onAttempt);
  const result = await send(relayOn(server, { ...options, onAttempt }), method);
  const requests = server.requests.length;
  return {
    outcome: outcomeOf(result),
    requests,
    attempts: result.error?.attempts ?? requests,
    timeouts: onAttempt.mock.calls.filter(([{ errorKind }]) => errorKind === "timeout").length,
  };
}

describe("an exchange that hangs", () => {
  useFakeClock();

  test.for(rows.filter(({ preset }) => isHanging(preset)))(
    "$method with $preset: $outcome.kind, $requests sent",
    async ({ preset, method, ...expected }, { expect }) => {
      await using server = await startHanging(preset, passTime);

      const observed = await observe(server, method, { timeoutMs: LIMIT_MS, onAttempt: passWait });

      expect(observed).toEqual({ ...expected, attempts: expected.requests });
    },
  );
});

describe.concurrent("broken HTTP", () => {
  test.for(rows.filter(({ preset }) => !isHanging(preset)))(
    "$method with $preset: $outcome.kind, $requests sent",
    async ({ preset, method, ...expected }, { expect }) => {
      await using server = await startHostileServer(preset);

      const observed = await observe(server, method, {});

      expect(observed).toEqual({ ...expected, attempts: expected.requests });
    },
  );

  test.for(METHODS)("%s to a closed port was not sent, and is retried", async (method, { expect }) => {
    const relay = relayOn({ url: await closedPort() });

    const result = await send(relay, method);

    expect(outcomeOf(result)).toEqual({ kind: "network", delivery: "not-sent" });
    expect(result.error?.attempts).toBe(3);
  });

  test("the client waits for a connection that is slow to be accepted", async ({ expect }) => {
    await using server = await startHostileServer(201, { acceptAfterMs: 80 });

    const result = await send(relayOn(server), "POST");

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 201 });
  });

  test.for([
    { method: "POST", attempts: 1 },
    { method: "PUT", attempts: 3 },
  ] as const)(
    "$method on a connection that the server does not read times out",
    async ({ method, attempts }, { expect }) => {
      await using server = await startHostileServer(201, { acceptAfterMs: LONG_MS });

      const result = await send(relayOn(server, { timeoutMs: 50 }), method);

      expect(outcomeOf(result)).toEqual({ kind: "timeout", delivery: "maybe-applied" });
      expect(result.error?.attempts).toBe(attempts);
    },
  );
});
