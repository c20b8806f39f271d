import type { Edit } from "../edits.ts";

export type Bump = "major" | "minor" | "patch" | "none";

/** A level with its reason, from a caller's point of view. */
export type Verdict = readonly [level: Bump, reason: string];

/** A change of the small contract, with its effect on callers in both directions. */
export interface Row {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly there: Verdict;
  readonly back: Verdict;
  /** Changes of the small contract before the comparison. */
  readonly given: readonly Edit[];
}

/** Creates a row. `there` is the level of the change, `back` that of undoing it. */
export function row(
  what: string,
  edits: readonly Edit[],
  there: Verdict,
  back: Verdict,
  given: readonly Edit[] = [],
): Row {
  return { what, edits, there, back, given };
}
