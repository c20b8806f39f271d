import {
  type Attempt,
  type Call,
  type Progress,
  type Transport,
  type TransportResponse,
  timeLeft,
} from "../core/call.ts";
import { definedOf } from "../core/guards.ts";
import type { AbortSignalLike } from "../core/platform.ts";
import { createAbortedError } from "../errors/create-error.ts";
import { deliveryOf, mostCautious } from "../errors/delivery.ts";
import type { UnexpectedError } from "../errors/errors.ts";
import { readResponseHeaders } from "../errors/response-headers.ts";
import { type AttemptErrorKind, emitAttempt, type OnAttempt } from "./attempt-event.ts";
import { type Outcome, retryDelay } from "./retry-policy.ts";

/** Retries attempts within the limits of the call, and reports each attempt to `onAttempt`. */
export function withRetry(
  next: Transport,
  onAttempt: OnAttempt | undefined,
  random: () => number = Math.random,
): (call: Call) => Promise<TransportResponse> {
  return async (call) => {
    for (;;) {
      const begun = call.attempts;
      const startedAt = performance.now();
      let waitMs: number | undefined;
      const decide = (outcome: Outcome) => {
        const delay = retryDelay(call.method, outcome, call.attempts, call.limits.retry, random());
        // A wait beyond the deadline would only turn the response into a timeout.
        waitMs = delay !== undefined && delay < timeLeft(call) ? delay : undefined;
        return waitMs !== undefined;
      };
      const attempt: Attempt = {
        controller: new AbortController(),
        headers: new Headers(call.headers),
        sent: false,
        response: undefined,
        // A `fetch` that followed a redirect in spite of `redirect: "manual"` is not called again.
        isDiscarded: (response) =>
          !response.ok && !response.redirected && decide(outcomeOf({ sent: true, response }, undefined)),
      };

      const ended = await next(call, attempt).then(
        (received) => ({ received, error: undefined }),
        // `withNetwork` has converted any rejection into an error of this call.
        (error: unknown) => ({ error: error as UnexpectedError }),
      );

      call.response = attempt.response;
      const errorKind = ended.error?.kind as AttemptErrorKind | undefined;
      if (ended.error && !isDeadline(ended.error)) decide(outcomeOf(attempt, errorKind));
      if (onAttempt && call.attempts > begun) {
        emitAttempt(onAttempt, call, definedOf({ durationMs: performance.now() - startedAt, errorKind, waitMs }));
      }
      // Middleware may replace the response, but the effect on the server stays.
      if (waitMs !== undefined || call.keepsBody) {
        call.delivery = mostCautious(call.delivery, outcomeOf(attempt, errorKind).delivery);
      }
      if (waitMs === undefined) {
        if (ended.error) throw ended.error;
        return ended.received;
      }
      await sleep(waitMs, call.signal);
      if (call.signal?.aborted) throw createAbortedError(call, attempt);
    }
  };
}

function isDeadline(error: UnexpectedError): boolean {
  return error.kind === "timeout" && error.limit === "deadline";
}

function outcomeOf(attempt: Progress, errorKind: UnexpectedError["kind"] | undefined): Outcome {
  const received = readResponseHeaders(attempt.response);
  return { ...received, errorKind, delivery: deliveryOf(attempt, received.retryAfterMs) };
}

/** Waits for a time, or until the signal aborts. The caller checks the signal to find out which. */
export function sleep(ms: number, signal: AbortSignalLike | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(wake, signal?.aborted ? 0 : ms);
    signal?.addEventListener("abort", wake, { once: true });

    function wake(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    }
  });
}
