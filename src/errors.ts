import type { Delivery, RelayErrorFacts, RelayIssue } from "./facts.ts";

// Registered, so that two copies of this package (ESM beside CommonJS, two versions) know each other's errors.
const BRAND = Symbol.for("signalwire-relay-rest.error");

abstract class CallError extends Error implements RelayErrorFacts {
  static {
    Object.defineProperty(CallError.prototype, BRAND, { value: true });
  }

  abstract readonly kind: string;
  declare readonly method: string;
  declare readonly path: string;
  declare readonly url: string;
  declare readonly operationId: string;
  declare readonly attempts: number;
  declare readonly delivery: Delivery;
  declare readonly issues: readonly RelayIssue[];
  declare readonly httpStatus?: number;
  declare readonly requestId?: string;
  declare readonly retryAfterMs?: number;
  declare readonly cursor?: string;

  constructor(how: string, facts: RelayErrorFacts, cause?: Error) {
    super(`${facts.method} ${facts.path} ${how}`, cause && { cause });
    Object.assign(this, facts);
  }

  /** The message and every fact, for a log line; `JSON.stringify` leaves the message of an `Error` out. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** A status that the contract declares for the operation, other than success. */
export class ApiError<Status extends number = number, Body = unknown> extends CallError {
  readonly kind = "api";
  declare readonly httpStatus: Status;
  /** The declared status that was answered; the same as `httpStatus`. */
  readonly status: Status;
  /** The answer's body as the contract declares it; `undefined` when the server sent no JSON object. */
  readonly body: Body | undefined;

  constructor(how: string, facts: RelayErrorFacts, status: Status, body: Body | undefined) {
    super(how, facts);
    this.status = status;
    this.body = body;
  }

  override get name(): string {
    return "ApiError";
  }
}

/** A status that the contract does not declare for the operation. */
export class HttpError extends CallError {
  readonly kind = "http";
  declare readonly httpStatus: number;
  /** What was sent: parsed when it is JSON, else the text; `undefined` when empty. */
  readonly body: unknown;

  constructor(how: string, facts: RelayErrorFacts, body: unknown) {
    super(how, facts);
    this.body = body;
  }

  override get name(): string {
    return "HttpError";
  }
}

/** A success whose body is empty, `null` or not JSON where the contract declares JSON. */
export class MalformedError extends CallError {
  readonly kind = "malformed";
  declare readonly httpStatus: number;

  override get name(): string {
    return "MalformedError";
  }
}

/** A redirect. None is followed: it could carry the credentials elsewhere, or turn a POST into a GET. */
export class RedirectError extends CallError {
  readonly kind = "redirect";

  override get name(): string {
    return "RedirectError";
  }
}

/** No answer, or one whose connection died before its end (then `httpStatus` is set). */
export class NetworkError extends CallError {
  readonly kind = "network";

  override get name(): string {
    return "NetworkError";
  }
}

/** `timeoutMs` or `deadlineMs` passed before the answer was complete. */
export class TimeoutError extends CallError {
  readonly kind = "timeout";
  /** Which limit passed: the attempt's (`timeoutMs`) or the whole call's (`deadlineMs`). */
  readonly limit: "attempt" | "deadline";

  constructor(how: string, facts: RelayErrorFacts, limit: "attempt" | "deadline") {
    super(how, facts);
    this.limit = limit;
  }

  override get name(): string {
    return "TimeoutError";
  }
}

/** The caller's `signal` ended the call. */
export class AbortedError extends CallError {
  readonly kind = "aborted";

  override get name(): string {
    return "AbortedError";
  }
}

/** The `token` function failed, or gave what cannot be a token. */
export class CredentialsError extends CallError {
  readonly kind = "credentials";

  override get name(): string {
    return "CredentialsError";
  }
}

/** What the contract does not declare; `kind` tells which. */
export type UnexpectedError =
  | HttpError
  | MalformedError
  | RedirectError
  | NetworkError
  | TimeoutError
  | AbortedError
  | CredentialsError;

/** Every error of this client: a closed family, told apart by `kind`. */
export type RelayError = ApiError | UnexpectedError;

/** Whether a caught value is an error of this client, whichever copy of the package made it. */
export function isRelayError(value: unknown): value is RelayError {
  return typeof value === "object" && value !== null && BRAND in value;
}
