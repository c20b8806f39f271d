import type { Violation } from "../validate/violation.ts";
import type { Coverage } from "./coverage.ts";

/** What a case is about; README and `relay-rest check --help` say what each asks of a server. */
export type CaseClass = "valid" | "tolerance" | "invalid" | "auth" | "auth-live" | "method" | "echo";

/** What came of a case. */
export interface CaseResult {
  /** The same in every run: `create-number-group invalid/missing:name`. */
  readonly id: string;
  readonly operationId: string;
  readonly class: CaseClass;
  readonly outcome: "pass" | "fail" | "skip";
  /** Of the answer, or of the last of several; `null` where there was none. */
  readonly status: number | null;
  /** Empty unless it fails. */
  readonly violations: readonly Violation[];
  /** The (first) request; left out where none was sent. */
  readonly request?: { readonly curl: string };
  /** Why it was skipped. */
  readonly reason?: string;
}

/** The reason of every case that would be sent if the check were not dry. */
export const DRY_RUN = "dry run";

/** What every form of a report says. */
export interface ReportData {
  readonly target: { readonly baseUrl: string; readonly contract: string };
  readonly summary: Summary;
  /** In the contract's order. */
  readonly results: readonly CaseResult[];
  readonly coverage: Coverage;
  /** What was made and could not be deleted, and what may have been made by requests without an answer. */
  readonly leftovers: readonly string[];
}

export interface Summary {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Results under their operations, both in the order that they come in. */
export function byOperation(results: readonly CaseResult[]): ReadonlyMap<string, readonly CaseResult[]> {
  const groups = new Map<string, CaseResult[]>();
  for (const result of results) {
    const group = groups.get(result.operationId) ?? [];
    group.push(result);
    groups.set(result.operationId, group);
  }
  return groups;
}

/** A violation in one line: `schema /id: must be string`. */
export function violationLine({ rule, pointer, message }: CaseResult["violations"][number]): string {
  return `${pointer ? `${rule} ${pointer}` : rule}: ${message}`;
}

/** How to ask again; empty where nothing was asked. */
export function curlOf({ request }: CaseResult): string {
  return request?.curl ?? "";
}

/** The end of a case's id, which says what it is about: `invalid/missing:name`. */
export function caseName({ id, operationId }: CaseResult): string {
  return id.slice(operationId.length + 1);
}
