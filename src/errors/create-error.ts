import type { Call } from "../core/call.ts";
import type { RelayErrorFacts } from "../core/error-facts.ts";
import { limited } from "../core/foreign-text.ts";
import type { PlatformResponse } from "../core/platform.ts";
import { redactorOf, withoutQuery } from "../core/redact.ts";
import { toCause } from "./cause.ts";
import { deliveryOf } from "./delivery.ts";
import {
  type AbortedError,
  type ErrorOf,
  errorClassOf,
  type OwnFields,
  type RelayError,
  type UnexpectedError,
} from "./errors.ts";
import { factsOf } from "./response-headers.ts";

/**
 * Creates the error that ends a call, with the facts about the call and its attempts.
 * @param failure the part of the message after method and path
 * @param response the response of the last attempt, or of a middleware in its place
 */
export function createError<Kind extends RelayError["kind"]>(
  kind: Kind,
  failure: string,
  call: Call,
  own: OwnFields<Kind>,
  cause?: Error,
  response: PlatformResponse | undefined = call.attempts.at(-1)?.response,
): ErrorOf<Kind> {
  const facts: RelayErrorFacts = {
    ...factsOf(call, response),
    attempts: call.attempts.length,
    delivery: deliveryOf(...call.attempts, { sent: response !== undefined, response }),
    issues: [],
  };
  const message = limited(`${call.method} ${call.path} ${failure}`);
  const error = new (errorClassOf(kind))(message, cause && { cause });
  CALLS.set(error, call);
  // The kind, the facts and the own fields make up the whole type of the error. The name is an own property, for loggers
  // that copy properties and for code that sets the name.
  return Object.assign(error, { name: error.name, kind }, facts, own) as object as ErrorOf<Kind>;
}

/** Creates the error of a call that a thrown value ended. Its cause is a copy without credentials and query. */
export function createCausedError(
  kind: "credentials" | "middleware" | "network",
  failure: string,
  call: Call,
  thrown: unknown,
): UnexpectedError {
  const redact = redactorOf(...call.signed);
  // Deno's messages contain the whole URL.
  const cause = toCause(thrown, (text) => redact(text).replaceAll(call.url, withoutQuery(call.url)));
  return createError(kind, `${failure}: ${cause.message}`, call, {}, cause);
}

/** Checks that the client has created a thrown error for a call. An ApiError is never thrown, so it does not count. */
export function isErrorOf(call: Call, error: unknown): error is UnexpectedError {
  // A WeakMap returns `undefined` for a key that is not an object.
  return CALLS.get(error as object) === call;
}

const CALLS = new WeakMap<object, Call>();

/** Creates the error of a call that its caller aborted: during an attempt, a wait or a middleware. */
export function createAbortedError(call: Call): AbortedError {
  const cause = toCause(call.signal?.reason, redactorOf(...call.signed));
  return createError("aborted", "was aborted by its caller", call, {}, cause);
}
