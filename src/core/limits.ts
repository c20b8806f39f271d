import { checkCount, definedOf, invalidOption, isRecord } from "./guards.ts";

/** Longest time of a timer, 2^31 - 1 ms; a timer with a longer time fires at once. */
export const MAX_TIMER_MS = 2_147_483_647;

/** Time limits and retries of a call. */
export interface RelayLimits {
  /** Longest time of one attempt, in milliseconds, including its body. @defaultValue 30_000 */
  readonly timeoutMs?: number | undefined;
  /** Longest time of the whole call, in milliseconds: attempts, waits and bodies. @defaultValue none */
  readonly deadlineMs?: number | undefined;
  /** Retries of failed attempts; `false` turns them off. */
  readonly retry?: RetryOptions | false | undefined;
}

/** Limits of the retries of a call. */
export interface RetryOptions {
  /** Largest number of attempts, the first included. @defaultValue 3 */
  readonly maxAttempts?: number | undefined;
  /** Longest wait before the second attempt, in milliseconds; it doubles with each attempt. @defaultValue 500 */
  readonly baseDelayMs?: number | undefined;
  /** Longest wait when the server does not send `Retry-After`, in milliseconds. @defaultValue 8_000 */
  readonly maxDelayMs?: number | undefined;
  /**
   * Longest `Retry-After` that the client waits for, in milliseconds. It waits up to 10 % longer than `Retry-After`,
   * so that calls that fail together are not retried together. @defaultValue 60_000
   */
  readonly maxRetryAfterMs?: number | undefined;
}

/** Limits after defaults have been applied. */
export interface ResolvedLimits {
  readonly timeoutMs: number;
  /** No deadline if it is missing. */
  readonly deadlineMs?: number | undefined;
  readonly retry: { readonly [Option in keyof RetryOptions]-?: number };
}

export const DEFAULT_LIMITS: ResolvedLimits = {
  timeoutMs: 30_000,
  retry: { maxAttempts: 3, baseDelayMs: 500, maxDelayMs: 8_000, maxRetryAfterMs: 60_000 },
};

/**
 * Returns the given limits; missing ones come from `base`.
 * @throws TypeError that names the limit and its allowed values.
 */
export function resolveLimits({ timeoutMs, deadlineMs, retry }: RelayLimits, base: ResolvedLimits): ResolvedLimits {
  return {
    timeoutMs: checkDuration("timeoutMs", timeoutMs ?? base.timeoutMs),
    deadlineMs: deadlineMs === undefined ? base.deadlineMs : checkDuration("deadlineMs", deadlineMs),
    retry: retry === undefined ? base.retry : resolveRetry(retry, base.retry),
  };
}

function resolveRetry(retry: RetryOptions | false, base: ResolvedLimits["retry"]): ResolvedLimits["retry"] {
  if (retry === false) return { ...base, maxAttempts: 1 };
  if (!isRecord(retry)) invalidOption("retry", "must be false or an object");
  const policy = { ...base, ...definedOf(retry) };
  // The base has every option.
  for (const name of Object.keys(base) as (keyof RetryOptions)[]) {
    const check = name === "maxAttempts" ? checkCount : checkDuration;
    check(`retry.${name}`, policy[name]);
  }
  return policy;
}

/**
 * Checks that an option is a time that a timer can wait, and returns it.
 * @throws TypeError that names the option.
 */
export function checkDuration(name: string, value: unknown): number {
  if (typeof value === "number" && value > 0 && value <= MAX_TIMER_MS) return value;
  const shown = typeof value === "string" ? `"${value}"` : String(value);
  return invalidOption(name, `must be above 0 and at most ${MAX_TIMER_MS} ms, got ${shown}`);
}
