/** A request as the API receives it. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** A response before it is sent. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  /** JSON or raw bytes; `undefined` if there is no body. */
  readonly body: unknown;
  /** Transmission failure; `undefined` to send the whole response at once. */
  readonly failureMode?: FailureMode;
}

export type FailureMode = "never" | "reset" | "cut" | "stall-in-body" | "endless" | "not-http";

/** Creates a JSON response. */
export function json(status: number, body: unknown): ApiResponse {
  return { status, headers: { "content-type": "application/json" }, body };
}

/** Creates a response without a body. */
export function empty(status: number): ApiResponse {
  return { status, headers: {}, body: undefined };
}
