import { GUARDED } from "./guarded.ts";

/** Which cases are run. */
export interface Selection {
  readonly isSelected: (id: string, operationId: string) => boolean;
  /** Why an operation is not called at all; `undefined` when it may be. */
  readonly whyNot: (operationId: string) => string | undefined;
}

/**
 * Reads `only` and `skip`: each entry is an operation id, a class, a case id or its second word; `*` stands for
 * anything. What is guarded has to be named in full in `only`.
 */
export function selectionOf(only: readonly string[] | undefined, skip: readonly string[]): Selection {
  const isWanted = matcherOf(only ?? ["*"]);
  const isSkipped = matcherOf(skip);
  return {
    isSelected: (id, operationId) => isWanted(id, operationId) && !isSkipped(id, operationId),
    whyNot: (operationId) => {
      if (skip.includes(operationId)) return "is skipped";
      const guard = GUARDED.get(operationId);
      return guard === undefined || only?.includes(operationId) ? undefined : `${guard}, and is not named in "only"`;
    },
  };
}

function matcherOf(entries: readonly string[]): (id: string, operationId: string) => boolean {
  const patterns = entries.map((entry) => new RegExp(`^${entry.split("*").map(literally).join(".*")}$`));
  return (id, operationId) => {
    const [, what = ""] = id.split(" ");
    const names = [id, operationId, what, what.replace(/\/.*/, "")];
    return patterns.some((pattern) => names.some((name) => pattern.test(name)));
  };
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&");
}
