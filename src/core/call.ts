import type { RelayBody } from "./body.ts";
import type { Delivery, RelayErrorFacts } from "./error-facts.ts";
import type { ResolvedLimits } from "./limits.ts";
import type { AbortSignalLike, PlatformResponse } from "./platform.ts";
import { withoutQuery } from "./redact.ts";
import type { DeclaredStatus } from "./schema-types.ts";

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
  /** Number of attempts begun. */
  attempts: number;
  /** The Authorization value of each attempt, and its header object, which a custom `fetch` may have changed. */
  readonly signed: (string | Readonly<Record<string, string>>)[];
  /** The most cautious delivery of all attempts that another attempt or middleware followed. */
  delivery: Delivery;
  /** The response to the last attempt, once its headers have arrived. */
  response?: PlatformResponse | undefined;
  /** The URL of the request; empty until openapi-fetch has built the request. */
  url: string;
  /** Headers of the request without credentials, names in lower case; each attempt signs its own copy. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** JSON, form text or a multipart form, or `null` for a request without a body. */
  body: RelayBody | null;
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

/** Returns the facts about a call that its errors and attempts have in common. */
export function factsOf(call: Call): CallFacts {
  const { method, path, url } = call;
  return { method, path, url: withoutQuery(url), operationId: operationIdOf(call) };
}

type CallFacts = Pick<RelayErrorFacts, "method" | "path" | "url" | "operationId">;

/** Returns the operation id, which is the last word of the operation's row in the run-time table. */
export function operationIdOf({ operation }: Call): string {
  return operation.replace(/.* /, "");
}

/** Checks that the operation's row in the run-time table has a word. */
export function hasMark({ operation }: Call, word: string | number | boolean): boolean {
  return ` ${operation}`.includes(` ${word} `);
}

/**
 * Returns the name by which the contract declares a status for the operation of a call: the status itself, its range
 * such as `4XX`, or `default`, which covers the errors without a name.
 */
export function declaredStatus(call: Call, status: number): DeclaredStatus | undefined {
  // The text has one of the forms of a range.
  const range = `${status}`.replace(/..$/, "XX") as "5XX";
  return [status, range, status > 399 && ("default" as const)].find((name) => hasMark(call, name)) as
    | DeclaredStatus
    | undefined;
}

/** Returns the JSON type of the body that the contract declares for a success, or "none". A row without a type means "object". */
export function bodyTypeOf({ operation }: Call, declared: DeclaredStatus): string {
  return operation.split(` ${declared}:`)[1]?.split(" ")[0] ?? "object";
}

/**
 * Returns the `style` of a query parameter if the contract sets another than the default. The row has it as
 * `name=style`.
 */
export function queryStyleOf({ operation }: Call, name: string): string | undefined {
  const key = `${encodeURIComponent(name)}=`;
  const mark = operation.split(" ").find((word) => word.startsWith(key));
  return mark?.slice(key.length);
}

/** Returns the time left until the deadline of a call, in milliseconds; `Infinity` without `deadlineMs`. */
export function timeLeft({ startedAt, limits }: Call): number {
  const { deadlineMs } = limits;
  return deadlineMs === undefined ? Infinity : startedAt + deadlineMs - now();
}

/** Returns the time of a monotonic clock in milliseconds, or that of `Date` in a runtime without one. */
export function now(): number {
  return (typeof performance === "object" ? performance : Date).now();
}
