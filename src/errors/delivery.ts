import type { Progress } from "../core/call.ts";
import type { Delivery } from "../core/error-facts.ts";

/** What one attempt that has ended says about the server: could it have acted? */
export function deliveryOf(attempt: Progress | undefined, retryAfterMs: number | undefined): Delivery {
  if (!attempt?.sent) return "not-sent";
  const { response } = attempt;
  if (response === undefined) return "maybe-applied";
  if (response.ok) return "applied";
  // A server that names the time to come back has turned the request away; any other 5xx may have begun on it.
  const isTurnedAway = response.status === 503 && retryAfterMs !== undefined;
  return isTurnedAway || (response.status >= 400 && response.status < 500) ? "refused" : "maybe-applied";
}

/** The word to go by when two attempts differ. */
export function mostCautious(one: Delivery, other: Delivery): Delivery {
  return CAUTION.indexOf(one) > CAUTION.indexOf(other) ? one : other;
}

const CAUTION: readonly Delivery[] = ["not-sent", "refused", "maybe-applied", "applied"];
