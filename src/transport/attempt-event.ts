import { operationIdOf, type TransportRequest } from "../core/call.ts";
import { redactorOf } from "../core/redact.ts";
import type { UnexpectedError } from "../errors/errors.ts";
import { readResponseHead } from "../errors/response-head.ts";

/** What is told of an attempt when it has ended, for logs, metrics and traces. No field holds a credential. */
export interface AttemptEvent {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The path template, as in the contract. */
  readonly path: string;
  /** The contract's name of the operation. */
  readonly operationId: string;
  /** Which attempt of its call it was; 1 is the first. */
  readonly attempt: number;
  /** The status that was answered, where the headers of an answer arrived. */
  readonly httpStatus?: number;
  /** How the attempt failed; absent for an answer, also for one that is refused then: a redirect, an empty 200. */
  readonly errorKind?: AttemptErrorKind;
  /** How long it took, in milliseconds, its body included. */
  readonly durationMs: number;
  /** The server's own name for the request. */
  readonly requestId?: string;
  /** What the server asked for by `Retry-After`, in milliseconds. */
  readonly retryAfterMs?: number;
  /** How long the call waits before its next attempt, in milliseconds; absent for the last. */
  readonly waitMs?: number;
}

/** The kinds of error that an attempt can end in; `malformed` is a body of more than `maxBodyBytes`. */
export type AttemptErrorKind = Exclude<UnexpectedError["kind"], "http" | "redirect" | "middleware">;

/** Is told of each attempt. What it throws, now or later, harms nothing. */
export type OnAttempt = (event: AttemptEvent) => unknown;

/** Tells of an attempt that has ended. */
export function emitAttempt(
  onAttempt: OnAttempt,
  { call }: TransportRequest,
  ended: Pick<AttemptEvent, "durationMs" | "errorKind" | "waitMs">,
): void {
  const { method, path, attempts: attempt, response } = call;
  const head = readResponseHead(response, redactorOf(...call.signed));
  const event = { method, path, operationId: operationIdOf(call), attempt, ...head, ...ended };
  (async () => await onAttempt(event))().catch(() => undefined);
}
