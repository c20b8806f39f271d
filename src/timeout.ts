import { toCause } from "./cause.ts";
import { errorFacts } from "./error-facts.ts";
import { AbortedError, type RelayError, TimeoutError } from "./errors.ts";
import type { Transport } from "./transport.ts";

/**
 * Ends an attempt, its body included, when its time is over or the caller aborts; also one whose `fetch` does
 * not heed its signal. Timer and listener are gone when it ends: a signal may outlive a million calls.
 */
export function withTimeout(next: Transport): Transport {
  return (request, attempt) =>
    new Promise((resolve, reject) => {
      const { signal, timeoutMs, deadlineMs = Number.POSITIVE_INFINITY, startedAt } = request.call;
      const leftMs = startedAt + deadlineMs - performance.now();

      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
      };
      const stop = (error: RelayError) => {
        settle();
        reject(error);
        attempt.controller.abort();
      };
      const onTimeout = () => {
        const facts = errorFacts(request, attempt);
        stop(
          leftMs < timeoutMs
            ? new TimeoutError(`did not end within ${deadlineMs} ms (deadlineMs)`, facts, "deadline")
            : new TimeoutError(`got no full answer within ${timeoutMs} ms (timeoutMs)`, facts, "attempt"),
        );
      };
      const onAbort = () => {
        stop(new AbortedError("was aborted by its caller", errorFacts(request, attempt), toCause(signal?.reason)));
      };

      const timer = setTimeout(onTimeout, Math.min(timeoutMs, leftMs));
      signal?.addEventListener("abort", onAbort, { once: true });
      next(request, attempt).then(
        (answer) => {
          settle();
          resolve(answer);
        },
        (error: unknown) => {
          settle();
          reject(error);
        },
      );
    });
}
