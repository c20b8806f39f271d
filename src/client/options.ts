import type { paths } from "../../generated/schema.ts";
import { version } from "../../package.json";
import { checkCredential } from "../core/credentials.ts";
import { checkCount, definedOf, invalidOption } from "../core/guards.ts";
import { checkHeaders, type RelayHeaders } from "../core/headers.ts";
import { DEFAULT_LIMITS, type RelayLimits, type ResolvedLimits, resolveLimits } from "../core/limits.ts";
import type { AbortSignalLike, RelayFetch } from "../core/platform.ts";
import type { RelayInput, RelayMethod, RelayPath } from "../core/schema-types.ts";
import type { OnAttempt } from "../transport/attempt-event.ts";
import type { TokenSource } from "../transport/auth.ts";
import type { BeforeAttempt } from "../transport/before-attempt.ts";
import { resolveBaseUrl } from "./base-url.ts";

/** Options of a client. An option with an environment variable or a default is optional. */
export interface RelayClientOptions extends RelayLimits {
  /** Your Space: "acme", "acme.signalwire.com" or its https URL. @defaultValue `SIGNALWIRE_SPACE` */
  readonly space?: string | undefined;
  /**
   * The whole prefix of every path, instead of `space`, for a mock or a proxy: `http://127.0.0.1:4010/api/relay/rest`.
   */
  readonly baseUrl?: string | undefined;
  /** The project id, which is the user name of HTTP Basic. @defaultValue `SIGNALWIRE_PROJECT_ID` */
  readonly projectId?: string | undefined;
  /**
   * An API token of the project, or a function that returns one; the client calls it before every attempt.
   * @defaultValue `SIGNALWIRE_API_TOKEN`
   */
  readonly token?: TokenSource | undefined;
  /** Headers of every request. `authorization` is not allowed. */
  readonly headers?: RelayHeaders | undefined;
  /** The function that sends a request. @defaultValue `globalThis.fetch`, looked up at each call */
  readonly fetch?: RelayFetch | undefined;
  /**
   * Largest response body, in bytes after decompression. The client stops reading a larger body, and the call ends with
   * a {@link MalformedError}. @defaultValue 33_554_432 (32 MiB)
   */
  readonly maxBodyBytes?: number | undefined;
  /** Returns headers to add to each attempt, such as `traceparent`. */
  readonly beforeAttempt?: BeforeAttempt | undefined;
  /** Receives a report of each ended attempt, for logs, metrics and traces. */
  readonly onAttempt?: OnAttempt | undefined;
  /** Allows a browser, where every visitor of the page can read the token. @defaultValue false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Allows `http` to a host other than loopback, such as a mock in docker-compose. The token is then not encrypted on
   * the network. @defaultValue false
   */
  readonly dangerouslyAllowHttp?: boolean | undefined;
}

/** Options of any call, in addition to the parameters and the body of its operation. */
export interface RelayCallOptions extends RelayLimits {
  /** Headers of this request; they override the client's. */
  readonly headers?: RelayHeaders | undefined;
  /** An `AbortSignal` that ends the call, which then resolves to an error of kind `aborted`. */
  readonly signal?: AbortSignalLike | undefined;
}

/** The second argument of a call: parameters and body of its operation, and the options of any call. */
export type RelayInit<Path extends keyof paths, Method extends RelayMethod> = RelayInput<Path, Method> &
  RelayCallOptions;

/**
 * The arguments of a verb after its path: `[init]`, optional if nothing in it is required. A function that wraps a verb
 * takes and forwards them: `(path: Path, ...init: RelayArguments<Path, "get">)`.
 */
// An overload with the path alone could name the parameters that a missing init has. But then an invalid path is an
// error of each overload, and the functions of a hand-made client have no types for their arguments.
export type RelayArguments<Path extends RelayPath<Method>, Method extends RelayMethod> = ArgumentsAfterPath<
  Path,
  RelayPath<Method>,
  RelayInit<Path, Method>
>;

/**
 * `[init]`, optional if nothing in it is required. For an invalid path, the error is then about the path, not the init.
 */
export type ArgumentsAfterPath<Path, Paths extends string, Init> = {} extends Init
  ? [init?: Init]
  : true extends IsInvalid<Path, Paths>
    ? [init?: Init]
    : [init: Init];

// The compiler infers an invalid path as the union of all paths, but a single path is no union.
type IsInvalid<Path, Paths extends string> = [Paths] extends [Path]
  ? { [One in Paths]: [Paths] extends [One] ? false : true }[Paths]
  : false;

/** Options after defaults have been applied. They are valid options of another client. */
export interface ResolvedOptions extends ResolvedLimits {
  readonly baseUrl: string;
  readonly projectId: string;
  readonly token: TokenSource;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: RelayFetch;
  readonly maxBodyBytes: number;
  readonly beforeAttempt: BeforeAttempt | undefined;
  readonly onAttempt: OnAttempt | undefined;
  readonly dangerouslyAllowBrowser: boolean;
  readonly dangerouslyAllowHttp: boolean;
}

/**
 * Checks options and applies every default.
 * @throws TypeError that names the option and the remedy.
 */
export function resolveOptions(options: RelayClientOptions): ResolvedOptions {
  const { space, baseUrl, headers = {}, fetch = globalFetch, beforeAttempt, onAttempt } = options;
  const { maxBodyBytes = 2 ** 25, dangerouslyAllowBrowser = false, dangerouslyAllowHttp = false } = options;
  const absent = ["AbortController", "Headers", "URL", "btoa"].filter((name) => !(name in globalThis));
  if (absent.length > 0) invalidOption(absent.join(", "), "must exist in this runtime; load a polyfill");
  if (isBrowser() && !dangerouslyAllowBrowser) {
    invalidOption("dangerouslyAllowBrowser", "must be true in a browser, where every visitor can read the token");
  }
  if (space !== undefined && baseUrl !== undefined) invalidOption("baseUrl", "excludes space; give one of them");
  for (const [name, value] of Object.entries(definedOf({ fetch, beforeAttempt, onAttempt }))) {
    if (typeof value !== "function") invalidOption(name, "must be a function");
  }
  checkCount("maxBodyBytes", maxBodyBytes);
  const given = { space: baseUrl ?? space, projectId: options.projectId, token: options.token };
  readMissing(given);
  const projectId = checkCredential("projectId", given.projectId);
  // The first colon ends the user name (RFC 7617, section 2).
  if (projectId.includes(":")) invalidOption("projectId", 'must not contain ":"');
  // A browser sends its own `user-agent`; another one would cost a CORS preflight for each request.
  const userAgent = isBrowser() ? {} : { "user-agent": `signalwire-relay-rest/${version}` };
  const { token } = given;
  return {
    ...resolveLimits(options, DEFAULT_LIMITS),
    baseUrl: resolveBaseUrl(baseUrl === undefined ? "space" : "baseUrl", given.space, dangerouslyAllowHttp),
    projectId,
    token: typeof token === "function" ? token : checkCredential("token", token),
    headers: { accept: "application/json", ...userAgent, ...checkHeaders(headers) },
    fetch,
    maxBodyBytes,
    beforeAttempt,
    onAttempt,
    dangerouslyAllowBrowser,
    dangerouslyAllowHttp,
  };
}

/**
 * Returns the options of a client derived from another. An option that is missing or `undefined` comes from `base`.
 * @throws TypeError as {@link resolveOptions}.
 */
export function deriveOptions(base: ResolvedOptions, overrides: RelayClientOptions): ResolvedOptions {
  const given = definedOf(overrides);
  const derived = resolveOptions({ ...base, ...(given.space !== undefined && { baseUrl: undefined }), ...given });
  if (given.token === undefined && new URL(derived.baseUrl).origin !== new URL(base.baseUrl).origin) {
    invalidOption("token", "is missing; a client of another origin needs its own");
  }
  return derived;
}

/**
 * Takes missing options from the environment.
 * @throws TypeError that names all options that are still missing, and their variables.
 */
function readMissing(given: Record<keyof typeof VARIABLES, TokenSource | undefined>): void {
  const names = Object.keys(VARIABLES) as (keyof typeof VARIABLES)[];
  for (const name of names) given[name] ??= readEnvironment(VARIABLES[name]);
  const missing = names.filter((name) => given[name] === undefined);
  if (missing.length > 0) {
    const variables = missing.map((name) => VARIABLES[name]).join(", ");
    invalidOption(missing.join(", "), `must be given, or set in ${variables}`);
  }
}

const VARIABLES = {
  space: "SIGNALWIRE_SPACE",
  projectId: "SIGNALWIRE_PROJECT_ID",
  token: "SIGNALWIRE_API_TOKEN",
} as const;

/** The globals that some runtimes do not have. */
const host: {
  readonly fetch?: RelayFetch;
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: { readonly node?: string };
  };
} = globalThis;

const globalFetch: RelayFetch = (url, init) =>
  (host.fetch ?? invalidOption("fetch", "is missing in this runtime; give one"))(url, init);

/** Returns an environment variable; `undefined` if it is missing or empty, or if the runtime does not allow access. */
export function readEnvironment(name: string): string | undefined {
  try {
    return host.process?.env?.[name] || undefined;
  } catch {
    // Deno throws without --allow-env.
    return undefined;
  }
}

/** Checks that the code runs in a browser (page or worker), where every visitor of the page can read a token. */
export function isBrowser(): boolean {
  // The user agent of every browser starts with "Mozilla/" for historical reasons; that of Node, Deno, Bun and workerd
  // does not. jsdom and happy-dom imitate a browser on Node, and Electron has one beside it.
  return (
    typeof navigator === "object" &&
    /^Mozilla\/(?!.*(jsdom|HappyDOM))/.test(navigator.userAgent) &&
    !host.process?.versions?.node
  );
}
