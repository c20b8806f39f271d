import { describe, test, vi } from "vitest";
import type { RelayClientOptions } from "../../../src/index.ts";
import type { CONNECTION_PRESETS } from "../../../src/testing/hostile/presets/connection.ts";
import type { TIMING_PRESETS } from "../../../src/testing/hostile/presets/timing.ts";
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

type WirePreset = keyof (typeof CONNECTION_PRESETS & typeof TIMING_PRESETS);

interface Expected extends Outcome {
  /** Requests that reach the server. */
  readonly requests: PerMethod;
  /** Attempts that last until their time is over; the others end at once. */
  readonly timeouts?: PerMethod;
}

interface PerMethod {
  readonly POST: number;
  /** By each of GET, PUT and DELETE. */
  readonly others: number;
}

const ONE = { POST: 1, others: 1 };
const REPEATED = { POST: 1, others: 3 };

const SUCCESS: Expected = { kind: "success", httpStatus: 200, requests: ONE };
const UNANSWERED: Expected = { kind: "network", delivery: "maybe-applied", requests: REPEATED };
const CUT: Expected = { kind: "network", httpStatus: 200, delivery: "applied", requests: REPEATED };
const SILENT: Expected = { kind: "timeout", delivery: "maybe-applied", requests: REPEATED, timeouts: REPEATED };
const STALLED: Expected = { ...SILENT, httpStatus: 200, delivery: "applied" };

const EXPECTED: Readonly<Record<WirePreset, Expected>> = {
  "reset-before-headers": UNANSWERED,
  "close-before-headers": UNANSWERED,
  garbage: UNANSWERED,
  "huge-headers": UNANSWERED,

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
  // The body of an answer that is repeated is not waited for: only that of the last attempt is.
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

/** A row of the table for a method, in figures. */
function toRow(method: Method, preset: WirePreset) {
  const { requests, timeouts = { POST: 0, others: 0 }, ...outcome } = EXPECTED[preset];
  const of = (perMethod: PerMethod) => (method === "POST" ? perMethod.POST : perMethod.others);
  return { method, preset, outcome, requests: of(requests), timeouts: of(timeouts) };
}

// Made of the table's own keys.
const PRESETS = Object.keys(EXPECTED) as WirePreset[];
const rows = METHODS.flatMap((method) => PRESETS.map((preset) => toRow(method, preset)));

/** Calls a server, and returns what a row of the table expects of it. */
async function meet(server: HostileServer, method: Method, options: RelayClientOptions) {
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

describe("a wire that hangs", () => {
  useFakeClock();

  test.for(rows.filter(({ preset }) => isHanging(preset)))(
    "$method met with $preset: $outcome.kind, $requests sent",
    async ({ preset, method, ...expected }, { expect }) => {
      await using server = await startHanging(preset, passTime);

      const met = await meet(server, method, { timeoutMs: LIMIT_MS, onAttempt: passWait });

      expect(met).toEqual({ ...expected, attempts: expected.requests });
    },
  );
});

describe.concurrent("a hostile wire", () => {
  test.for(rows.filter(({ preset }) => !isHanging(preset)))(
    "$method met with $preset: $outcome.kind, $requests sent",
    async ({ preset, method, ...expected }, { expect }) => {
      await using server = await startHostileServer(preset);

      const met = await meet(server, method, {});

      expect(met).toEqual({ ...expected, attempts: expected.requests });
    },
  );

  test.for(METHODS)("%s to a closed port was not sent, and is tried again", async (method, { expect }) => {
    const relay = relayOn({ url: await closedPort() });

    const result = await send(relay, method);

    expect(outcomeOf(result)).toEqual({ kind: "network", delivery: "not-sent" });
    expect(result.error?.attempts).toBe(3);
  });

  test("a connection that is slow to be accepted is waited for", async ({ expect }) => {
    await using server = await startHostileServer(201, { acceptAfterMs: 80 });

    const result = await send(relayOn(server), "POST");

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 201 });
  });

  test.for([
    { method: "POST", attempts: 1 },
    { method: "PUT", attempts: 3 },
  ] as const)("$method on a connection that nobody reads times out", async ({ method, attempts }, { expect }) => {
    await using server = await startHostileServer(201, { acceptAfterMs: LONG_MS });

    const result = await send(relayOn(server, { timeoutMs: 50 }), method);

    expect(outcomeOf(result)).toEqual({ kind: "timeout", delivery: "maybe-applied" });
    expect(result.error?.attempts).toBe(attempts);
  });
});
