import {
  type Attempt,
  type Call,
  now,
  type Progress,
  type Transport,
  type TransportResponse,
  timeLeft,
} from "../core/call.ts";
import { definedOf, isSuccess } from "../core/guards.ts";
import { createAbortedError } from "../errors/create-error.ts";
import { deliveryOf } from "../errors/delivery.ts";
import type { UnexpectedError } from "../errors/errors.ts";
import { readResponseHeaders } from "../errors/response-headers.ts";
import { type AttemptErrorKind, emitAttempt, type OnAttempt } from "./attempt-event.ts";
import { UNSENDABLE } from "./network.ts";
import { type Outcome, retryDelay } from "./retry-policy.ts";
import { sleep } from "./timeout.ts";

/** Retries attempts within the limits of the call, and reports each attempt to `onAttempt`. */
export function withRetry(
  next: Transport,
  onAttempt: OnAttempt | undefined,
  random: () => number = Math.random,
): (call: Call) => Promise<TransportResponse> {
  return async (call) => {
    for (;;) {
      const startedAt = now();
      let waitMs: number | undefined;
      const decide = (errorKind?: UnexpectedError["kind"]): boolean => {
        const outcome = outcomeOf(attempt, errorKind);
        const delay = retryDelay(call.method, outcome, call.attempts.length, call.limits.retry, random());
        // A wait beyond the deadline would only turn the response into a timeout.
        waitMs = delay !== undefined && delay < timeLeft(call) ? delay : undefined;
        return waitMs !== undefined;
      };
      const attempt: Attempt = {
        controller: new AbortController(),
        // V8 adds a property slowly to a copy of an object, so `withAuth` replaces this one. Only `npm run bench` shows it.
        headers: { authorization: "", ...call.headers },
        sent: false,
        response: undefined,
        // A `fetch` that followed a redirect in spite of `redirect: "manual"` is not called again.
        isDiscarded: (response) => !isSuccess(response.status) && !response.redirected && decide(),
      };

      let ended: TransportResponse | undefined;
      let failure: UnexpectedError | undefined;
      try {
        ended = await next(call, attempt);
      } catch (error) {
        // `withNetwork` has converted any rejection into an error of this call.
        failure = error as UnexpectedError;
      }

      const errorKind = failure?.kind as AttemptErrorKind | undefined;
      const isOver = failure?.kind === "timeout" && failure.limit === "deadline";
      if (failure && !isOver && !UNSENDABLE.test(failure.message)) decide(errorKind);
      if (onAttempt && call.attempts.includes(attempt)) {
        emitAttempt(onAttempt, call, definedOf({ durationMs: now() - startedAt, errorKind, waitMs }));
      }
      if (waitMs === undefined) {
        if (failure) throw failure;
        // The attempt has resolved.
        return ended as TransportResponse;
      }
      await sleep(waitMs, call.signal);
      if (call.signal?.aborted) throw createAbortedError(call);
    }
  };
}

function outcomeOf(attempt: Progress, errorKind?: UnexpectedError["kind"]): Outcome {
  return { ...readResponseHeaders(attempt.response), errorKind, delivery: deliveryOf(attempt) };
}
