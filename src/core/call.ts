import type { Delivery } from "./error-facts.ts";
import type { ResolvedLimits } from "./limits.ts";
import type { AbortSignalLike, PlatformHeaders, PlatformResponse } from "./platform.ts";

/** One call of a verb: what was asked for, and what its attempts have come to so far. */
export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path template. */
  readonly path: string;
  /** The operation's row of the run-time table: its declared statuses and its id. */
  readonly operation: string;
  readonly signal: AbortSignalLike | undefined;
  readonly limits: ResolvedLimits;
  /** What is wrong with the parsed body of a success, for a caller that knows more than its status. */
  readonly validate: ((data: unknown) => string | undefined) | undefined;
  /** When the call was made, on the clock of `performance.now()`. */
  readonly startedAt: number;
  /** Attempts begun. */
  attempts: number;
  /** The Authorization headers of all attempts, and their header objects, which a custom `fetch` may have changed. */
  readonly signed: (string | PlatformHeaders)[];
  /** The most cautious word of the attempts that were followed by another attempt, or by middleware. */
  delivery: Delivery;
  /** The answer of the last attempt, once its headers have arrived. */
  response: PlatformResponse | undefined;
}

/** One attempt of a call. Never shared between two, for an abandoned one may still write to its own. */
export interface Attempt {
  /** Ends the attempt, for `fetch` as for those who wait. */
  readonly controller: AbortController;
  /** Whether the request may have left. */
  sent: boolean;
  /** The answer, once its headers have arrived. */
  response: PlatformResponse | undefined;
  /** Whether an answer will be discarded for another attempt; its body is not worth reading then. */
  readonly isDiscarded: (response: PlatformResponse) => boolean;
}

/** How far an attempt came. */
export type Progress = Readonly<Pick<Attempt, "sent" | "response">>;

/** The request that openapi-fetch made of a call. */
export interface TransportRequest {
  readonly call: Call;
  readonly url: string;
  /** Not signed; each attempt signs its own copy. */
  readonly headers: PlatformHeaders;
  readonly body: string | null;
  /** Whether the body of the response must stay readable, for middleware. */
  readonly keepsBody?: boolean;
}

/** An answer, read to its end. */
export interface TransportResponse {
  readonly response: PlatformResponse;
  readonly text: string;
}

/** Carries one attempt out. */
export type Transport = (request: TransportRequest, attempt: Attempt) => Promise<TransportResponse>;

/** The contract's name of a call's operation: the last word of its row in the run-time table. */
export function operationIdOf({ operation }: Call): string {
  return operation.replace(/.* /, "");
}

/** Whether the contract declares a status for a call's operation: the numbers of its row. */
export function isDeclared({ operation }: Call, status: number): boolean {
  return ` ${operation}`.includes(` ${status} `);
}

/** The `style` that the contract gives a query parameter, where it is not the usual one: a word `name=style`. */
export function queryStyleOf({ operation }: Call, name: string): string | undefined {
  const key = `${encodeURIComponent(name)}=`;
  const mark = operation.split(" ").find((word) => word.startsWith(key));
  return mark?.slice(key.length);
}

/** What is left of a call's `deadlineMs`, in milliseconds; `Infinity` without one. */
export function timeLeft({ startedAt, limits }: Call): number {
  return startedAt + (limits.deadlineMs ?? Infinity) - performance.now();
}
