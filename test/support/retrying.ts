import type { Call } from "../../src/core/call.ts";
import { DEFAULT_LIMITS, type RelayLimits, resolveLimits } from "../../src/core/limits.ts";
import type { RelayFetch } from "../../src/core/platform.ts";
import type { OnAttempt } from "../../src/transport/attempt-event.ts";
import { createFetchTransport } from "../../src/transport/fetch.ts";
import { withNetwork } from "../../src/transport/network.ts";
import { withRetry } from "../../src/transport/retry.ts";
import { withTimeout } from "../../src/transport/timeout.ts";
import { aCall } from "./a-call.ts";

/** Options of a call; `random` is 1 by default, so that each backoff has its full length. */
export interface Trial extends RelayLimits, Partial<Omit<Call, "limits">> {
  readonly onAttempt?: OnAttempt;
  readonly random?: () => number;
}

/** Returns the outcome of a call: its response, or its error. */
export function outcomeOf(fetch: RelayFetch, trial: Trial = {}): Promise<unknown> {
  const { onAttempt, random = () => 1, timeoutMs, deadlineMs, retry, ...own } = trial;
  const limits = resolveLimits({ timeoutMs, deadlineMs, retry }, DEFAULT_LIMITS);
  const call = aCall({ method: "GET", attempts: 0, ...own, limits });
  const send = withRetry(withTimeout(withNetwork(createFetchTransport(fetch, 1_000))), onAttempt, random);
  return send(call).catch((error: unknown) => error);
}
