import type { Call } from "../../src/core/call.ts";
import { DEFAULT_LIMITS, type RelayLimits, resolveLimits } from "../../src/core/limits.ts";
import type { RelayFetch } from "../../src/core/platform.ts";
import type { OnAttempt } from "../../src/transport/attempt-event.ts";
import { createFetchTransport } from "../../src/transport/fetch.ts";
import { withNetwork } from "../../src/transport/network.ts";
import { withRetry } from "../../src/transport/retry.ts";
import { withTimeout } from "../../src/transport/timeout.ts";
import { aRequest } from "./request.ts";

/** How a call is tried; `random` is 1 unless told, so that each backoff is as long as it may be. */
export interface Trial extends RelayLimits, Partial<Omit<Call, "limits">> {
  readonly onAttempt?: OnAttempt;
  readonly random?: () => number;
}

/** What comes of a call: its answer, or the error that it ends in. */
export function outcomeOf(fetch: RelayFetch, trial: Trial = {}): Promise<unknown> {
  const { onAttempt, random = () => 1, timeoutMs, deadlineMs, retry, ...call } = trial;
  const limits = resolveLimits({ timeoutMs, deadlineMs, retry }, DEFAULT_LIMITS);
  const request = aRequest({ method: "GET", attempts: 0, ...call, limits });
  const send = withRetry(withTimeout(withNetwork(createFetchTransport(fetch, 1_000))), onAttempt, random);
  return send(request).catch((error: unknown) => error);
}
