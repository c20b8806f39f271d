import { operations } from "../../generated/operations.ts";
import type { Call } from "../core/call.ts";
import { invalidOption, isRecord } from "../core/guards.ts";
import { checkHeaders } from "../core/headers.ts";
import { resolveLimits } from "../core/limits.ts";
import type { AbortSignalLike } from "../core/platform.ts";
import type { RelayData, RelayMethod, RelayPath } from "../core/schema-types.ts";
import type { Middleware } from "./middleware.ts";
import {
  deriveOptions,
  type RelayCallOptions,
  type RelayClientOptions,
  type RelayInit,
  type ResolvedOptions,
  resolveOptions,
} from "./options.ts";
import { checkSiblings, type PathParams, toPerform } from "./request.ts";
import type { AnyResult, RelayResult } from "./result.ts";

/** A client of one project. Its verbs take a path template of the contract; only those that it declares compile. */
export interface RelayClient {
  /** The prefix of every path. */
  readonly baseUrl: string;
  /**
   * Reads. It does not reject: `await` it and narrow the result by `status`, or take the data by `.orThrow()`.
   * What fails for a moment is tried again, within the limits of `retry`.
   */
  GET<Path extends RelayPath<"get">>(path: Path, ...init: InitOf<Path, "get">): RelayCall<Path, "get">;
  /**
   * Makes something, or has something done. It does not reject: narrow the result by `status`, or take the data by
   * `.orThrow()`. It is tried again only where it surely was not applied; `error.delivery` tells whether it may have been.
   */
  POST<Path extends RelayPath<"post">>(path: Path, ...init: InitOf<Path, "post">): RelayCall<Path, "post">;
  /** Changes what there is. As with GET, it does not reject, and what fails for a moment is tried again. */
  PUT<Path extends RelayPath<"put">>(path: Path, ...init: InitOf<Path, "put">): RelayCall<Path, "put">;
  /** Removes. As with GET, it does not reject, and what fails for a moment is tried again. */
  DELETE<Path extends RelayPath<"delete">>(path: Path, ...init: InitOf<Path, "delete">): RelayCall<Path, "delete">;
  /**
   * Adds middleware of openapi-fetch. It runs once per call: `onRequest` before the first attempt, `onResponse` and
   * `onError` after the last. It never sees the credentials, which are added later. If it throws, the call resolves
   * to a {@link MiddlewareError}.
   *
   * Of a request that it returns, the client sends URL, headers and body; method and origin have to stay.
   * @throws TypeError for a value that is not middleware.
   */
  use(...middleware: Middleware[]): void;
  /** Removes middleware that {@link use} has added. */
  eject(...middleware: Middleware[]): void;
  /**
   * A client like this one but for the options given; what is left out or `undefined` stays as it is. It starts
   * with the same middleware; what is added later, to either, is not shared.
   * @throws TypeError as {@link createRelayClient}, and for another origin without a `token`: a token is for one origin.
   */
  with(options: RelayClientOptions): RelayClient;
}

/** The second argument of a verb, which may be left out where nothing in it is required. */
// A path that is not one is every path here: an error about its init would hide the one about the path.
type InitOf<Path extends RelayPath<Method>, Method extends RelayMethod> =
  RelayPath<Method> extends Path
    ? [init?: RelayInit<Path, Method>]
    : {} extends RelayInit<Path, Method>
      ? [init?: RelayInit<Path, Method>]
      : [init: RelayInit<Path, Method>];

/**
 * A client of one project of your Space. It opens no connection and reads the environment only now.
 *
 * @throws TypeError for options that make no sense, naming the option and the remedy.
 * @example
 * const relay = createRelayClient({ space: "acme", projectId, token });
 * const group = await relay.POST("/number_groups", { body: { name: "Support" } }).orThrow();
 */
export function createRelayClient(options: RelayClientOptions = {}): RelayClient {
  return toClient(resolveOptions(options), []);
}

function toClient(options: ResolvedOptions, middleware: Middleware[]): RelayClient {
  const perform = toPerform(options, middleware);

  async function run(method: Call["method"], path: string, init: AnyInit): Promise<AnyResult> {
    const operation = operations[path]?.[method] ?? invalidOption(`${method} ${path}`, HINT);
    const { params, body, signal, headers, validate } = init;
    checkSiblings(path, params?.path, operations);
    if (signal && typeof signal.addEventListener !== "function") invalidOption("signal", "must be an AbortSignal");
    const call: Call = {
      method,
      path,
      operation,
      signal,
      limits: resolveLimits(init, options),
      validate,
      startedAt: performance.now(),
      attempts: 0,
      signed: [],
      delivery: "not-sent",
      response: undefined,
    };
    try {
      const checked = headers && checkHeaders(headers);
      return await perform(call, { path: params?.path, query: params?.query, body, headers: checked });
    } catch (error) {
      // What rejects is a programmer's mistake: half a surrogate pair in a query, by URIError, or a fake Response.
      throw error instanceof TypeError ? error : new TypeError(`${method} ${path}: ${String(error)}`, { cause: error });
    }
  }

  function verb(method: Call["method"]) {
    return (path: string, init: AnyInit = {}): AnyCall => {
      // Read first: once the call runs, what throws here would leave its rejection to nobody.
      const { signal } = init;
      return toCall(run(method, path, init), signal);
    };
  }

  return {
    baseUrl: options.baseUrl,
    // At run time a verb takes any path and gives any result; the declared types narrow both by the contract.
    GET: verb("GET") as RelayClient["GET"],
    POST: verb("POST") as RelayClient["POST"],
    PUT: verb("PUT") as RelayClient["PUT"],
    DELETE: verb("DELETE") as RelayClient["DELETE"],
    use: (...added) => void middleware.push(...added.map(checkMiddleware)),
    eject: (...removed) => {
      for (const one of removed) if (middleware.includes(one)) middleware.splice(middleware.indexOf(one), 1);
    },
    with: (overrides) => toClient(deriveOptions(options, overrides), [...middleware]),
  };
}

function checkMiddleware(middleware: Middleware): Middleware {
  if (isRecord(middleware) && HOOKS.some((hook) => typeof middleware[hook] === "function")) return middleware;
  return invalidOption("middleware", `must have one of ${HOOKS.join(", ")}`);
}

const HOOKS = ["onRequest", "onResponse", "onError"] as const;

const HINT = "is not an operation of the contract; a path is a template, its parameters are params.path";

/** What any call may be given, unseen by the compiler. */
interface AnyInit extends RelayCallOptions {
  readonly params?: { readonly path?: PathParams; readonly query?: Readonly<Record<string, unknown>> };
  readonly body?: unknown;
  /** Not in the declared types: {@link paginate} alone gives it. */
  readonly validate?: Call["validate"];
}

/** A call under way: it is sent when it is made, and once, however often it is awaited. */
export interface RelayCall<Path extends RelayPath<Method>, Method extends RelayMethod>
  extends Promise<RelayResult<Path, Method>> {
  /**
   * The data of a success.
   * @throws RelayError for any other result; the `signal`'s own reason when the caller aborted.
   */
  orThrow(): Promise<RelayData<Path, Method>>;
}

/** A call whose operation is not known to the compiler. */
export type AnyCall = Promise<AnyResult> & { orThrow(): Promise<unknown> };

/** Gives the promise of a result its `orThrow`. */
export function toCall(result: Promise<AnyResult>, signal: AbortSignalLike | undefined): AnyCall {
  return Object.assign(result, { orThrow: () => result.then((settled) => dataOf(settled, signal)) });
}

function dataOf(result: AnyResult, signal: AbortSignalLike | undefined): unknown {
  if (result.ok) return result.data;
  const reason: unknown = signal?.reason;
  const thrown: unknown = result.error.kind === "aborted" && reason !== undefined ? reason : result.error;
  throw thrown;
}
