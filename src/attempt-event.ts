import { readHead } from "./answer-head.ts";
import type { RelayError } from "./errors.ts";
import { operationIdOf } from "./operation.ts";
import type { Call } from "./transport.ts";

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
  /** How the attempt failed, where it did not end with an answer. */
  readonly errorKind?: RelayError["kind"];
  /** How long it took, in milliseconds, its body included. */
  readonly durationMs: number;
  /** The server's own name for the request. */
  readonly requestId?: string;
  /** What the server asked for by `Retry-After`, in milliseconds. */
  readonly retryAfterMs?: number;
  /** How long the call waits before its next attempt, in milliseconds; absent for the last. */
  readonly waitMs?: number;
}

/** Is told of each attempt. What it throws, now or later, harms nothing. */
export type OnAttempt = (event: AttemptEvent) => unknown;

/** Tells of an attempt that has ended. */
export function tell(
  onAttempt: OnAttempt,
  call: Call,
  ended: Pick<AttemptEvent, "durationMs" | "errorKind" | "waitMs">,
): void {
  const { method, path, attempts: attempt, response } = call;
  const event = { method, path, operationId: operationIdOf(call), attempt, ...readHead(response), ...ended };
  new Promise((resolve) => {
    resolve(onAttempt(event));
  }).catch(() => undefined);
}
