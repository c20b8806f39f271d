import type { Attempt, Call, TransportRequest } from "../../src/core/call.ts";
import { DEFAULT_LIMITS } from "../../src/core/limits.ts";

const AUTHORIZATION = `Basic ${btoa("project:PT-secret-token")}`;

/** A signed request of a call whose first attempt has begun. */
export function aRequest(call: Partial<Call> = {}): TransportRequest {
  return {
    call: {
      method: "POST",
      path: "/number_groups",
      operation: "200 201 204 401 422 500 create-number-group",
      signal: undefined,
      limits: DEFAULT_LIMITS,
      validate: undefined,
      startedAt: performance.now(),
      attempts: 1,
      signed: [AUTHORIZATION],
      delivery: "not-sent",
      response: undefined,
      ...call,
    },
    url: "https://acme.example/api/number_groups",
    headers: new Headers({ authorization: AUTHORIZATION }),
    body: null,
  };
}

/** An attempt that has sent nothing, and that is not retried. */
export function anAttempt(): Attempt {
  return { controller: new AbortController(), sent: false, response: undefined, isDiscarded: () => false };
}
