/**
 * The effect that a failed call may have had on the server.
 *
 * - `not-sent`: none. The connection was never made, or the call ended before an attempt began.
 * - `refused`: none. The server responded with 4xx, or with 503 and `Retry-After`.
 * - `maybe-applied`: unknown. The server may have applied the request.
 * - `applied`: applied. The server responded with 2xx, but the client could not return the response.
 *
 * If a call had several attempts, the one whose value is last in this list counts.
 */
export type Delivery = "not-sent" | "refused" | "maybe-applied" | "applied";

/** One problem that the server reported, read from any form of error body that the API sends. */
export interface RelayIssue {
  /** Machine-readable code: `missing_required_parameter`, `422`, `Unauthorized`. */
  readonly code: string;
  /** Human-readable text: `Name can't be blank`. */
  readonly message: string;
  /** The invalid request field, if the server names it. */
  readonly field?: string;
  /** URL of the documentation of the code, if the server sends it. */
  readonly docUrl?: string;
}

/** Facts about the failed call, on every error. No field holds a credential. */
export interface RelayErrorFacts {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The path template, as in the contract: `/number_groups/{id}`. */
  readonly path: string;
  /** Origin and path of the request, without its query. */
  readonly url: string;
  /** The operation id of the contract: `create-number-group`. */
  readonly operationId: string;
  /** Number of attempts begun, the first included; 0 when the call ended before one. */
  readonly attempts: number;
  /** The effect that the call may have had on the server. */
  readonly delivery: Delivery;
  /** The first 100 problems that the server reported; empty if the body has none. */
  readonly issues: readonly RelayIssue[];
  /** The status of the last attempt, if the headers of a response arrived. */
  readonly httpStatus?: number;
  /** The request id that the server sent; quote it to SignalWire's support. */
  readonly requestId?: string;
  /** The wait that `Retry-After` requests, in milliseconds. */
  readonly retryAfterMs?: number;
  /** The cursor to resume a failed pagination from. */
  readonly cursor?: string;
}
