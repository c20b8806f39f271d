import { toCause } from "./cause.ts";
import type { UnexpectedError } from "./errors.ts";
import { toFailure } from "./failure.ts";
import type { Transport } from "./transport.ts";

/**
 * Ends an attempt, its body included, when its time is over or the caller aborts; also one whose `fetch` does
 * not heed its signal. Timer and listener are gone when it ends: a signal may outlive a million calls.
 */
export function withTimeout(next: Transport): Transport {
  return (request, attempt) =>
    new Promise((resolve, reject) => {
      const { signal, startedAt, limits } = request.call;
      const { timeoutMs, deadlineMs = Number.POSITIVE_INFINITY } = limits;
      const leftMs = startedAt + deadlineMs - performance.now();
      const timer = signal?.aborted ? undefined : setTimeout(onTimeout, Math.min(timeoutMs, leftMs));

      if (timer === undefined) {
        onAbort();
        return;
      }
      request.call.attempts += 1;
      signal?.addEventListener("abort", onAbort, { once: true });
      next(request, attempt).finally(release).then(resolve, reject);

      function onTimeout(): void {
        const limit = leftMs < timeoutMs ? "deadline" : "attempt";
        const passed = limit === "attempt" ? `${timeoutMs} ms (timeoutMs)` : `${deadlineMs} ms (deadlineMs)`;
        stop(toFailure("timeout", `got no full answer within ${passed}`, request, attempt, { limit }));
      }

      function onAbort(): void {
        stop(toFailure("aborted", "was aborted by its caller", request, attempt, {}, toCause(signal?.reason)));
      }

      function stop(error: UnexpectedError): void {
        release();
        reject(error);
        attempt.controller.abort();
      }

      function release(): void {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
      }
    });
}
