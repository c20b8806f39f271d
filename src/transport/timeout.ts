import { type Attempt, type Progress, type Transport, type TransportRequest, timeLeft } from "../core/call.ts";
import { createAbortedError, createError } from "../errors/create-error.ts";

/**
 * Ends an attempt, its body included, when its time is over or the caller aborts; also one whose `fetch` does
 * not heed its signal.
 */
export function withTimeout(next: Transport): Transport {
  return (request, attempt) =>
    within(request, attempt, request.call.limits.timeoutMs, () => {
      request.call.attempts += 1;
      return next(request, attempt);
    });
}

/**
 * Runs a part of a call until it ends, `timeoutMs` or the deadline of the call has passed, or the caller aborts.
 * Timer and listener are gone when it ends: a signal may outlive a million calls.
 */
export function within<Value>(
  request: TransportRequest,
  progress: (Progress & Partial<Attempt>) | undefined,
  timeoutMs: number,
  run: () => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const { signal, limits } = request.call;
    const leftMs = timeLeft(request.call);
    const limitMs = Math.min(timeoutMs, leftMs);

    // A process that was busy wakes late from a wait: nothing is begun any more.
    if (signal?.aborted || leftMs <= 0) {
      reject(signal?.aborted ? createAbortedError(request, progress) : toTimeout());
      return;
    }
    const timer = limitMs < Infinity ? setTimeout(onTimeout, limitMs) : undefined;
    signal?.addEventListener("abort", onAbort, { once: true });
    run().finally(release).then(resolve, reject);

    function onTimeout(): void {
      stop(toTimeout());
    }

    function onAbort(): void {
      stop(createAbortedError(request, progress));
    }

    function stop(error: Error): void {
      release();
      reject(error);
      progress?.controller?.abort();
    }

    function release(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    }

    function toTimeout(): Error {
      const [limit, name] =
        leftMs < timeoutMs ? (["deadline", "deadlineMs"] as const) : (["attempt", "timeoutMs"] as const);
      const how = `got no full answer within ${limits[name]} ms (${name})`;
      return createError("timeout", how, request, progress, { limit });
    }
  });
}
