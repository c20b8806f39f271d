import { checkCredential } from "../../core/credentials.ts";
import { invalidOption } from "../../core/guards.ts";
import { MAX_TIMER_MS } from "../../core/limits.ts";
import type { ContractSource } from "../contract/contract.ts";
import type { CaseResult } from "../report/result.ts";
import { type Credentials, checkTarget, type Target } from "../shared/target.ts";
import type { Fixtures } from "./cases/planner.ts";

/** What is checked, and how. */
export interface CheckOptions extends CaseOptions {
  /** The prefix of every path of the API under test: `http://127.0.0.1:3000/api/relay/rest`. */
  readonly baseUrl: string;
  /** Credentials that the API accepts. */
  readonly credentials: Credentials;
  /** Longest time that one answer may take, its body included. @defaultValue 10_000 */
  readonly timeoutMs?: number | undefined;
  /** How many requests may be on their way at once. @defaultValue 4 */
  readonly concurrency?: number | undefined;
  /** Whether a host may be checked that is not this machine: a check makes things there, and deletes them. @defaultValue false */
  readonly allowRemote?: boolean | undefined;
  /** Sends nothing: every case is reported as skipped. @defaultValue false */
  readonly dryRun?: boolean | undefined;
  /**
   * Ends the check. Requests under way that may change something are awaited for up to five seconds, what was made is
   * deleted, and what is known so far is reported.
   */
  readonly signal?: AbortSignal | undefined;
  /** Is told of each case when it has ended. The first exception that it throws becomes a process warning. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Which cases there are. */
export interface CaseOptions {
  /** The contract that answers are held against. @defaultValue the one of this package */
  readonly contract?: ContractSource | undefined;
  /**
   * Operation ids, classes or case ids, with `*` for anything. Requests that cost money or place calls are known by method
   * and path, and are sent only when their operation is named here in full. On a host that is not loopback this holds for
   * each operation of a `contract` of your own that is not a GET. @defaultValue all
   */
  readonly only?: readonly string[] | undefined;
  /** The same, for what is left out. */
  readonly skip?: readonly string[] | undefined;
  /** Ids and values that the API knows: `{ phone_numbers: "b7e4…", to: "+15550100123" }`. */
  readonly fixtures?: Fixtures | undefined;
}

/** How far a check is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly result: CaseResult;
}

/** Options as the check reads them. */
export interface ResolvedCheckOptions {
  readonly target: Target;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly isDryRun: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: Progress) => void;
}

/** @throws TypeError whose `option` is the name of the option. */
export function resolveCheckOptions(options: CheckOptions): ResolvedCheckOptions {
  const { baseUrl, timeoutMs = 10_000, concurrency = 4, allowRemote = false, dryRun = false } = options;
  const { signal, onProgress = () => undefined } = options;
  if (!(timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS)) {
    invalidOption("timeoutMs", `must be a number above 0 and at most ${MAX_TIMER_MS}, got ${timeoutMs}`);
  }
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    invalidOption("concurrency", `must be a whole number above 0, got ${concurrency}`);
  }
  // A caller without the compiler may have left them out.
  const { projectId, token } = credentialsOf(options);
  const credentials = {
    projectId: checkCredential("credentials.projectId", projectId),
    token: checkCredential("credentials.token", token),
  };
  // RFC 7617, section 2: the first colon ends the user name.
  if (credentials.projectId.includes(":")) invalidOption("credentials.projectId", 'must not contain ":"');
  const target = { baseUrl: checkTarget(baseUrl, allowRemote), credentials };
  return { target, timeoutMs, concurrency, isDryRun: dryRun, signal, onProgress };
}

function credentialsOf({ credentials }: { readonly credentials?: Credentials }): Partial<Credentials> {
  return credentials ?? {};
}
