import { expect, test, vi } from "vitest";
import type { Call } from "../../src/core/call.ts";
import { emitAttempt, type OnAttempt } from "../../src/transport/attempt-event.ts";
import { aCall, anAttempt } from "../support/a-call.ts";
import { unhandledDuring } from "../support/unhandled.ts";

const RESPONSE = new Response(null, { status: 503, headers: { "x-request-id": "r-1", "retry-after": "2" } });

test.each<[string, Partial<Call>, object, object]>([
  [
    "an attempt without a response",
    { attempts: [anAttempt(), anAttempt()] },
    { attempt: 2 },
    { errorKind: "network", waitMs: 250 },
  ],
  [
    "a response",
    { attempts: [anAttempt({ sent: true, response: RESPONSE })] },
    { attempt: 1, httpStatus: 503, requestId: "r-1", retryAfterMs: 2000 },
    {},
  ],
])("reports exactly the facts of %s, once, before it returns", (_, call, facts, ended) => {
  const onAttempt = vi.fn<OnAttempt>();

  emitAttempt(onAttempt, aCall(call), { durationMs: 12.5, ...ended });

  expect(onAttempt).toHaveBeenCalledOnce();
  expect(onAttempt.mock.calls[0]?.[0]).toStrictEqual({
    method: "POST",
    path: "/number_groups",
    url: "https://acme.example/api/number_groups",
    operationId: "create-number-group",
    callId: expect.stringMatching(/^[a-z\d]+$/) as string,
    ...facts,
    durationMs: 12.5,
    ...ended,
  });
});

test.each<[string, OnAttempt]>([
  ["throws", fail],
  ["rejects", () => Promise.reject(new Error("the log is full"))],
  // biome-ignore lint/suspicious/noThenProperty: any thenable may be awaited
  ["gives a thenable that throws", () => ({ then: fail })],
])("a hook that %s does not fail its caller, and leaves no unhandled rejection", async (_, onAttempt) => {
  const unhandled = await unhandledDuring(async () => {
    emitAttempt(onAttempt, aCall(), { durationMs: 1 });
    await Promise.resolve();
  });

  expect(unhandled).toEqual([]);
});

function fail(): never {
  throw new Error("the log is full");
}
