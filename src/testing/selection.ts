/** Which cases are run. */
export interface Selection {
  readonly isSelected: (id: string, operationId: string) => boolean;
  /** Why an operation is not called at all; `undefined` when it may be. */
  readonly whyNot: (operationId: string) => string | undefined;
  /** Returns true when `only` holds this name in full. */
  readonly isNamed: (name: string) => boolean;
}

/**
 * Reads `only` and `skip`: each entry is an operation id, a class, a case id or its second word; `*` stands for
 * anything. What is guarded has to be named in full in `only`.
 * @param guarded the operations that are guarded, by their ids, and why
 */
export function selectionOf(
  only: readonly string[] | undefined,
  skip: readonly string[],
  guarded: ReadonlyMap<string, string> = new Map(),
): Selection {
  const isWanted = matcherOf(only ?? ["*"]);
  const isSkipped = matcherOf(skip);
  const isNamed = (name: string) => only?.includes(name) === true;
  return {
    isSelected: (id, operationId) => isWanted(id, operationId) && !isSkipped(id, operationId),
    whyNot: (operationId) => {
      if (skip.includes(operationId)) return "is skipped";
      const reason = guarded.get(operationId);
      return reason === undefined || isNamed(operationId) ? undefined : unnamed(reason);
    },
    isNamed,
  };
}

/** The reason of a case that is skipped because nobody named what is guarded. */
export function unnamed(reason: string): string {
  return `${reason}, and is not named in "only"`;
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
