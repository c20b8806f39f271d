import type { Progress } from "../core/call.ts";
import type { Delivery } from "../core/error-facts.ts";
import { isSuccess } from "../core/guards.ts";
import { readResponseHeaders } from "./response-headers.ts";

/** Returns the effect that attempts may have had on the server: the most cautious value of them all. */
export function deliveryOf(...attempts: readonly Progress[]): Delivery {
  const effects = attempts.map(effectOf);
  return CAUTION.find((delivery) => effects.includes(delivery)) ?? "not-sent";
}

const CAUTION: readonly Delivery[] = ["applied", "maybe-applied", "refused"];

function effectOf({ sent, response }: Progress): Delivery {
  if (!sent) return "not-sent";
  const { status = 0 } = response ?? {};
  if (isSuccess(status)) return "applied";
  // A 503 with `Retry-After` rejects the request before any work. After any other 5xx, the work may have begun.
  const isRejected = status === 503 && readResponseHeaders(response).retryAfterMs !== undefined;
  return isRejected || (status >= 400 && status < 500) ? "refused" : "maybe-applied";
}
