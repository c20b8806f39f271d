import type { Call } from "./call.ts";

/** What is left of a call's `deadlineMs`, in milliseconds; `Infinity` without one. */
export function timeLeft({ startedAt, limits }: Call): number {
  return startedAt + (limits.deadlineMs ?? Infinity) - performance.now();
}
