import { type Attempt, type Call, type Progress, type Transport, timeLeft } from "../core/call.ts";
import { createAbortedError, createError } from "../errors/create-error.ts";

/**
 * Ends an attempt, including its body, when its time is over or the caller aborts. It works even if `fetch` ignores its
 * signal.
 */
export function withTimeout(next: Transport): Transport {
  return (call, attempt) =>
    within(call, attempt, call.limits.timeoutMs, () => {
      call.attempts += 1;
      return next(call, attempt);
    });
}

/**
 * Runs a part of a call until it ends, until `timeoutMs` or the deadline of the call passes, or until the caller
 * aborts. It then removes its timer and its listener, because a signal may outlive a million calls.
 */
export function within<Value>(
  call: Call,
  progress: (Progress & Partial<Attempt>) | undefined,
  timeoutMs: number,
  run: () => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const { signal, limits } = call;
    const leftMs = timeLeft(call);
    const limitMs = Math.min(timeoutMs, leftMs);

    // A busy process may wake late from a wait; it must not start anything then.
    if (signal?.aborted || leftMs <= 0) {
      reject(signal?.aborted ? createAbortedError(call, progress) : toTimeout());
      return;
    }
    const timer = limitMs < Infinity ? setTimeout(onTimeout, limitMs) : undefined;
    signal?.addEventListener("abort", onAbort, { once: true });
    run().finally(release).then(resolve, reject);

    function onTimeout(): void {
      stop(toTimeout());
    }

    function onAbort(): void {
      stop(createAbortedError(call, progress));
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
      return createError("timeout", failure, call, progress, { limit });
    }
  });
}
