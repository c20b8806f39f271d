import type { Call } from "../core/call.ts";
import type { RelayErrorFacts } from "../core/error-facts.ts";
import type { UnexpectedError } from "../errors/errors.ts";
import { factsOf } from "../errors/response-headers.ts";

/** An attempt and its call. No field holds a credential. */
export interface AttemptStart extends Pick<RelayErrorFacts, "method" | "path" | "url" | "operationId"> {
  /** A random id, the same for each attempt of a call. */
  readonly callId: string;
  /** The number of the attempt within its call; 1 is the first. */
  readonly attempt: number;
}

/** A report of one ended attempt, for logs, metrics and traces. */
export interface AttemptEvent extends AttemptStart, Pick<RelayErrorFacts, "requestId" | "retryAfterMs"> {
  /** The status of the response, if its headers arrived. */
  readonly httpStatus?: number;
  /**
   * The failure of the attempt. Missing if a response arrived, even if it makes the call fail, as a redirect or an
   * empty 200 does.
   */
  readonly errorKind?: AttemptErrorKind;
  /** Duration of the attempt, in milliseconds, including its body. */
  readonly durationMs: number;
  /** The wait before the next attempt, in milliseconds; missing for the last attempt. */
  readonly waitMs?: number;
}

/**
 * The kinds of error that an attempt can end with; `malformed` is a body larger than `maxBodyBytes`, and
 * `middleware` a failure of `beforeAttempt`.
 */
export type AttemptErrorKind = Exclude<UnexpectedError["kind"], "http" | "redirect">;

/** Receives each ended attempt. The client ignores an error that it throws or rejects with. */
export type OnAttempt = (event: AttemptEvent) => unknown;

/** Describes the current attempt of a call, and its response if there is one. */
export function startOf(call: Call): AttemptStart {
  // Not every runtime has `crypto.randomUUID`.
  call.id ??= Math.random().toString(36).slice(2);
  return { ...factsOf(call, call.attempts.at(-1)?.response), callId: call.id, attempt: call.attempts.length };
}

/** Reports an ended attempt. */
export function emitAttempt(
  onAttempt: OnAttempt,
  call: Call,
  ended: Pick<AttemptEvent, "durationMs" | "errorKind" | "waitMs">,
): void {
  const event = { ...startOf(call), ...ended };
  (async () => await onAttempt(event))().catch(() => undefined);
}
