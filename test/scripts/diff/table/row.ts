import type { Edit } from "../edits.ts";

export type Bump = "major" | "minor" | "patch" | "none";

/** A level with its reason, from a caller's point of view. */
export type Effect = readonly [level: Bump, reason: string];

/** A change of the small contract, with its effect on callers in both directions. */
export interface Row {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly forward: Effect;
  readonly backward: Effect;
  /** Changes of the small contract before the comparison. */
  readonly given: readonly Edit[];
}

/** Creates a row. `forward` is the level of the change, `backward` that of undoing it. */
export function row(
  what: string,
  edits: readonly Edit[],
  forward: Effect,
  backward: Effect,
  given: readonly Edit[] = [],
): Row {
  return { what, edits, forward, backward, given };
}
