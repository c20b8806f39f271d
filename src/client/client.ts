import type { Call } from "../core/call.ts";
import { invalidOption, isRecord } from "../core/guards.ts";
import { resolveLimits } from "../core/limits.ts";
import type { AbortSignalLike } from "../core/platform.ts";
import type { OtherMethod, RelayData, RelayMethod, RelayPath } from "../core/schema-types.ts";
import type { Middleware } from "./middleware.ts";
import { beginCall, METHODS } from "./operation.ts";
import {
  deriveOptions,
  type RelayArguments,
  type RelayCallOptions,
  type RelayClientOptions,
  type ResolvedOptions,
  resolveOptions,
} from "./options.ts";
import { type RequestInput, toPerform } from "./request.ts";
import type { AnyResult, RelayResult } from "./result.ts";

/**
 * A client of one project. Each verb takes a path template that the contract declares for it; others do not compile.
 */
export interface RelayClient extends OtherVerbs {
  /** The prefix of every path. */
  readonly baseUrl: string;
  /**
   * Reads a resource. Narrow the result by `status`, or get the data by `.orThrow()`. The promise rejects only with a
   * TypeError, for a mistake in the calling code. The client retries transient failures, within the limits of `retry`.
   * @example
   * const result = await relay.GET("/queues/{id}", { params: { path: { id } } });
   */
  GET<Path extends RelayPath<"get">>(path: Path, ...paramsAndBody: RelayArguments<Path, "get">): RelayCall<Path, "get">;
  /**
   * Creates a resource or starts an action. As with GET, the promise rejects only with a TypeError. The client retries
   * only if the server certainly did not apply the request; see `error.delivery`.
   * @example
   * const result = await relay.POST("/queues", { body: { name: "Support" } });
   */
  POST<Path extends RelayPath<"post">>(
    path: Path,
    ...paramsAndBody: RelayArguments<Path, "post">
  ): RelayCall<Path, "post">;
  /** Updates a resource. As with GET, the client retries, and the promise rejects only with a TypeError. */
  PUT<Path extends RelayPath<"put">>(path: Path, ...paramsAndBody: RelayArguments<Path, "put">): RelayCall<Path, "put">;
  /** Deletes a resource. As with GET, the client retries, and the promise rejects only with a TypeError. */
  DELETE<Path extends RelayPath<"delete">>(
    path: Path,
    ...paramsAndBody: RelayArguments<Path, "delete">
  ): RelayCall<Path, "delete">;
  /**
   * Adds middleware of openapi-fetch. It runs once per call: `onRequest` before the first attempt, `onResponse` and
   * `onError` after the last. It never sees the credentials, which the client adds later. If it throws, the call
   * resolves to a {@link MiddlewareError}.
   *
   * If it returns a request, the client sends the URL, headers and body of that request. It must not change method or
   * origin.
   * @throws TypeError for a value that is not middleware.
   */
  use(...middleware: Middleware[]): void;
  /** Removes middleware that {@link use} has added. */
  eject(...middleware: Middleware[]): void;
  /**
   * Creates a client with the given options; missing or `undefined` options stay as they are. It starts with the same
   * middleware. The two clients do not share middleware that is added later.
   * @throws TypeError as {@link createRelayClient}, and for another origin without a `token`: a token is for one
   * origin.
   */
  with(options: RelayClientOptions): RelayClient;
}

/** The verbs of methods that only some contracts have. The client retries a PATCH like a POST. */
type OtherVerbs = {
  [Method in OtherMethod as Uppercase<Method>]: <Path extends RelayPath<Method>>(
    path: Path,
    ...paramsAndBody: RelayArguments<Path, Method>
  ) => RelayCall<Path, Method>;
};

/**
 * Creates a client of one project of your Space. It opens no connection, and reads the environment only once.
 *
 * @throws TypeError for an invalid option; the message names the option and the remedy.
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
    const { signal, validate } = init;
    // Without this check, code in JavaScript that forgets `params` gets the list without its filters.
    if ("query" in init) invalidOption("query", "must be in params");
    if (signal && typeof signal.addEventListener !== "function") invalidOption("signal", "must be an AbortSignal");
    const call = beginCall(method, path, signal, resolveLimits(init, options), validate);
    try {
      return await perform(call, init);
    } catch (error) {
      // A call rejects only if the calling code is wrong: a query has half a surrogate pair (a URIError), or a custom
      // `fetch` resolves to an invalid Response. The caller always gets a TypeError.
      throw error instanceof TypeError ? error : new TypeError(`${method} ${path}: ${String(error)}`, { cause: error });
    }
  }

  function verb(method: Call["method"]) {
    return (path: string, init: AnyInit = {}): AnyCall => {
      // This may throw, so it comes first: nobody could handle the rejection of a call that already runs.
      const { signal } = init;
      return toCall(run(method, path, init), signal);
    };
  }

  return {
    baseUrl: options.baseUrl,
    // At run time a verb takes any path and returns any result; the declared types narrow both by the contract.
    ...(Object.fromEntries(METHODS.map((method) => [method, verb(method)])) as unknown as Verbs),
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

type Verbs = Pick<RelayClient, Uppercase<RelayMethod>>;

const HOOKS = ["onRequest", "onResponse", "onError"] as const;

/** The second argument of any call, for operations that the compiler does not know. */
interface AnyInit extends RequestInput, RelayCallOptions {
  /** Not in the public types; only {@link paginate} sets it. */
  readonly validate?: Call["validate"];
}

/** A call in progress. The client sends it at once, and only once, however often you await it. */
export interface RelayCall<Path extends RelayPath<Method>, Method extends RelayMethod>
  extends Promise<RelayResult<Path, Method>> {
  /**
   * Resolves to the data of a success.
   * @throws RelayError for any other result. If you aborted the call, it throws your signal's `reason`.
   */
  orThrow(): Promise<RelayData<Path, Method>>;
}

/** A call of an operation that the compiler does not know. */
export type AnyCall = Promise<AnyResult> & { orThrow(): Promise<unknown> };

/** Adds `orThrow` to the promise of a result. */
export function toCall(result: Promise<AnyResult>, signal: AbortSignalLike | undefined): AnyCall {
  return Object.assign(result, { orThrow: () => result.then((settled) => dataOf(settled, signal)) });
}

function dataOf(result: AnyResult, signal: AbortSignalLike | undefined): unknown {
  if (result.ok) return result.data;
  const reason: unknown = signal?.reason;
  const thrown: unknown = result.error.kind === "aborted" && reason !== undefined ? reason : result.error;
  throw thrown;
}
