import type { Violation } from "../validate/violation.ts";

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
