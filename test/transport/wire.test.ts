import { describe, test, vi } from "vitest";
import type { PACE } from "../../src/testing/hostile/hostile-pace.ts";
import { startHostileServer } from "../../src/testing/hostile/hostile-server.ts";
import type { WIRE } from "../../src/testing/hostile/hostile-wire.ts";
import { closedPort } from "../support/closed-port.ts";
import {
  AT_ONCE_MS,
  EARLY_MS,
  LONG_MS,
  METHODS,
  type Method,
  type Outcome,
  outcomeOf,
  relayOn,
  SHORT_MS,
  send,
  timed,
} from "./observe.ts";

vi.mock("../../generated/operations.ts", () => import("./every-method.ts"));

type WirePreset = keyof (typeof WIRE & typeof PACE);

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

  "slow-answer": SUCCESS,
  "slow-headers": SUCCESS,
  "early-hints": SUCCESS,
  "until-close": SUCCESS,
  "content-length-too-short": { kind: "malformed", httpStatus: 200, delivery: "applied", requests: ONE },
  "two-answers": { kind: "http", httpStatus: 404, delivery: "refused", requests: ONE },
};

/** A row of the table for a method, in figures. */
function toRow(method: Method, preset: WirePreset) {
  const { requests, timeouts = { POST: 0, others: 0 }, ...outcome } = EXPECTED[preset];
  const of = (perMethod: PerMethod) => (method === "POST" ? perMethod.POST : perMethod.others);
  const timeoutMs = of(timeouts) > 0 ? SHORT_MS : LONG_MS;
  return { method, preset, outcome, requests: of(requests), timeoutMs, hangsMs: of(timeouts) * SHORT_MS };
}

const rows = METHODS.flatMap((method) => Object.keys(EXPECTED).map((preset) => toRow(method, preset as WirePreset)));

describe.concurrent("a hostile wire", () => {
  test.for(rows)("$method met with $preset: $outcome.kind, $requests sent", async (row, { expect }) => {
    await using server = await startHostileServer(row.preset);
    const relay = relayOn(server, { timeoutMs: row.timeoutMs });

    const { value: result, elapsedMs } = await timed(send(relay, row.method));

    expect(outcomeOf(result)).toEqual(row.outcome);
    expect(server.requests).toHaveLength(row.requests);
    expect(result.error?.attempts ?? row.requests).toBe(row.requests);
    expect(elapsedMs).toBeGreaterThan(row.hangsMs - EARLY_MS);
    expect(elapsedMs).toBeLessThan(row.hangsMs + AT_ONCE_MS);
  });

  test.for(METHODS)("%s to a closed port was not sent, and is tried again", async (method, { expect }) => {
    const relay = relayOn({ url: await closedPort() });

    const { value: result, elapsedMs } = await timed(send(relay, method));

    expect(outcomeOf(result)).toEqual({ kind: "network", delivery: "not-sent" });
    expect(result.error?.attempts).toBe(3);
    expect(elapsedMs).toBeLessThan(AT_ONCE_MS);
  });

  test("a connection that is slow to be accepted is waited for", async ({ expect }) => {
    await using server = await startHostileServer(201, { acceptAfterMs: 80 });

    const { value: result, elapsedMs } = await timed(send(relayOn(server), "POST"));

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 201 });
    expect(elapsedMs).toBeGreaterThan(80 - EARLY_MS);
  });

  test.for([
    { method: "POST", attempts: 1 },
    { method: "PUT", attempts: 3 },
  ] as const)("$method on a connection that nobody reads times out", async ({ method, attempts }, { expect }) => {
    await using server = await startHostileServer(201, { acceptAfterMs: LONG_MS });

    const { value: result, elapsedMs } = await timed(send(relayOn(server, { timeoutMs: SHORT_MS }), method));

    expect(outcomeOf(result)).toEqual({ kind: "timeout", delivery: "maybe-applied" });
    expect(result.error?.attempts).toBe(attempts);
    expect(elapsedMs).toBeLessThan(attempts * SHORT_MS + AT_ONCE_MS);
  });
});
