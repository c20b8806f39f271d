import type { RelayErrorFacts } from "../core/error-facts.ts";
import { isRecord } from "../core/guards.ts";

/** A response with a status that the contract declares for the operation, other than success. */
export interface ApiError<Status extends number = number, Body = unknown> extends Family<"api"> {
  readonly httpStatus: Status;
  /** The declared status of the response; equal to `httpStatus`. */
  readonly status: Status;
  /** The body, typed by the contract; `undefined` if the server sent no JSON object. */
  readonly body: Body | undefined;
}

/** A response with a status that the contract does not declare for the operation. */
export interface HttpError extends Family<"http"> {
  readonly httpStatus: number;
  /** The body: parsed if it is JSON, its text otherwise; `undefined` if it is empty. */
  readonly body: unknown;
}

/**
 * A success with an empty, `null` or non-JSON body although the contract declares JSON; or a response of any status
 * with a body larger than `maxBodyBytes`.
 */
export interface MalformedError extends Family<"malformed"> {
  readonly httpStatus: number;
}

/** A redirect. The client follows none: a redirect could leak the credentials or turn a POST into a GET. */
export interface RedirectError extends Family<"redirect"> {}

/** No response, or a connection that failed during the response (`httpStatus` is then set). */
export interface NetworkError extends Family<"network"> {}

/** `timeoutMs` or `deadlineMs` passed before the response was complete. */
export interface TimeoutError extends Family<"timeout"> {
  /** The limit that passed: of the attempt (`timeoutMs`) or of the whole call (`deadlineMs`). */
  readonly limit: "attempt" | "deadline";
}

/** The caller's `signal` ended the call. */
export interface AbortedError extends Family<"aborted"> {}

/** The `token` function failed, or returned a value that is not a valid token. */
export interface CredentialsError extends Family<"credentials"> {}

/** A middleware or `beforeAttempt` threw, or returned an invalid value. */
export interface MiddlewareError extends Family<"middleware"> {}

/** Every error except a declared status, discriminated by `kind`. */
export type UnexpectedError =
  | HttpError
  | MalformedError
  | RedirectError
  | NetworkError
  | TimeoutError
  | AbortedError
  | CredentialsError
  | MiddlewareError;

/** Every error of this client: a closed family, discriminated by `kind`. */
export type RelayError = ApiError | UnexpectedError;

/** Checks that a caught value is an error of this client, also one from another copy of the package. */
export function isRelayError(value: unknown): value is RelayError {
  return isRecord(value) && BRAND in value;
}

/** The error of a kind. */
export type ErrorOf<Kind extends RelayError["kind"]> = Extract<RelayError, { readonly kind: Kind }>;

/** The fields of one kind of error besides those of every error, and `issues`, which few kinds fill. */
export type OwnFields<Kind extends RelayError["kind"]> = Omit<ErrorOf<Kind>, keyof Family<string>> &
  Partial<Pick<RelayErrorFacts, "issues">>;

/** The fields of every error. */
interface Family<Kind extends string> extends Error, RelayErrorFacts {
  /** The kind of failure, which narrows the type of the error. */
  readonly kind: Kind;
  /** Returns name, message and all fields for a log line. `JSON.stringify` omits the message of a plain `Error`. */
  toJSON(): object;
}

// A registered symbol, so that two copies of this package (ESM and CommonJS, two versions) recognise each other's
// errors.
const BRAND = Symbol.for("signalwire-relay-rest.error");

/** The base class of all errors. The facts and the fields of a kind are assigned to an instance. */
class CallError extends Error {
  get [BRAND](): true {
    return true;
  }

  toJSON(): object {
    const { name, message, cause, ...fields } = this;
    // JSON contains only enumerable fields. The message of a cause is not one.
    return { name, message, ...fields, cause: cause && Object.assign({ message: (cause as Error).message }, cause) };
  }
}

/** Returns the class of a kind. Loggers and inspectors show its name, which a minifier cannot change. */
export function errorClassOf(kind: RelayError["kind"]): new (message: string, options?: ErrorOptions) => Error {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Error`;
  CLASSES[kind] ??= Object.defineProperty(class extends CallError {}, "name", { value: name });
  // The stack starts with the name that the prototype has when an error is created.
  CLASSES[kind].prototype.name = name;
  return CLASSES[kind];
}

const CLASSES: { [Kind in RelayError["kind"]]?: typeof CallError } = {};
