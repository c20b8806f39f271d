import { definedOf, invalidOption, isRecord } from "./guards.ts";

/** The longest time that a timer takes; above 2^31 - 1 it fires at once. */
export const MAX_TIMER_MS = 2_147_483_647;

/** How long a call may take, and how often it is tried. */
export interface RelayLimits {
  /** The longest that one attempt may take, in milliseconds, its body included. @defaultValue 30_000 */
  readonly timeoutMs?: number | undefined;
  /** The longest that the whole call may take, in milliseconds: attempts, waits and bodies. @defaultValue none */
  readonly deadlineMs?: number | undefined;
  /** How failed attempts are repeated; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
}

/** How failed attempts are repeated. */
export interface RetryOptions {
  /** Attempts in all, the first included. @defaultValue 3 */
  readonly maxAttempts?: number | undefined;
  /** The longest wait before the second attempt, in milliseconds; it doubles with each. @defaultValue 500 */
  readonly baseDelayMs?: number | undefined;
  /** The longest wait of our own choosing, in milliseconds. @defaultValue 8_000 */
  readonly maxDelayMs?: number | undefined;
  /**
   * The longest wait that a server may ask for by `Retry-After`, in milliseconds; the client waits up to 10 % longer,
   * so that calls that were refused together are not repeated together. @defaultValue 60_000
   */
  readonly maxRetryAfterMs?: number | undefined;
}

/** Limits with nothing left open. */
export interface ResolvedLimits {
  readonly timeoutMs: number;
  /** None when it is left out. */
  readonly deadlineMs?: number | undefined;
  readonly retry: { readonly [Option in keyof RetryOptions]-?: number };
}

export const DEFAULT_LIMITS: ResolvedLimits = {
  timeoutMs: 30_000,
  retry: { maxAttempts: 3, baseDelayMs: 500, maxDelayMs: 8_000, maxRetryAfterMs: 60_000 },
};

/**
 * The limits given, and those of `base` for what is left out.
 * @throws TypeError that names the limit and what it may be.
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
  const { maxAttempts } = policy;
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1)
    invalidOption("retry.maxAttempts", "must be a whole number from 1");
  for (const name of ["baseDelayMs", "maxDelayMs", "maxRetryAfterMs"] as const) {
    checkDuration(`retry.${name}`, policy[name]);
  }
  return policy;
}

function checkDuration(name: string, value: unknown): number {
  if (typeof value === "number" && value > 0 && value <= MAX_TIMER_MS) return value;
  return invalidOption(name, `must be above 0 and at most ${MAX_TIMER_MS} ms, got ${String(value)}`);
}
