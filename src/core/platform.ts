/*
 * The platform's own types, as far as the compiler knows them: lib "dom", @types/node, Bun's and Deno's
 * each declare them. Where none does, what is used of them is spelt out, so that a consumer without
 * the DOM library compiles too.
 */

/** The platform's `Response`. */
export type PlatformResponse = Global<"Response", { readonly status: number; readonly headers: HeaderReader }>;

/** The platform's `Request`. */
export type PlatformRequest = Global<
  "Request",
  { readonly url: string; readonly method: string; readonly headers: PlatformHeaders }
>;

/** The platform's `Headers`. */
export type PlatformHeaders = Global<"Headers", HeaderReader & { set(name: string, value: string): void }>;

/** The platform's `AbortSignal`. */
type PlatformSignal = Global<"AbortSignal", AbortSignalLike>;

type Global<Name extends string, Otherwise> =
  typeof globalThis extends Record<Name, { prototype: infer Known }> ? Known : Otherwise;

type HeaderReader = { get(name: string): string | null };

/** What is needed of an `AbortSignal` that a caller hands in. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** The part of `fetch` that the client uses; the platform's own is one. */
export type RelayFetch = (url: string, init: RelayFetchInit) => Promise<PlatformResponse>;

/** What the client gives to `fetch`. */
export interface RelayFetchInit {
  readonly method: string;
  /** Holds the credentials: log it with care. */
  readonly headers: PlatformHeaders;
  /** JSON, or `null` for a request without a body. */
  readonly body: string | null;
  /** No redirect is followed. */
  readonly redirect: "manual";
  /** Aborted when the attempt's time is over or the caller aborts. */
  readonly signal: PlatformSignal;
}
