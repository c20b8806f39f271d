import createClient from "openapi-fetch";
import type { RelayHeaders } from "./headers.ts";
import type { PlatformHeaders } from "./platform.ts";
import type { AnyResult } from "./result.ts";
import type { Call, TransportRequest } from "./transport.ts";

/** What openapi-fetch makes a request of, under its own names. */
export type HttpInput = { readonly call: Call } & Readonly<Record<"params" | "body" | "headers", unknown>>;

/**
 * openapi-fetch as the maker of requests: URL, query, headers and body. What it does with answers is not used:
 * it takes an empty error for a success, and reads a body outside the time limits of an attempt.
 */
export function toHttp(
  { baseUrl, headers }: { readonly baseUrl: string; readonly headers: RelayHeaders },
  send: (request: TransportRequest) => Promise<AnyResult>,
): (path: string, input: HttpInput) => Promise<AnyResult> {
  const client = createClient({
    baseUrl,
    headers,
    Request: BuiltRequest,
    fetch: async (request: TransportRequest) => ({ ...NO_BODY, result: await send(request) }),
    bodySerializer: (body: unknown) => JSON.stringify(body),
    // Its types know the platform's Request and Response only, in place of which go BuiltRequest and NO_BODY.
  } as object) as unknown as Verbs;

  return async (path, input) => (await client[input.call.method](path, input)).response.result;
}

type Verbs = Record<Call["method"], (path: string, input: HttpInput) => Promise<{ response: { result: AnyResult } }>>;

/** In place of `Request`, half of the cost of a call: openapi-fetch passes it on to `fetch` unread. */
function BuiltRequest(url: string, init: { call: Call; headers: PlatformHeaders; body?: string }): TransportRequest {
  return { call: init.call, url, headers: init.headers, body: init.body ?? null };
}

/** In place of `Response`, which was read inside the attempt: openapi-fetch reads no body of a 204. */
const NO_BODY = { status: 204, ok: true, headers: new Map() };
