import type { RelayErrorFacts } from "../core/error-facts.ts";
import { isRecord } from "../core/guards.ts";

/** A status that the contract declares for the operation, other than success. */
export interface ApiError<Status extends number = number, Body = unknown> extends Family<"api"> {
  readonly httpStatus: Status;
  /** The declared status that was answered; the same as `httpStatus`. */
  readonly status: Status;
  /** The answer's body as the contract declares it; `undefined` when the server sent no JSON object. */
  readonly body: Body | undefined;
}

/** A status that the contract does not declare for the operation. */
export interface HttpError extends Family<"http"> {
  readonly httpStatus: number;
  /** What was sent: parsed when it is JSON, else the text; `undefined` when empty. */
  readonly body: unknown;
}

/**
 * A success whose body is empty, `null` or not JSON where the contract declares JSON, or a response of any status whose
 * body is larger than `maxBodyBytes`.
 */
export interface MalformedError extends Family<"malformed"> {
  readonly httpStatus: number;
}

/** A redirect. None is followed: it could carry the credentials elsewhere, or turn a POST into a GET. */
export interface RedirectError extends Family<"redirect"> {}

/** No answer, or one whose connection died before its end (then `httpStatus` is set). */
export interface NetworkError extends Family<"network"> {}

/** `timeoutMs` or `deadlineMs` passed before the answer was complete. */
export interface TimeoutError extends Family<"timeout"> {
  /** Which limit passed: the attempt's (`timeoutMs`) or the whole call's (`deadlineMs`). */
  readonly limit: "attempt" | "deadline";
}

/** The caller's `signal` ended the call. */
export interface AbortedError extends Family<"aborted"> {}

/** The `token` function failed, or gave what cannot be a token. */
export interface CredentialsError extends Family<"credentials"> {}

/** A middleware threw, or returned something that is not a request, a response or an error. */
export interface MiddlewareError extends Family<"middleware"> {}

/** What the contract does not declare; `kind` tells which. */
export type UnexpectedError =
  | HttpError
  | MalformedError
  | RedirectError
  | NetworkError
  | TimeoutError
  | AbortedError
  | CredentialsError
  | MiddlewareError;

/** Every error of this client: a closed family, told apart by `kind`. */
export type RelayError = ApiError | UnexpectedError;

/** Whether a caught value is an error of this client, whichever copy of the package made it. */
export function isRelayError(value: unknown): value is RelayError {
  return isRecord(value) && BRAND in value;
}

/** The error of a kind. */
export type ErrorOf<Kind extends RelayError["kind"]> = Extract<RelayError, { readonly kind: Kind }>;

/** What the error of a kind says beyond what all of them say, and the issues, which few of them fill. */
export type OwnFields<Kind extends RelayError["kind"]> = Omit<ErrorOf<Kind>, keyof Family<string>> &
  Partial<Pick<RelayErrorFacts, "issues">>;

/** What every error of the family has. */
interface Family<Kind extends string> extends Error, RelayErrorFacts {
  readonly kind: Kind;
  /** The message and every fact, for a log line; `JSON.stringify` leaves the message of an `Error` out. */
  toJSON(): object;
}

// Registered, so that two copies of this package (ESM beside CommonJS, two versions) know each other's errors.
const BRAND = Symbol.for("signalwire-relay-rest.error");

/** What all of them are made from; the facts and the own fields of a kind are assigned to it. */
class CallError extends Error {
  get [BRAND](): true {
    return true;
  }

  override get name(): string {
    return this.constructor.name;
  }

  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** The class of a kind, named after it: loggers and inspectors show that name, and a minifier cannot change it. */
export function errorClassOf(kind: RelayError["kind"]): typeof CallError {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Error`;
  CLASSES[kind] ??= Object.defineProperty(class extends CallError {}, "name", { value: name });
  return CLASSES[kind];
}

const CLASSES: { [Kind in RelayError["kind"]]?: typeof CallError } = {};
