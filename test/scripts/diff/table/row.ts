import type { Edit } from "../edits.ts";

export type Bump = "major" | "minor" | "patch" | "none";

/** A verdict with its reason, as one who calls the API would give it. */
export type Verdict = readonly [level: Bump, why: string];

/** A change of the small contract, and what it means to its callers, done and undone. */
export interface Row {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly there: Verdict;
  readonly back: Verdict;
  /** What the contract is like before. */
  readonly given: readonly Edit[];
}

/** A change and its verdicts; the second is for the way back. */
export function row(
  what: string,
  edits: readonly Edit[],
  there: Verdict,
  back: Verdict,
  given: readonly Edit[] = [],
): Row {
  return { what, edits, there, back, given };
}
