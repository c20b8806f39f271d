import { toAborted } from "./aborted.ts";
import { timeLeft } from "./deadline.ts";
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
      const { signal, limits } = request.call;
      const leftMs = timeLeft(request.call);

      // A process that was busy wakes late from a wait: nothing is sent any more.
      if (signal?.aborted || leftMs <= 0) {
        reject(signal?.aborted ? toAborted(request, attempt) : toTimeout());
        return;
      }
      request.call.attempts += 1;
      const timer = setTimeout(onTimeout, Math.min(limits.timeoutMs, leftMs));
      signal?.addEventListener("abort", onAbort, { once: true });
      next(request, attempt).finally(release).then(resolve, reject);

      function onTimeout(): void {
        stop(toTimeout());
      }

      function onAbort(): void {
        stop(toAborted(request, attempt));
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

      function toTimeout(): UnexpectedError {
        const [limit, name] =
          leftMs < limits.timeoutMs ? (["deadline", "deadlineMs"] as const) : (["attempt", "timeoutMs"] as const);
        const how = `got no full answer within ${limits[name]} ms (${name})`;
        return toFailure("timeout", how, request, attempt, { limit });
      }
    });
}
