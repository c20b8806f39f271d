/** One violation of the contract by a request or a response. */
export interface Violation {
  readonly rule: Rule;
  /** Description of the problem; it never contains credentials. */
  readonly message: string;
  /** Location in the body, as a JSON pointer; missing if the violation is outside the body. */
  readonly pointer?: string;
}

/** Formats a violation as one line: `schema /id: must be string`. */
export function violationText({ rule, pointer, message }: Violation): string {
  return `${pointer ? `${rule} ${pointer}` : rule}: ${message}`;
}

export type Rule = RequestRule | ResponseRule | ConductRule;

/** Rules for a request. */
export type RequestRule =
  | "unknown-operation"
  | "credentials"
  | "path-parameter"
  | "query-parameter"
  | "undeclared-query-parameter"
  | "header-parameter"
  | "request-media-type"
  | "request-body"
  | "request-schema"
  | "undeclared-property";

/** Rules for a response, whatever its request was. */
export type ResponseRule = "undeclared-status" | "media-type" | "header" | "body" | "schema";

/** Rules for a response to the request of a conformance case. */
export type ConductRule =
  | "time-out"
  | "no-response"
  | "not-accepted"
  | "not-rejected"
  | "server-error"
  | "not-authenticated"
  | "undeclared-method"
  | "not-echoed"
  | "not-stored"
  | "not-deleted"
  | "paging"
  /** A list ignores a filter, or a counter does not change. */
  | "filter"
  | "count"
  /** A request changed or deleted a resource other than its own. */
  | "neighbour"
  /** A request that prepares cases failed. */
  | "set-up"
  /** An exception interrupted the evaluation of the case. */
  | "not-evaluated";
