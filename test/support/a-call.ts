import type { Attempt, Call, Progress } from "../../src/core/call.ts";
import { DEFAULT_LIMITS } from "../../src/core/limits.ts";

const AUTHORIZATION = `Basic ${btoa("project:PT-secret-token")}`;

/** A call whose first attempt has begun and is signed. */
export function aCall(call: Partial<Call> = {}): Call {
  return {
    method: "POST",
    path: "/number_groups",
    operation: "200 201 204 401 422 500 create-number-group",
    signal: undefined,
    limits: DEFAULT_LIMITS,
    validate: undefined,
    startedAt: performance.now(),
    attempts: [anAttempt()],
    signed: [AUTHORIZATION],
    url: "https://acme.example/api/number_groups",
    body: null,
    ...call,
  };
}

/** An attempt that has sent no request, and that is not retried. */
export function anAttempt(progress: Partial<Progress> = {}): Attempt {
  const headers = { authorization: AUTHORIZATION };
  const controller = new AbortController();
  return { controller, headers, sent: false, response: undefined, isDiscarded: () => false, ...progress };
}
