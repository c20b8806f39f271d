import { describe, expect, test, vi } from "vitest";
import { emitAttempt, type OnAttempt } from "../../src/transport/attempt-event.ts";
import { aCall, anAttempt } from "../support/a-call.ts";
import { unhandledDuring } from "../support/unhandled.ts";

test("reports exactly the facts of an attempt without a response", () => {
  const onAttempt = vi.fn<OnAttempt>();
  const call = aCall({ attempts: [anAttempt(), anAttempt()] });

  emitAttempt(onAttempt, call, { durationMs: 12.5, errorKind: "network", waitMs: 250 });

  expect(Object.entries(onAttempt.mock.calls[0]?.[0] ?? {})).toEqual([
    ["method", "POST"],
    ["path", "/number_groups"],
    ["url", "https://acme.example/api/number_groups"],
    ["operationId", "create-number-group"],
    ["callId", expect.stringMatching(/^[a-z\d]+$/)],
    ["attempt", 2],
    ["durationMs", 12.5],
    ["errorKind", "network"],
    ["waitMs", 250],
  ]);
});

test("reports exactly the facts of a response", () => {
  const onAttempt = vi.fn<OnAttempt>();
  const response = new Response(null, { status: 503, headers: { "x-request-id": "r-1", "retry-after": "2" } });

  emitAttempt(onAttempt, aCall({ attempts: [anAttempt({ sent: true, response })] }), { durationMs: 1 });

  expect(Object.entries(onAttempt.mock.calls[0]?.[0] ?? {})).toEqual([
    ["method", "POST"],
    ["path", "/number_groups"],
    ["url", "https://acme.example/api/number_groups"],
    ["operationId", "create-number-group"],
    ["httpStatus", 503],
    ["requestId", "r-1"],
    ["retryAfterMs", 2000],
    ["callId", expect.stringMatching(/^[a-z\d]+$/)],
    ["attempt", 1],
    ["durationMs", 1],
  ]);
});

test("reports once, before it returns", () => {
  const onAttempt = vi.fn<OnAttempt>();

  emitAttempt(onAttempt, aCall(), { durationMs: 1 });

  expect(onAttempt).toHaveBeenCalledOnce();
});

describe("a hook", () => {
  const HOOKS: [string, OnAttempt][] = [
    ["throws", fail],
    ["rejects", () => Promise.reject(new Error("the log is full"))],
    // biome-ignore lint/suspicious/noThenProperty: any thenable may be awaited
    ["gives a thenable that throws", () => ({ then: fail })],
  ];

  test.each(HOOKS)("that %s does not fail its caller", (_, onAttempt) => {
    expect(() => {
      emitAttempt(onAttempt, aCall(), { durationMs: 1 });
    }).not.toThrow();
  });

  test.each(HOOKS)("that %s leaves no unhandled rejection", async (_, onAttempt) => {
    const unhandled = await unhandledDuring(async () => {
      emitAttempt(onAttempt, aCall(), { durationMs: 1 });
      await Promise.resolve();
    });

    expect(unhandled).toEqual([]);
  });
});

function fail(): never {
  throw new Error("the log is full");
}
