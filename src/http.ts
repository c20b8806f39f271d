import createClient from "openapi-fetch";
import type { RelayHeaders } from "./headers.ts";
import type { PlatformHeaders } from "./platform.ts";
import type { AnyResult } from "./result.ts";
import type { Call, TransportRequest } from "./transport.ts";

/** What a call hands to openapi-fetch. */
export interface HttpInput {
  readonly call: Call;
  readonly query: object | undefined;
  readonly body: unknown;
  readonly headers: RelayHeaders | undefined;
}

/** Makes the request of a call, and has it sent. */
export type Http = (path: string, input: HttpInput) => Promise<AnyResult>;

/**
 * openapi-fetch as the maker of requests: URL, query, headers and body. What it does with answers is not used:
 * it takes an empty error for a success, and reads a body outside the time limits of an attempt.
 */
export function toHttp(
  options: { readonly baseUrl: string; readonly headers: RelayHeaders },
  send: (request: TransportRequest) => Promise<AnyResult>,
): Http {
  const { baseUrl, headers } = options;
  const http = createClient({
    baseUrl,
    headers,
    Request: BuiltRequest,
    fetch: async (request: TransportRequest) => new SettledResponse(await send(request)),
    bodySerializer: (body: unknown) => JSON.stringify(body),
    // Paths come expanded; openapi-fetch's own way would let `..` and the empty string through.
    pathSerializer: (path: string) => path,
  } as unknown as Parameters<typeof createClient>[0]) as unknown as Verbs;

  return async (path, { call, query, body, headers: own }) => {
    const { response } = await http[call.method](path, { params: { query }, body, headers: own, call });
    return response.result;
  };
}

// The cast above is to this, for openapi-fetch's types know the platform's Request and Response only. It builds
// a request by `new Request(url, init)`, passes it to `fetch` unread but for `method`, and hands back as
// `response` whatever that resolved to.
type Verbs = Readonly<Record<Call["method"], (path: string, init: object) => Promise<{ response: SettledResponse }>>>;

interface BuiltInit {
  readonly call: Call;
  readonly headers: PlatformHeaders;
  readonly body?: string;
}

/** Stands in for `Request`, half of the cost of a call, and can be sent more than once. */
class BuiltRequest implements TransportRequest {
  readonly method: string;
  readonly call: Call;
  readonly url: string;
  readonly headers: PlatformHeaders;
  readonly body: string | null;

  constructor(url: string, { call, headers, body }: BuiltInit) {
    this.method = call.method;
    this.call = call;
    this.url = url;
    this.headers = headers;
    this.body = body ?? null;
  }
}

/** Stands in for `Response`: a 204, of which openapi-fetch reads no body. */
class SettledResponse {
  readonly status = 204;
  readonly ok = true;
  readonly headers = NO_HEADERS;
  readonly result: AnyResult;

  constructor(result: AnyResult) {
    this.result = result;
  }
}

const NO_HEADERS = { get: () => null };
