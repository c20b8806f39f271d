import type { paths } from "../../generated/schema.ts";
import { version } from "../../package.json";
import { checkCredential } from "../core/credentials.ts";
import { definedOf, invalidOption } from "../core/guards.ts";
import { checkHeaders, type RelayHeaders } from "../core/headers.ts";
import { DEFAULT_LIMITS, type RelayLimits, type ResolvedLimits, resolveLimits } from "../core/limits.ts";
import type { AbortSignalLike, RelayFetch } from "../core/platform.ts";
import type { RelayInput, RelayMethod } from "../core/schema-types.ts";
import type { OnAttempt } from "../transport/attempt-event.ts";
import type { TokenSource } from "../transport/auth.ts";
import { baseUrlOfSpace, checkBaseUrl } from "./base-url.ts";

/** What a client is made from. Everything may be left out that an environment variable or a default stands in for. */
export interface RelayClientOptions extends RelayLimits {
  /** Your Space: "acme", "acme.signalwire.com" or an https URL. @defaultValue `SIGNALWIRE_SPACE` */
  readonly space?: string | undefined;
  /** In place of `space`: the whole prefix of every path, for a mock or a proxy. */
  readonly baseUrl?: string | undefined;
  /** The project's id, the user name of HTTP Basic. @defaultValue `SIGNALWIRE_PROJECT_ID` */
  readonly projectId?: string | undefined;
  /**
   * An API token of the project, or a function that is asked for one before every attempt.
   * @defaultValue `SIGNALWIRE_API_TOKEN`
   */
  readonly token?: TokenSource | undefined;
  /** Headers for every request. */
  readonly headers?: RelayHeaders | undefined;
  /** What sends a request. @defaultValue `globalThis.fetch`, looked up at each call */
  readonly fetch?: RelayFetch | undefined;
  /**
   * Largest response body, in bytes after decompression. A larger one is not read further, and is a
   * {@link MalformedError}. @defaultValue 33_554_432 (32 MiB)
   */
  readonly maxBodyBytes?: number | undefined;
  /** Is told of each attempt when it has ended: for logs, metrics and traces. */
  readonly onAttempt?: OnAttempt | undefined;
  /** Run in a browser all the same, where everyone who opens the page can read the token. @defaultValue false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** What any call may be given, besides what its operation takes. */
export interface RelayCallOptions extends RelayLimits {
  /** Headers for this request; they win over the client's. */
  readonly headers?: RelayHeaders | undefined;
  /** Ends the call: an `AbortSignal`. */
  readonly signal?: AbortSignalLike | undefined;
}

/** The second argument of a call: what its operation takes, and the options of any call. */
export type RelayInit<Path extends keyof paths, Method extends RelayMethod> = RelayInput<Path, Method> &
  RelayCallOptions;

/** Options with nothing left open; they can be given as options again. */
export interface ResolvedOptions extends ResolvedLimits {
  readonly baseUrl: string;
  readonly projectId: string;
  readonly token: TokenSource;
  readonly headers: RelayHeaders;
  readonly fetch: RelayFetch;
  readonly maxBodyBytes: number;
  readonly onAttempt: OnAttempt | undefined;
  readonly dangerouslyAllowBrowser: boolean;
}

/**
 * Options as code reads them: every default is here.
 * @throws TypeError that names the option and the remedy.
 */
export function resolveOptions(options: RelayClientOptions): ResolvedOptions {
  const { space, baseUrl, headers = {}, fetch = globalFetch, onAttempt, dangerouslyAllowBrowser = false } = options;
  const { maxBodyBytes = 32 * 1024 * 1024 } = options;
  if (isBrowser() && !dangerouslyAllowBrowser) {
    invalidOption("dangerouslyAllowBrowser", "is needed in a browser, where every visitor can read the token");
  }
  if (space !== undefined && baseUrl !== undefined) invalidOption("baseUrl", "excludes space; give one of them");
  if (typeof fetch !== "function") invalidOption("fetch", "must be a function");
  if (!(Number.isInteger(maxBodyBytes) && maxBodyBytes >= 1))
    invalidOption("maxBodyBytes", "must be a whole number from 1");
  if (onAttempt !== undefined && typeof onAttempt !== "function") invalidOption("onAttempt", "must be a function");
  const projectId = checkCredential("projectId", required("projectId", options.projectId, "SIGNALWIRE_PROJECT_ID"));
  // RFC 7617, section 2: the first colon ends the user name.
  if (projectId.includes(":")) invalidOption("projectId", 'must not contain ":"');
  // A browser names itself; a header of its own would cost each request a CORS preflight.
  const userAgent = isBrowser() ? {} : { "user-agent": `signalwire-relay-rest/${version}` };
  const token = required("token", options.token, "SIGNALWIRE_API_TOKEN");
  return {
    ...resolveLimits(options, DEFAULT_LIMITS),
    baseUrl:
      baseUrl === undefined ? baseUrlOfSpace(required("space", space, "SIGNALWIRE_SPACE")) : checkBaseUrl(baseUrl),
    projectId,
    token: typeof token === "function" ? token : checkCredential("token", token),
    headers: { accept: "application/json", ...userAgent, ...checkHeaders(headers) },
    fetch,
    maxBodyBytes,
    onAttempt,
    dangerouslyAllowBrowser,
  };
}

/**
 * The options of a client made from another: those given, and the other's for what is left out or `undefined`.
 * @throws TypeError as {@link resolveOptions}.
 */
export function deriveOptions(base: ResolvedOptions, overrides: RelayClientOptions): ResolvedOptions {
  const given = definedOf(overrides);
  const derived = resolveOptions({ ...base, ...(given.space !== undefined && { baseUrl: undefined }), ...given });
  if (given.token === undefined && new URL(derived.baseUrl).origin !== new URL(base.baseUrl).origin) {
    invalidOption("token", "is missing: a client for another origin does not take over the token; give it again");
  }
  return derived;
}

function required<Value>(name: string, value: Value | undefined, variable: string): Value | string {
  return value ?? readEnvironment(variable) ?? invalidOption(name, `is missing: give it, or set ${variable}`);
}

const globalFetch: RelayFetch = (url, init) => globalThis.fetch(url, init);

/** An environment variable; `undefined` when it is unset or empty, or the runtime has or shows none. */
export function readEnvironment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
    return process?.env?.[name] || undefined;
  } catch {
    // Deno throws without --allow-env.
    return undefined;
  }
}

/** Whether this is a browser, page or worker: there, a token can be read by whoever opens the page. */
export function isBrowser(): boolean {
  // Every browser begins so, for the sake of servers of the 1990s; Node, Deno, Bun and workerd name themselves.
  return typeof navigator === "object" && /^Mozilla\//.test(navigator.userAgent);
}
