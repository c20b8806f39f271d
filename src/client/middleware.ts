import type { RelayBody } from "../core/body.ts";
import type { Call } from "../core/call.ts";
import type { PlatformRequest, PlatformResponse } from "../core/platform.ts";
import { within } from "../transport/timeout.ts";
import { readRequest, type Send } from "./send.ts";

/** Arguments of every hook of a {@link Middleware}, as openapi-fetch passes them. */
export interface MiddlewareContext {
  /** The request, not yet signed; the credentials are added after all middleware. */
  request: PlatformRequest;
  /** The path template, as in the contract. */
  readonly schemaPath: string;
  /** The path and query parameters of the call. */
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** A random id, the same in every hook of one call. */
  readonly id: string;
  /** The options of the openapi-fetch client; its `fetch` sends the call, signed and with retries. */
  readonly options: {
    baseUrl: string;
    parseAs: "json" | "text" | "blob" | "arrayBuffer" | "stream";
    querySerializer: (query: Record<string, unknown>) => string;
    bodySerializer: (body: undefined) => unknown;
    pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string;
    fetch: typeof globalThis extends { fetch: infer Fetch } ? Fetch : unknown;
  };
}

/**
 * The middleware of openapi-fetch: an object with at least one of the hooks. It is written out here because
 * openapi-fetch's own declaration does not compile without the DOM library; the two are assignable to each other.
 */
export type Middleware = Hooks & (With<"onRequest"> | With<"onResponse"> | With<"onError">);

type With<Hook extends keyof Hooks> = Required<Pick<Hooks, Hook>>;

interface Hooks {
  /** Runs before the first attempt; returns a request to send instead, or a response to use without sending one. */
  onRequest?: (context: MiddlewareContext) => Awaitable<PlatformRequest | PlatformResponse | undefined>;
  /** Runs after the last attempt; returns a response to use instead. */
  onResponse?: (context: MiddlewareContext & { response: PlatformResponse }) => Awaitable<PlatformResponse | undefined>;
  /** Runs when the last attempt got no full response; returns a response to use, or another error. */
  onError?: (context: MiddlewareContext & { error: unknown }) => Awaitable<PlatformResponse | Error>;
}

type Awaitable<Value, Nothing = void> = Value | Nothing | Promise<Value | Nothing>;

/**
 * Returns the options of openapi-fetch for a call with middleware. The state of the call stays outside the request, so a
 * middleware that returns a new request can neither lose nor replace it.
 */
export function observeCall(call: Call, baseUrl: string, send: Send, middleware: readonly Middleware[]): object {
  // Middleware may hang. The deadline and the caller's signal end it, like every other part of a call.
  const limited = <Value>(run: () => Value | Promise<Value>): Promise<Value> =>
    within(call, Infinity, undefined, async () => run());

  // openapi-fetch reads the body of the last response. It gets a 204, so that the real body stays unread.
  const end = async (response: PlatformResponse): Promise<Response> => {
    if (response !== call.received?.response) {
      call.received = { response, text: await limited(() => response.text()) };
    }
    return new Response(null, { status: 204 });
  };

  /** The outermost hooks: they run first for the request that openapi-fetch has built, and last for the response. */
  const outermost: Middleware = {
    onRequest({ request }) {
      call.url = request.url;
    },
    onResponse: ({ response }) => end(response),
  };

  const limit = (hooks: Middleware): Middleware => ({
    async onRequest(context) {
      const returned = await limited(() => hooks.onRequest?.(context));
      return returned instanceof Response ? end(returned) : returned;
    },
    onResponse: (context) => limited(() => hooks.onResponse?.(context)),
    onError: (context) => limited(() => hooks.onError?.(context)),
  });

  return {
    Request,
    headers: call.headers,
    body: call.body ?? undefined,
    bodySerializer: (body: RelayBody) => body,
    async fetch(input: PlatformRequest, init?: RequestInit) {
      const request = new Request(input, init);
      if (request.method !== call.method || new URL(request.url).origin !== new URL(baseUrl).origin) {
        throw new TypeError("it must not change method or origin");
      }
      Object.assign(call, await limited(() => readRequest(call.operation, request)));
      call.received = await send(call);
      return call.received.response;
    },
    middleware: [outermost, ...middleware.map(limit)],
  };
}
