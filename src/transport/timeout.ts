import { type Attempt, type Progress, type Transport, type TransportRequest, timeLeft } from "../core/call.ts";
import { createAbortedError, createError } from "../errors/create-error.ts";

/**
 * Ends an attempt, including its body, when its time is over or the caller aborts. It works even if `fetch` ignores its
 * signal.
 */
export function withTimeout(next: Transport): Transport {
  return (request, attempt) =>
    within(request, attempt, request.call.limits.timeoutMs, () => {
      request.call.attempts += 1;
      return next(request, attempt);
    });
}

/**
 * Runs a part of a call until it ends, until `timeoutMs` or the deadline of the call passes, or until the caller
 * aborts. It then removes its timer and its listener, because a signal may outlive a million calls.
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

    // A busy process may wake late from a wait; it must not start anything then.
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
      const failure = `got no full response within ${limits[name]} ms (${name})`;
      return createError("timeout", failure, request, progress, { limit });
    }
  });
}
