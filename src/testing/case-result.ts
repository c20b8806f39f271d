import type { Case, CaseClass } from "./case.ts";
import { MAX_FAULTS } from "./validator.ts";
import type { Violation } from "./violation.ts";

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

/** The result of a case that was skipped for a reason, or of one that was run. */
export function toResult(
  { id, operation, class: caseClass }: Case,
  how:
    | { readonly reason: string }
    | {
        readonly status: number | null;
        readonly violations: readonly Violation[];
        /** `undefined` when no request could be made. */
        readonly curl: string | undefined;
      },
): CaseResult {
  const named = { id, operationId: operation.operationId, class: caseClass };
  if ("reason" in how) return { ...named, outcome: "skip", status: null, violations: [], reason: how.reason };
  const { status, violations, curl } = how;
  const request = curl === undefined ? {} : { request: { curl } };
  const outcome = violations.length === 0 ? "pass" : "fail";
  return { ...named, outcome, status, violations: violations.slice(0, MAX_FAULTS), ...request };
}
