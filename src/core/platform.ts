import type { RelayBody } from "./body.ts";

/*
 * The platform's own types, if the compiler knows them: lib "dom", @types/node, Bun and Deno each declare them.
 * Otherwise, each type here declares the members that the client uses. A consumer without the DOM library compiles too.
 */

/** The platform's `Response`. */
export type PlatformResponse = Global<"Response", { readonly status: number; readonly headers: HeaderReader }>;

/** The platform's `Request`. */
export type PlatformRequest = Global<
  "Request",
  { readonly url: string; readonly method: string; readonly headers: PlatformHeaders }
>;

/** The platform's `Headers`. */
type PlatformHeaders = Global<"Headers", HeaderReader & { set(name: string, value: string): void }>;

/** The platform's `AbortSignal`. */
type PlatformSignal = Global<"AbortSignal", AbortSignalLike>;

type Global<Name extends string, Otherwise> =
  typeof globalThis extends Record<Name, { prototype: infer Known }> ? Known : Otherwise;

type HeaderReader = { get(name: string): string | null };

/** The part of a caller's `AbortSignal` that the client uses. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * The part of `fetch` that the client uses. The `fetch` of the platform, undici, node-fetch and cross-fetch can be
 * assigned to it.
 */
export type RelayFetch = (url: string, init: RelayFetchInit) => Promise<RelayFetchResponse>;

/** The part of a response that the client needs. A result has the response itself. */
export interface RelayFetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null | undefined };
  text(): Promise<string>;
}

/** The second argument that the client passes to `fetch`. */
export interface RelayFetchInit {
  readonly method: string;
  /** Names are in lower case. Contains the credentials; redact them before you log it. */
  readonly headers: Record<string, string>;
  /** JSON, form text or a multipart form; missing in a request without a body. */
  readonly body?: RelayBody;
  /** `fetch` must not follow redirects. */
  readonly redirect: "manual";
  /** Missing where the platform's `Request` has no such property: in Deno and in an old workerd. */
  readonly cache?: "no-store";
  /** Aborts when the time of the attempt is over, or when the caller aborts. */
  readonly signal: PlatformSignal;
  /** `true` if middleware, or the caller of `createRelayFetch`, gets the response: then return a platform `Response`. */
  readonly keepsBody?: boolean | undefined;
}
