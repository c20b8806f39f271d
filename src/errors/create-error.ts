import { type Call, operationIdOf, type Progress, type TransportRequest } from "../core/call.ts";
import type { RelayErrorFacts } from "../core/error-facts.ts";
import { redactorOf, withoutQuery } from "../core/redact.ts";
import { toCause } from "./cause.ts";
import { deliveryOf, mostCautious } from "./delivery.ts";
import {
  type AbortedError,
  type ErrorOf,
  errorClassOf,
  type OwnFields,
  type RelayError,
  type UnexpectedError,
} from "./errors.ts";
import { readResponseHead } from "./response-head.ts";

/** The error that ends a call: its message says which call failed, and how; its facts, what is known of the attempt. */
export function createError<Kind extends RelayError["kind"]>(
  kind: Kind,
  how: string,
  { call, url }: TransportRequest,
  attempt: Progress | undefined,
  own: OwnFields<Kind>,
  cause?: Error,
): ErrorOf<Kind> {
  const head = readResponseHead(attempt?.response, redactorOf(...call.signed));
  const facts: RelayErrorFacts = {
    method: call.method,
    path: call.path,
    url: withoutQuery(url),
    operationId: operationIdOf(call),
    attempts: call.attempts,
    delivery: mostCautious(call.delivery, deliveryOf(attempt, head.retryAfterMs)),
    issues: [],
    ...head,
  };
  // Texts from outside have no greatest length.
  const message = `${call.method} ${call.path} ${how}`.replace(TOO_LONG, "$1…");
  const error = new (errorClassOf(kind))(message, cause && { cause });
  // The facts and its own fields are all that an error of the kind is made of.
  CALLS.set(error, call);
  return Object.assign(error, { kind }, facts, own) as object as ErrorOf<Kind>;
}

/** Whether the client has made an error for a call; an ApiError is made of a response, and never thrown. */
export function isErrorOf(call: Call, error: unknown): error is UnexpectedError {
  // A WeakMap has nothing for a value that is not an object.
  return CALLS.get(error as object) === call;
}

const TOO_LONG = /^(.{2000}).+$/su;

const CALLS = new WeakMap<object, Call>();

/** The error of a call that its caller aborted, during an attempt, during a wait or in a middleware. */
export function createAbortedError(request: TransportRequest, attempt: Progress | undefined): AbortedError {
  const cause = toCause(request.call.signal?.reason);
  return createError("aborted", "was aborted by its caller", request, attempt, {}, cause);
}
