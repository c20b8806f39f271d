/** One thing that a request or an answer has against its contract. */
export interface Violation {
  readonly rule: Rule;
  /** What is wrong, as a sentence that shows no credential. */
  readonly message: string;
  /** Where in the body, as a JSON pointer; left out when it is not about a place in the body. */
  readonly pointer?: string;
}

export type Rule = RequestRule | ResponseRule | ConductRule;

/** What can be wrong with a request. */
export type RequestRule =
  | "unknown-operation"
  | "credentials"
  | "path-parameter"
  | "query-parameter"
  | "undeclared-query-parameter"
  | "header-parameter"
  | "request-media-type"
  | "request-body"
  | "request-schema";

/** What can be wrong with an answer by itself. */
export type ResponseRule = "undeclared-status" | "media-type" | "header" | "body" | "schema";

/** What can be wrong with an answer to the request that was sent. */
export type ConductRule =
  | "time-out"
  | "no-answer"
  | "not-accepted"
  | "not-refused"
  | "server-error"
  | "not-authenticated"
  | "undeclared-method"
  | "not-echoed"
  | "not-stored"
  | "not-deleted"
  | "paging"
  /** The response is such that the case could not be evaluated to its end. */
  | "not-evaluated";
