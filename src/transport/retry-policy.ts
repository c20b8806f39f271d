import type { Call } from "../core/call.ts";
import type { Delivery } from "../core/error-facts.ts";
import { MAX_TIMER_MS, type ResolvedLimits } from "../core/limits.ts";
import type { RelayError } from "../errors/errors.ts";

/** The facts about an ended attempt that decide about a retry. */
export interface Outcome {
  /** The kind of error that the attempt ended with; `undefined` if a response arrived. */
  readonly errorKind: RelayError["kind"] | undefined;
  readonly httpStatus?: number;
  readonly retryAfterMs?: number;
  readonly delivery: Delivery;
}

/**
 * Returns the wait before the next attempt, in milliseconds; `undefined` for no retry.
 * @param attempts number of attempts begun, the first included
 * @param random a number from 0 up to 1, for full jitter of the backoff, or up to 10 % more than `Retry-After`; it
 * spreads the retries of clients that failed at the same time
 */
export function retryDelay(
  method: Call["method"],
  outcome: Outcome,
  attempts: number,
  policy: ResolvedLimits["retry"],
  random: number,
): number | undefined {
  if (attempts >= policy.maxAttempts || !isRetryable(method, outcome)) return undefined;
  const { retryAfterMs = 0 } = outcome;
  if (retryAfterMs > policy.maxRetryAfterMs) return undefined;
  if (retryAfterMs > 0) return Math.min(retryAfterMs + (retryAfterMs * random) / 10, MAX_TIMER_MS);
  return random * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempts - 1));
}

const TRANSIENT = [408, 429, 500, 502, 503, 504];

// A POST or PATCH may have bought a number. It is retried only if the server cannot have applied it, or says that it did not.
function isRetryable(method: Call["method"], { errorKind, httpStatus = 0, retryAfterMs, delivery }: Outcome): boolean {
  const isPost = /PO|PA/.test(method);
  if (errorKind !== undefined) {
    return (errorKind === "network" || errorKind === "timeout") && (!isPost || delivery === "not-sent");
  }
  return isPost
    ? httpStatus === 429 || (httpStatus === 503 && retryAfterMs !== undefined)
    : TRANSIENT.includes(httpStatus);
}
