import { invalidOption, isRecord } from "./core/guards.ts";
import type { PlatformResponse, RelayFetch, RelayFetchInit } from "./core/platform.ts";
import { loadPeer } from "./testing/shared/peer-dependency.ts";
import { type Encoded, Exchange } from "./undici/exchange.ts";

// A project that exports a value of `undiciFetch` can name its type in its own declarations.
export type { RelayFetch } from "./core/platform.ts";

/** The part of undici's `Dispatcher` that {@link undiciFetch} uses; the same in undici 6, 7 and 8. */
export interface UndiciDispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** Options of {@link undiciFetch}. */
export interface UndiciFetchOptions {
  /**
   * A dispatcher of undici: an Agent, a Pool, a ProxyAgent, a MockAgent. You own it: the client never changes or closes
   * it. @defaultValue undici's global dispatcher, looked up at each request
   */
  readonly dispatcher?: UndiciDispatcher | undefined;
}

/**
 * Creates a value for the `fetch` option that sends requests by a dispatcher of undici instead of `fetch`, on Node. A
 * call then takes about half of the time, and behaves in the same way.
 * @throws Error with the install command or the reason, if no `dispatcher` is given and `undici` is missing or broken.
 * @throws TypeError for a `dispatcher` that is not a dispatcher.
 * @example
 * const dispatcher = new Agent({ connections: 20 });
 * const relay = createRelayClient({ fetch: undiciFetch({ dispatcher }) });
 */
export function undiciFetch({ dispatcher }: UndiciFetchOptions = {}): RelayFetch {
  if (dispatcher && typeof dispatcher.dispatch !== "function") {
    invalidOption("dispatcher", "must be a dispatcher of undici, such as an Agent");
  }
  const currentDispatcher = dispatcher
    ? () => dispatcher
    : (loadPeer("undici", "undici", Error, "") as Undici).getGlobalDispatcher;
  const send = (url: string, init: Encoded): Promise<PlatformResponse> =>
    new Promise((resolve, reject) => {
      init.signal.throwIfAborted();
      const { origin, pathname, search } = new URL(url);
      const { method, body } = init;
      const request = { origin, path: pathname + search, method, headers: listHeaders(init), body };
      // Some dispatchers follow redirects by default.
      currentDispatcher().dispatch({ ...request, maxRedirections: 0 }, new Exchange(url, init, resolve, reject));
    });
  return (url, init) => (isRecord(init.body) ? encode(init).then((encoded) => send(url, encoded)) : send(url, init));
}

/** The package exports this function in each of its versions. */
interface Undici {
  readonly getGlobalDispatcher: () => UndiciDispatcher;
}

/** Encodes a multipart form. undici knows only a form of its own class. */
async function encode({ body, ...init }: RelayFetchInit): Promise<Encoded> {
  const encoded = new Response(body);
  const type = encoded.headers.get("content-type") ?? "";
  // The bytes of a form that middleware has seen already have a boundary in the headers.
  const headers = { "content-type": type, ...init.headers };
  return { ...init, headers, body: new Uint8Array(await encoded.arrayBuffer()) };
}

/** Lists each name of the headers and then its value, which every version of undici accepts. */
function listHeaders({ headers }: Encoded): string[] {
  return Object.entries({ "accept-encoding": "gzip, deflate, br", ...headers }).flat();
}
