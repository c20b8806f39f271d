import type { Progress } from "../core/call.ts";
import type { Delivery } from "../core/error-facts.ts";
import { isSuccess } from "../core/guards.ts";

/** Returns the effect that one ended attempt may have had on the server. */
export function deliveryOf(attempt: Progress | undefined, retryAfterMs: number | undefined): Delivery {
  if (!attempt?.sent) return "not-sent";
  const { status = 0 } = attempt.response ?? {};
  if (isSuccess(status)) return "applied";
  // A 503 with `Retry-After` rejects the request before any work. After any other 5xx, the work may have begun.
  const isRejected = status === 503 && retryAfterMs !== undefined;
  return isRejected || (status >= 400 && status < 500) ? "refused" : "maybe-applied";
}

/** Returns the more cautious of two deliveries. */
export function mostCautious(one: Delivery, other: Delivery): Delivery {
  return CAUTION.indexOf(one) > CAUTION.indexOf(other) ? one : other;
}

const CAUTION: readonly Delivery[] = ["not-sent", "refused", "maybe-applied", "applied"];
