import type { Transport } from "../core/call.ts";
import { checkHeaders, type RelayHeaders } from "../core/headers.ts";
import { createCausedError } from "../errors/create-error.ts";
import { type AttemptStart, startOf } from "./attempt-event.ts";

/**
 * Returns headers to add to an attempt, such as `traceparent`. It runs before each attempt, within its time limit, and
 * cannot change anything else. If it fails, the client does not send the attempt, and the call ends with a
 * {@link MiddlewareError}.
 */
export type BeforeAttempt = (attempt: AttemptStart) => RelayHeaders | undefined | Promise<RelayHeaders | undefined>;

/** Adds the headers of `beforeAttempt` to each attempt. */
export function withBeforeAttempt(next: Transport, beforeAttempt: BeforeAttempt | undefined): Transport {
  if (!beforeAttempt) return next;
  return async (call, attempt) => {
    try {
      Object.assign(attempt.headers, checkHeaders((await beforeAttempt(startOf(call))) ?? {}));
    } catch (error) {
      throw createCausedError("middleware", "failed in beforeAttempt", call, error);
    }
    return next(call, attempt);
  };
}
