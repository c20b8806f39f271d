import type { Call } from "../core/call.ts";
import { invalidOption } from "../core/guards.ts";
import type { PlatformRequest, PlatformResponse } from "../core/platform.ts";
import { withoutQuery } from "../core/redact.ts";
import { beginCall, templateOf } from "./operation.ts";
import { type RelayClientOptions, resolveOptions } from "./options.ts";
import { readRequest, toSend } from "./send.ts";

/** The arguments of the platform's `fetch`. */
type FetchArguments = typeof globalThis extends { fetch: (...given: infer Given) => unknown }
  ? Given
  : [input: string | PlatformRequest, init?: object];

/** A `fetch` for the operations of the contract. */
export interface RelayTransport {
  (...request: FetchArguments): Promise<PlatformResponse>;
  /** The prefix of every path, for the client that uses this `fetch`. */
  readonly baseUrl: string;
}

/**
 * Creates a `fetch` for another client of the same API, such as openapi-fetch. It signs each request, and has the
 * retries, time limits and `onAttempt` of {@link createRelayClient}. It resolves to any response, also to a redirect.
 *
 * If no response arrives, it rejects with a RelayError, which shows no credential. If the signal of the request aborts,
 * it rejects with the signal's `reason`. A request to another origin, or of no operation of the contract, is a TypeError.
 * @throws TypeError for an invalid option; the message names the option and the remedy.
 * @example
 * const fetch = createRelayFetch({ space: "acme" });
 * const client = createClient<paths>({ baseUrl: fetch.baseUrl, fetch });
 */
export function createRelayFetch(options: RelayClientOptions = {}): RelayTransport {
  const resolved = resolveOptions(options);
  const { baseUrl, headers } = resolved;
  const send = toSend(resolved);

  async function relayFetch(...[input, init]: FetchArguments): Promise<PlatformResponse> {
    const request = new Request(input, init);
    const { method, url, signal } = request;
    const target = withoutQuery(url);
    if (!target.startsWith(`${baseUrl}/`)) invalidOption("fetch", `must be called with a URL of ${baseUrl}`);
    const path = templateOf(method, target.slice(baseUrl.length));
    // The table has only the methods of a call.
    const call = beginCall(method as Call["method"], path, signal, resolved);
    for (const [name, value = ""] of Object.entries(headers)) {
      if (!request.headers.has(name)) request.headers.set(name, value);
    }
    Object.assign(call, await readRequest(call.operation, request));
    try {
      return (await send(call)).response;
    } catch (error) {
      // Like `fetch`, rejects with the reason of the signal.
      signal.throwIfAborted();
      throw error;
    }
  }

  return Object.assign(relayFetch, { baseUrl });
}
