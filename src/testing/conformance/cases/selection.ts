/** Which cases are run. */
export interface Selection {
  readonly isSelected: (id: string, operationId: string) => boolean;
  /** Whether a case of this operation and class can be selected; if not, none of them is planned. */
  readonly mayHold: (operationId: string, caseClass: string) => boolean;
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
  const wanted = only ?? ["*"];
  const isWanted = matcherOf(wanted);
  const isSkipped = matcherOf(skip);
  const mayBeWanted = beginningMatcherOf(wanted);
  const isNamed = (name: string) => only?.includes(name) === true;
  return {
    isSelected: (id, operationId) => isWanted(namesOf(id, operationId)) && !isSkipped(namesOf(id, operationId)),
    mayHold: (operationId, caseClass) => {
      const names = [operationId, caseClass];
      const beginnings = [`${operationId} ${caseClass}/`, `${caseClass}/`];
      return (isWanted(names) || mayBeWanted(beginnings)) && !isSkipped(names);
    },
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

/** The names by which an entry can select a case: its id, its operation, its second word and its class. */
function namesOf(id: string, operationId: string): readonly string[] {
  const [, what = ""] = id.split(" ");
  return [id, operationId, what, what.replace(/\/.*/, "")];
}

/** Finds a name that an entry matches. */
function matcherOf(entries: readonly string[]): (names: readonly string[]) => boolean {
  return finderOf(entries.map(sourceOf));
}

/** Finds a beginning of a name: one that the start of an entry matches, so that the rest of the entry can match more. */
function beginningMatcherOf(entries: readonly string[]): (beginnings: readonly string[]) => boolean {
  return finderOf(entries.flatMap((entry) => entry.split("").map((_, index) => sourceOf(entry.slice(0, index + 1)))));
}

function finderOf(sources: readonly string[]): (names: readonly string[]) => boolean {
  const patterns = sources.map((source) => new RegExp(`^${source}$`));
  return (names) => patterns.some((pattern) => names.some((name) => pattern.test(name)));
}

/** An entry as the source of a regular expression; `*` stands for anything. */
function sourceOf(entry: string): string {
  return entry.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*");
}
