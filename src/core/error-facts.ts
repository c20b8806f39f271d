/**
 * Could the server have acted on the call?
 *
 * - `not-sent`: no. The connection was never made, or the call ended before an attempt began.
 * - `refused`: no. The server answered 4xx, or 503 with `Retry-After`.
 * - `maybe-applied`: it cannot be told.
 * - `applied`: yes. The server answered 2xx, but what it answered could not be handed over.
 *
 * Over several attempts it is the most cautious word of them all: the last in this list.
 */
export type Delivery = "not-sent" | "refused" | "maybe-applied" | "applied";

/** One thing that a server found wrong, read from whichever form of body it sent. */
export interface RelayIssue {
  /** For programs: `missing_required_parameter`, `422`, `Unauthorized`. */
  readonly code: string;
  /** For people: `Name can't be blank`. */
  readonly message: string;
  /** The request field at fault, where the server names one. */
  readonly field?: string;
  /** Documentation of the code, where the server links to it. */
  readonly docUrl?: string;
}

/** What every error tells about the call that it ended. No field holds a credential. */
export interface RelayErrorFacts {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The path template, as in the contract: `/number_groups/{id}`. */
  readonly path: string;
  /** Origin and path of the request; never its query. */
  readonly url: string;
  /** The contract's name of the operation: `create-number-group`. */
  readonly operationId: string;
  /** Attempts begun, the first included; 0 when the call ended before one. */
  readonly attempts: number;
  /** Could the server have acted? */
  readonly delivery: Delivery;
  /** What the server reported as wrong, its first 100 entries; empty when there was nothing to read. */
  readonly issues: readonly RelayIssue[];
  /** The status that the last attempt was answered, where the headers of an answer arrived. */
  readonly httpStatus?: number;
  /** The server's own name for the request: what its support will ask for. */
  readonly requestId?: string;
  /** The wait that the server asked for by `Retry-After`, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Where a pagination that failed can be resumed. */
  readonly cursor?: string;
}
