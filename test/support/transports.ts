import type { RelayFetch, RelayFetchInit } from "../../src/core/platform.ts";
import { type UndiciDispatcher, undiciFetch } from "../../src/undici.ts";

/** The transports of the client by name. Each one turns a fake `fetch` into the `fetch` option of a client. */
export const TRANSPORTS: readonly [string, (fetch: RelayFetch) => RelayFetch][] = [
  ["fetch", (fetch) => fetch],
  ["undici", (fetch) => undiciFetch({ dispatcher: dispatcherOf(fetch) })],
];

/** The parts of undici's requests and handlers that the dispatcher below uses. */
interface UndiciRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: readonly string[];
  readonly body?: string;
}

interface UndiciHandler {
  onRequestStart(controller: { abort: (reason: unknown) => void }, context: object): void;
  onResponseStart(controller: object, status: number, headers: object, statusText: string): void;
  onResponseData(controller: object, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: object, error: unknown): void;
}

/** Returns a dispatcher that responds as a fake `fetch` does. */
function dispatcherOf(fetch: RelayFetch): UndiciDispatcher {
  async function respond({ origin, path, headers, ...request }: UndiciRequest, handler: UndiciHandler) {
    const controller = new AbortController();
    const pairs = headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? ""]] : []));
    const { signal } = controller;
    const sent = { ...request, headers: Object.fromEntries(pairs) as Record<string, string> };
    const init: RelayFetchInit = { ...sent, redirect: "manual", signal };
    handler.onRequestStart(controller, {});
    // The fakes of the tests resolve to a Response.
    const response = (await fetch(origin + path, init)) as Response;
    handler.onResponseStart({}, response.status, Object.fromEntries(response.headers), response.statusText);
    handler.onResponseData({}, new Uint8Array(await response.arrayBuffer()));
    handler.onResponseEnd();
  }

  return {
    dispatch(request: UndiciRequest, handler: UndiciHandler) {
      respond(request, handler).catch((error: unknown) => {
        handler.onResponseError({}, error);
      });
      return true;
    },
  };
}
