import type { Contract, Operation, Parameter, PathItem, Reference } from "../document/openapi.ts";

/**
 * A bundled document that the repairs change in place. All its references lead to its own components. After the first
 * repair, `malformed`, its values have the forms of OpenAPI.
 */
export interface Draft {
  readonly root: Contract;
  /** Returns the target of a reference, or any other value unchanged. */
  readonly resolve: <Target>(node: Target | Reference) => Target;
  /** Reports what was repaired. `kind` is the message without names, and counts as such. */
  readonly report: (kind: string, message: string, node: object, ...keys: string[]) => void;
  /** Gives a node that replaces another one the position of the original. */
  readonly replace: (original: object, replacement: object) => void;
}

export type Repair = (draft: Draft) => void;

/** Returns the parameters of an operation, or those that a path has for all its operations. */
export function parametersOf(
  { parameters = [] }: PathItem | Operation,
  { resolve }: Pick<Draft, "resolve">,
): Parameter[] {
  return parameters.map((it) => resolve<Parameter>(it));
}
