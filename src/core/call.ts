import type { RelayBody } from "./body.ts";
import type { ResolvedLimits } from "./limits.ts";
import type { AbortSignalLike, PlatformResponse } from "./platform.ts";

/** One call of a verb: its input, and the state of its attempts so far. */
export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";
  /** The path template. */
  readonly path: string;
  /**
   * The operation's row in the run-time table: its declared statuses, its deviations from defaults, and its operation
   * id.
   */
  readonly operation: string;
  readonly signal: AbortSignalLike | undefined;
  readonly limits: ResolvedLimits;
  /** Checks the parsed body of a success; returns the problem, or `undefined`. Only {@link paginate} sets it. */
  readonly validate: ((data: unknown) => string | undefined) | undefined;
  /** Start time, as {@link now} returns it. */
  readonly startedAt: number;
  /** A random id, for hooks; missing before the first hook. */
  id?: string;
  /** The attempts that have begun, with their progress. */
  readonly attempts: Attempt[];
  /** The Authorization value of each attempt, and its header object, which a custom `fetch` may have changed. */
  readonly signed: (string | Readonly<Record<string, string>>)[];
  /** The URL of the request; empty until openapi-fetch has built the request. */
  url: string;
  /** Headers of the request without credentials, names in lower case; each attempt signs its own copy. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** JSON, form text or a multipart form, or `null` for a request without a body. */
  body: RelayBody | null;
  /** The response of the last attempt or of a middleware, once its text has arrived. */
  received?: TransportResponse;
  /** `true` when the body of the response must stay readable for middleware. */
  keepsBody?: true;
}

/** One attempt of a call. Each attempt has its own object, because an abandoned attempt may still write to it. */
export interface Attempt {
  /** Aborts the attempt. */
  readonly controller: AbortController;
  /** Headers of the request; an attempt must not see headers that a custom `fetch` added to an earlier attempt. */
  readonly headers: Record<string, string>;
  /** `true` when the request may have left the client. */
  sent: boolean;
  /** The response, once its headers have arrived. */
  response: PlatformResponse | undefined;
  /** Returns `true` if the client will retry instead of using the response; it then does not read the body. */
  readonly isDiscarded: (response: PlatformResponse) => boolean;
}

/** The progress of an attempt. */
export type Progress = Readonly<Pick<Attempt, "sent" | "response">>;

/** A response and the text of its body. */
export interface TransportResponse {
  readonly response: PlatformResponse;
  readonly text: string;
}

/** Performs one attempt. */
export type Transport = (call: Call, attempt: Attempt) => Promise<TransportResponse>;

/** Returns the time left until the deadline of a call, in milliseconds; `Infinity` without `deadlineMs`. */
export function timeLeft({ startedAt, limits }: Call): number {
  const { deadlineMs } = limits;
  return deadlineMs === undefined ? Infinity : startedAt + deadlineMs - now();
}

/** Returns the time of a monotonic clock in milliseconds, or that of `Date` in a runtime without one. */
export function now(): number {
  return (typeof performance === "object" ? performance : Date).now();
}
