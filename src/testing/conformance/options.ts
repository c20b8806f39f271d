import { checkCredential } from "../../core/credentials.ts";
import { checkCount, invalidOption } from "../../core/guards.ts";
import { checkDuration } from "../../core/limits.ts";
import type { ContractSource } from "../contract/contract.ts";
import type { OperationId } from "../contract/operation.ts";
import type { CaseClass, CaseResult } from "../report/result.ts";
import { type CheckCredentials, type Credentials, checkTarget, type Target } from "../shared/target.ts";

/** Options of a conformance check. */
export interface CheckOptions extends CaseOptions {
  /** Prefix of every path of the API under test: `http://127.0.0.1:3000/api/relay/rest`. */
  readonly baseUrl: string;
  /** Credentials that the API accepts. They may be missing if the contract requires none. */
  readonly credentials?: CheckCredentials | undefined;
  /** Longest time in milliseconds that one response may take, body included. @defaultValue 10_000 */
  readonly timeoutMs?: number | undefined;
  /** Maximum number of concurrent requests. @defaultValue 4 */
  readonly concurrency?: number | undefined;
  /** Allows a host other than this machine, where the check creates and deletes resources. @defaultValue false */
  readonly allowRemote?: boolean | undefined;
  /** Sends no requests and reports every case as skipped. @defaultValue false */
  readonly dryRun?: boolean | undefined;
  /**
   * Stops the check. It waits up to five seconds for pending requests other than GET, deletes the resources that it
   * created, and reports the results so far.
   */
  readonly signal?: AbortSignal | undefined;
  /** Called after each case. The first exception that it throws becomes a process warning. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Options that select the cases of a check. */
export interface CaseOptions {
  /** Contract of the API. @defaultValue the contract of this package */
  readonly contract?: ContractSource | undefined;
  /**
   * Operation ids, classes or case ids to run; `*` matches any text. An operation without an id is named by method and
   * path: `POST /queues`. An operation that costs money or places calls runs only if its full id is in this list; the
   * check recognises it by method and path. On a host other than loopback, this applies to every operation of a custom
   * `contract` that is not a GET. @defaultValue all
   */
  readonly only?: readonly (OperationId | CaseClass)[] | undefined;
  /** Operation ids, classes or case ids to leave out; `*` matches any text. @defaultValue none */
  readonly skip?: readonly (OperationId | CaseClass)[] | undefined;
  /**
   * Ids and values that exist in the API: `{ phone_numbers: "b7e4…", to: "+15550100123" }`. The check never deletes a
   * fixture, and puts back the values that a PUT or PATCH overwrites in it.
   */
  readonly fixtures?: Fixtures | undefined;
}

/**
 * Values that exist on the server. A key is the name of a parameter or a property (`to`), or, for an id, the name of
 * its resource in paths (`phone_numbers`).
 */
export type Fixtures = Readonly<Record<string, unknown>>;

/** Progress of a check after one case. */
export interface Progress {
  readonly done: number;
  /** Number of all cases. The check plans them before it reports the first result. */
  readonly total: number;
  readonly result: CaseResult;
}

/** Options with defaults applied. */
export interface ResolvedCheckOptions {
  readonly target: Omit<Target, "keys">;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly isDryRun: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: CheckOptions["onProgress"];
}

/**
 * Validates options and applies defaults.
 * @throws TypeError if an option is invalid; its `option` is the name of the option.
 */
export function resolveCheckOptions(options: CheckOptions): ResolvedCheckOptions {
  const { baseUrl, timeoutMs = 10_000, concurrency = 4, allowRemote = false, dryRun = false } = options;
  const { signal, onProgress } = options;
  checkDuration("timeoutMs", timeoutMs);
  checkCount("concurrency", concurrency);
  const target = { baseUrl: checkTarget(baseUrl, allowRemote), credentials: resolveCredentials(options) };
  return { target, timeoutMs, concurrency, isDryRun: dryRun, signal, onProgress };
}

function resolveCredentials({ credentials, contract }: CheckOptions): CheckCredentials {
  // Another contract may require none.
  if (credentials === undefined && contract !== undefined) return { headers: {} };
  if (credentials !== undefined && "headers" in credentials) {
    const entries = Object.entries(credentials.headers).map(([name, value]) => {
      // JavaScript callers may pass any value.
      const isText = typeof (value as unknown) === "string" && /^[\x20-\x7e]+$/.test(value);
      if (!isText) invalidOption(`credentials.headers.${name}`, "must be a non-empty text of ASCII characters");
      return [name, value] as const;
    });
    return { headers: Object.fromEntries(entries) };
  }
  const { projectId, token }: Partial<Credentials> = credentials ?? {};
  const checked = {
    projectId: checkCredential("credentials.projectId", projectId),
    token: checkCredential("credentials.token", token),
  };
  // RFC 7617, section 2: the first colon ends the user name.
  if (checked.projectId.includes(":")) invalidOption("credentials.projectId", 'must not contain ":"');
  return checked;
}
