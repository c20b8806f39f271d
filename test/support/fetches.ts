import { type Mock, vi } from "vitest";
import type { RelayFetch } from "../../src/core/platform.ts";

/** A `fetch` that never settles and ignores its signal. */
export const neverSettling: RelayFetch = () => new Promise<Response>(() => undefined);

/** A `fetch` that rejects only when its signal aborts, as the platform's does. */
export const abortable: RelayFetch = (_, { signal }) =>
  new Promise<Response>((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(new DOMException("This operation was aborted", "AbortError"));
    });
  });

/** A `fetch` that succeeds. */
export const succeeding: RelayFetch = () => Promise.resolve(Response.json({ id: "1" }));

/** A `fetch` that fails as Node's does without a listener. */
export const connectionRefused: RelayFetch = () => Promise.reject(failureWith("connect", "ECONNREFUSED"));

/** A `fetch` that fails as Node's does after a lost connection. */
export const reset: RelayFetch = () => Promise.reject(failureWith("read", "ECONNRESET"));

/** A `fetch` that resolves to a new response each time. */
export function respondingWith(status: number, headers: HeadersInit = {}, body: string | null = null): RelayFetch {
  return () => Promise.resolve(new Response(body, { status, headers }));
}

/** A `fetch` that runs these in turn. A further request is a mistake of the client, so its call rejects immediately. */
export function inTurn(...turns: readonly RelayFetch[]): Mock<RelayFetch> {
  return turns.reduce<Mock<RelayFetch>>((fetch, turn) => fetch.mockImplementationOnce(turn), vi.fn(unscripted));
}

/** The client passes on a TypeError about the option `fetch`, and does not retry after it. */
const unscripted: RelayFetch = () =>
  Promise.reject(Object.assign(new TypeError("the test has no further turn for fetch"), { option: "fetch" }));

function failureWith(syscall: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code }) });
}
