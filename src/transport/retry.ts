import {
  type Attempt,
  type Progress,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  timeLeft,
} from "../core/call.ts";
import { definedOf } from "../core/guards.ts";
import type { AbortSignalLike } from "../core/platform.ts";
import { createAbortedError } from "../errors/create-error.ts";
import { deliveryOf, mostCautious } from "../errors/delivery.ts";
import type { UnexpectedError } from "../errors/errors.ts";
import { readResponseHead } from "../errors/response-head.ts";
import { type AttemptErrorKind, emitAttempt, type OnAttempt } from "./attempt-event.ts";
import { type Outcome, retryDelay } from "./retry-policy.ts";

/** Repeats attempts as the limits of the call have it, and tells of each. */
export function withRetry(
  next: Transport,
  onAttempt: OnAttempt | undefined,
  random: () => number = Math.random,
): (request: TransportRequest) => Promise<TransportResponse> {
  return async (request) => {
    const { call } = request;
    for (;;) {
      const begun = call.attempts;
      const startedAt = performance.now();
      let waitMs: number | undefined;
      const decide = (outcome: Outcome) => {
        const delay = retryDelay(call.method, outcome, call.attempts, call.limits.retry, random());
        // A wait that does not fit would only turn the answer in hand into a time-out.
        waitMs = delay !== undefined && delay < timeLeft(call) ? delay : undefined;
        return waitMs !== undefined;
      };
      const attempt: Attempt = {
        controller: new AbortController(),
        sent: false,
        response: undefined,
        // What a `fetch` was redirected to, against its orders, is asked no second time.
        isDiscarded: (response) =>
          !response.ok && !response.redirected && decide(outcomeOf({ sent: true, response }, undefined)),
      };

      const ended = await next(request, attempt).then(
        (answer) => ({ answer, error: undefined }),
        // Whatever `fetch` rejects with, withNetwork has made an error of this call of it.
        (error: unknown) => ({ error: error as UnexpectedError }),
      );

      call.response = attempt.response;
      const errorKind = ended.error?.kind as AttemptErrorKind | undefined;
      if (ended.error && !isDeadline(ended.error)) decide(outcomeOf(attempt, errorKind));
      if (onAttempt && call.attempts > begun) {
        emitAttempt(onAttempt, request, definedOf({ durationMs: performance.now() - startedAt, errorKind, waitMs }));
      }
      // What middleware makes of a response does not change what the server may have done.
      if (waitMs !== undefined || request.keepsBody) {
        call.delivery = mostCautious(call.delivery, outcomeOf(attempt, errorKind).delivery);
      }
      if (waitMs === undefined) {
        if (ended.error) throw ended.error;
        return ended.answer;
      }
      await sleep(waitMs, call.signal);
      if (call.signal?.aborted) throw createAbortedError(request, attempt);
    }
  };
}

function isDeadline(error: UnexpectedError): boolean {
  return error.kind === "timeout" && error.limit === "deadline";
}

function outcomeOf(attempt: Progress, errorKind: UnexpectedError["kind"] | undefined): Outcome {
  const head = readResponseHead(attempt.response);
  return { ...head, errorKind, delivery: deliveryOf(attempt, head.retryAfterMs) };
}

/** Waits, and no longer than until the signal aborts; which of the two it was, the signal tells. */
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
