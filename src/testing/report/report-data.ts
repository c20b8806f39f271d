import type { Coverage } from "./coverage.ts";
import type { CaseResult } from "./result.ts";

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
