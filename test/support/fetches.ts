import { type Mock, vi } from "vitest";
import type { RelayFetch } from "../../src/core/platform.ts";

/** A `fetch` that never answers and does not heed its signal. */
export const deaf: RelayFetch = () => new Promise<Response>(() => undefined);

/** A `fetch` that never answers and ends when its signal aborts, as the platform's does. */
export const heeding: RelayFetch = (_, { signal }) =>
  new Promise<Response>((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(new DOMException("This operation was aborted", "AbortError"));
    });
  });

/** A `fetch` that succeeds. */
export const succeeding: RelayFetch = () => Promise.resolve(Response.json({ id: "1" }));

/** A `fetch` that fails as Node's does when nobody listens. */
export const refused: RelayFetch = () => Promise.reject(failureWith("connect", "ECONNREFUSED"));

/** A `fetch` that fails as Node's does when the connection dies. */
export const reset: RelayFetch = () => Promise.reject(failureWith("read", "ECONNRESET"));

/** A `fetch` that answers with a status, afresh each time. */
export function answering(status: number, headers: HeadersInit = {}, body: string | null = null): RelayFetch {
  return () => Promise.resolve(new Response(body, { status, headers }));
}

/** A `fetch` that does the first of these, then the next; what is beyond the last fails. */
export function inTurn(...turns: readonly RelayFetch[]): Mock<RelayFetch> {
  return turns.reduce<Mock<RelayFetch>>((fetch, turn) => fetch.mockImplementationOnce(turn), vi.fn(reset));
}

function failureWith(syscall: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code }) });
}
