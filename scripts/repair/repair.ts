import type { Node } from "../document/structure.ts";

/** A bundled document that the repairs change in place. All its references lead to its own components. */
export interface Draft {
  readonly root: Node;
  /** Returns the target of a reference, or any other value unchanged. */
  readonly resolve: (node: unknown) => unknown;
  /** Reports what was repaired. `kind` is the message without names, and counts as such. */
  readonly report: (kind: string, message: string, node: object, ...keys: string[]) => void;
  /** Gives a node that replaces another one the position of the original. */
  readonly replace: (original: object, replacement: object) => void;
}

export type Repair = (draft: Draft) => void;
