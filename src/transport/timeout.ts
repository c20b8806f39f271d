import { type Call, type Transport, timeLeft } from "../core/call.ts";
import type { AbortSignalLike } from "../core/platform.ts";
import { createAbortedError, createError } from "../errors/create-error.ts";

/**
 * Ends an attempt, including its body, when its time is over or the caller aborts. It works even if `fetch` ignores its
 * signal.
 */
export function withTimeout(next: Transport): Transport {
  return (call, attempt) =>
    within(call, call.limits.timeoutMs, attempt.controller, () => {
      call.attempts.push(attempt);
      return next(call, attempt);
    });
}

/**
 * Runs a part of a call until it ends, until `timeoutMs` or the deadline of the call passes, or until the caller
 * aborts. It then removes its timer and its listener, because a signal may outlive a million calls.
 */
export function within<Value>(
  call: Call,
  timeoutMs: number,
  controller: AbortController | undefined,
  run: () => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const { signal, limits } = call;
    const leftMs = timeLeft(call);

    // A busy process may wake late from a wait; it must not start anything then.
    if (signal?.aborted || leftMs <= 0) {
      reject(toError());
      return;
    }
    const release = wakeAfter(Math.min(timeoutMs, leftMs), signal, () => {
      reject(toError());
      controller?.abort();
    });
    const ended =
      <Result>(settle: (result: Result) => void) =>
      (result: Result) => {
        release();
        settle(result);
      };
    // `finally` would create two more promises in each attempt.
    run().then(ended(resolve), ended<unknown>(reject));

    function toError(): Error {
      if (signal?.aborted) return createAbortedError(call);
      const isDeadline = leftMs < timeoutMs;
      const name = isDeadline ? "deadlineMs" : "timeoutMs";
      const failure = `got no full response within ${limits[name]} ms (${name})`;
      return createError("timeout", failure, call, { limit: isDeadline ? "deadline" : "attempt" });
    }
  });
}

/** Waits for a time, or until the signal aborts. The caller checks the signal to find out which. */
export function sleep(ms: number, signal: AbortSignalLike | undefined): Promise<void> {
  return new Promise((resolve) => {
    wakeAfter(signal?.aborted ? 0 : ms, signal, resolve);
  });
}

/** Calls a function once, after a time or when the signal aborts. Returns a function that prevents it. */
function wakeAfter(ms: number, signal: AbortSignalLike | undefined, wake: () => void): () => void {
  const timer = ms < Infinity ? setTimeout(end, ms) : undefined;
  signal?.addEventListener("abort", end, { once: true });
  return release;

  function release(): void {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }

  function end(): void {
    release();
    wake();
  }
}
