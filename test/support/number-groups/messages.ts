/** A request as the API sees it. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** An answer before it is sent. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  /** JSON, or bytes as they are; `undefined` for none. */
  readonly body: unknown;
  /** How it is sent, where that is not at once and in full. */
  readonly manner?: Manner;
}

export type Manner = "never" | "reset" | "cut" | "stall-in-body" | "endless" | "not-http";

/** An answer of JSON. */
export function json(status: number, body: unknown): ApiAnswer {
  return { status, headers: { "content-type": "application/json" }, body };
}

/** An answer without a body. */
export function empty(status: number): ApiAnswer {
  return { status, headers: {}, body: undefined };
}
