import type { Violation } from "../validate/violation.ts";
import type { Coverage } from "./coverage.ts";

/** Class of a case. `relay-rest check --help` describes each class. */
export type CaseClass = "valid" | "tolerance" | "invalid" | "auth" | "auth-live" | "method" | "echo";

/** Result of one case. */
export interface CaseResult {
  /** Id that is the same in every run: `create-number-group invalid/missing:name`. */
  readonly id: string;
  readonly operationId: string;
  readonly class: CaseClass;
  readonly outcome: "pass" | "fail" | "skip";
  /** Status of the last response; `null` if there was none. */
  readonly status: number | null;
  /** Empty unless the case failed. */
  readonly violations: readonly Violation[];
  /** The requests as commands for a shell; missing if no request was sent. */
  readonly request?: {
    /** The first request of the case. */
    readonly curl: string;
    /** All requests of a failed case, after those that create what it needs; missing if there is only one. */
    readonly sequence?: readonly string[];
  };
  /** Time that the case took, in milliseconds, with its set-up; 0 if it sent nothing. */
  readonly durationMs: number;
  /** Reason for skipping the case; missing unless it was skipped. */
  readonly reason?: string;
}

/** Skip reason of the cases that a dry run would otherwise send. */
export const DRY_RUN = "dry run";

/** Content of a report, independent of its format. */
export interface ReportData {
  /** The server, and the title and the SHA-256 of the contract: that of its file, or of its JSON if it is an object. */
  readonly target: { readonly baseUrl: string; readonly contract: string; readonly contractHash: string };
  readonly summary: Summary;
  /** Results in the order of the contract. */
  readonly results: readonly CaseResult[];
  readonly coverage: Coverage;
  /** Resources that could not be deleted, and resources that requests without a response may have created. */
  readonly leftovers: readonly string[];
}

export interface Summary {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Groups results by operation id; operations and results keep their order. */
export function byOperation(results: readonly CaseResult[]): ReadonlyMap<string, Group> {
  return groupBy(results, ({ operationId }) => operationId);
}

/** Groups results by a key; keys and results keep their order. */
export function groupBy(
  results: readonly CaseResult[],
  keyOf: (result: CaseResult) => string,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, [CaseResult, ...CaseResult[]]>();
  for (const result of results) {
    const group = groups.get(keyOf(result));
    if (group === undefined) groups.set(keyOf(result), [result]);
    else group.push(result);
  }
  return groups;
}

/** Results that have something in common; never empty. */
export type Group = readonly [CaseResult, ...CaseResult[]];

/** Counts the skipped results by reason. */
export function skipReasons(results: readonly CaseResult[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reason } of results) {
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

/** Returns the commands that repeat the requests of a result; none if no request was sent. */
export function commandsOf({ request }: CaseResult): readonly string[] {
  return request === undefined ? [] : (request.sequence ?? [request.curl]);
}

/** Returns the part of a case id after the operation id: `invalid/missing:name`. */
export function caseName({ id, operationId }: CaseResult): string {
  return id.slice(operationId.length + 1);
}
