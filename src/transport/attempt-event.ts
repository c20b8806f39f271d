import { type Call, operationIdOf } from "../core/call.ts";
import { redactorOf } from "../core/redact.ts";
import type { UnexpectedError } from "../errors/errors.ts";
import { readResponseHeaders } from "../errors/response-headers.ts";

/** A report of one ended attempt, for logs, metrics and traces. No field holds a credential. */
export interface AttemptEvent {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The path template, as in the contract. */
  readonly path: string;
  /** The operation id of the contract. */
  readonly operationId: string;
  /** The number of the attempt within its call; 1 is the first. */
  readonly attempt: number;
  /** The status of the response, if its headers arrived. */
  readonly httpStatus?: number;
  /**
   * The failure of the attempt. Missing if a response arrived, even if the call then fails: a redirect, an empty 200.
   */
  readonly errorKind?: AttemptErrorKind;
  /** Duration of the attempt, in milliseconds, including its body. */
  readonly durationMs: number;
  /** The request id that the server sent. */
  readonly requestId?: string;
  /** The wait that `Retry-After` requests, in milliseconds. */
  readonly retryAfterMs?: number;
  /** The wait before the next attempt, in milliseconds; missing for the last attempt. */
  readonly waitMs?: number;
}

/** The kinds of error that an attempt can end with; `malformed` is a body larger than `maxBodyBytes`. */
export type AttemptErrorKind = Exclude<UnexpectedError["kind"], "http" | "redirect" | "middleware">;

/** Receives each ended attempt. The client ignores an error that it throws or rejects with. */
export type OnAttempt = (event: AttemptEvent) => unknown;

/** Reports an ended attempt. */
export function emitAttempt(
  onAttempt: OnAttempt,
  call: Call,
  ended: Pick<AttemptEvent, "durationMs" | "errorKind" | "waitMs">,
): void {
  const { method, path, attempts: attempt, response } = call;
  const received = readResponseHeaders(response, redactorOf(...call.signed));
  const event = { method, path, operationId: operationIdOf(call), attempt, ...received, ...ended };
  (async () => await onAttempt(event))().catch(() => undefined);
}
