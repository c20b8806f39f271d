import type { Call } from "../core/call.ts";
import type { Delivery } from "../core/error-facts.ts";
import { MAX_TIMER_MS, type ResolvedLimits } from "../core/limits.ts";
import type { RelayError } from "../errors/errors.ts";

/** How an attempt ended, as far as it matters for another. */
export interface Outcome {
  /** The kind of error that it ended with; `undefined` for an answer. */
  readonly errorKind: RelayError["kind"] | undefined;
  readonly httpStatus?: number;
  readonly retryAfterMs?: number;
  readonly delivery: Delivery;
}

/**
 * How long to wait before another attempt, in milliseconds; `undefined` for none.
 * @param attempts those begun, the first included
 * @param random from 0 up to 1: full jitter for a backoff, up to 10 % on top of a wait that the server asks for, so
 * that clients that failed together do not come back together
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

// A POST may have bought a number: it is repeated only when the server cannot have acted, or says that it did not.
function isRetryable(method: Call["method"], { errorKind, httpStatus = 0, retryAfterMs, delivery }: Outcome): boolean {
  const isPost = method === "POST";
  if (errorKind !== undefined) {
    return (errorKind === "network" || errorKind === "timeout") && (!isPost || delivery === "not-sent");
  }
  return isPost
    ? httpStatus === 429 || (httpStatus === 503 && retryAfterMs !== undefined)
    : TRANSIENT.includes(httpStatus);
}
