import type { Call, Progress, TransportRequest, TransportResponse } from "../core/call.ts";
import { isInvalidOption } from "../core/guards.ts";
import { checkHeaderName } from "../core/headers.ts";
import type { PlatformRequest, PlatformResponse } from "../core/platform.ts";
import { createCausedError, isErrorOf } from "../errors/create-error.ts";
import { within } from "../transport/timeout.ts";
import { type AnyResult, toResult, toUnexpectedResult } from "./result.ts";
import type { Send } from "./send.ts";

/** Arguments of every hook of a {@link Middleware}, as openapi-fetch passes them. */
interface MiddlewareContext {
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

/** The parts of a call that openapi-fetch runs, and the function that turns its end into a result. */
interface ObservedCall {
  readonly fetch: (input: PlatformRequest, init?: RequestInit) => Promise<PlatformResponse>;
  readonly middleware: readonly Middleware[];
  /** Converts the outcome of openapi-fetch into a result. */
  readonly settle: (outcome: Promise<{ readonly response: unknown }>) => Promise<AnyResult>;
}

/**
 * Prepares a call for its middleware. The state of the call stays in this closure, so a middleware that returns a new
 * request can neither lose nor replace it.
 */
export function observeCall(call: Call, baseUrl: string, send: Send, middleware: readonly Middleware[]): ObservedCall {
  let request: TransportRequest = { call, url: "", headers: new Headers(), body: null };
  let received: TransportResponse | undefined;

  const progress = (): Progress | undefined => call.response && { sent: true, response: call.response };

  // Middleware may hang. The deadline and the caller's signal end it, like every other part of a call.
  const limited = <Value>(run: () => Value | Promise<Value>): Promise<Value> =>
    within(request, progress(), Infinity, async () => run());

  // openapi-fetch reads the body of the last response. It gets a 204, so that the real body stays unread.
  const end = (last: PlatformResponse): Ended => Object.assign(new Response(null, { status: 204 }), { last });

  /** The outermost hooks: they run first for the request that openapi-fetch has built, and last for the response. */
  const outermost: Middleware = {
    onRequest({ request: { url } }) {
      request = { ...request, url };
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

  async function fetch(input: PlatformRequest, init?: RequestInit): Promise<PlatformResponse> {
    const made = new Request(input, init);
    if (made.method !== call.method || !made.url.startsWith(new URL("/", baseUrl).href)) {
      throw new TypeError("it must not change method or origin of the request");
    }
    for (const name of made.headers.keys()) checkHeaderName(name);
    const body = (await limited(() => made.text())) || null;
    request = { call, url: made.url, headers: made.headers, body, keepsBody: true };
    received = await send(request);
    return received.response;
  }

  async function settle(outcome: Promise<{ readonly response: unknown }>): Promise<AnyResult> {
    try {
      // The outermost hooks ensure this type.
      const { last: response } = (await outcome).response as Ended;
      received = response === received?.response ? received : { response, text: await limited(() => response.text()) };
    } catch (error) {
      // Before openapi-fetch has built the request, only a programmer's mistake can throw.
      if (!request.url || isInvalidOption("fetch", error)) throw error;
      const failure = isErrorOf(call, error)
        ? error
        : createCausedError("middleware", "failed in a middleware", request, progress(), error);
      return toUnexpectedResult(failure, call.response);
    }
    return toResult(request, received);
  }

  return { fetch, middleware: [outermost, ...middleware.map(limit)], settle };
}

type Ended = Response & { readonly last: PlatformResponse };
