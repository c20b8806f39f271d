import type { CaseResult } from "../../src/testing/index.ts";

export type Kind = { kind: string; count: number; example: string };

/** The kinds of finding of a report, the most frequent first: a class of cases, the rule that was broken, and the status. */
export function kindsOf(results: readonly CaseResult[]): readonly Kind[] {
  const kinds: Map<string, Kind> = new Map();
  const findings = results.flatMap((result) => result.violations.map((violation) => ({ ...result, violation })));
  for (const { id, class: caseClass, status, violation } of findings) {
    const kind = `${caseClass}: ${violation.rule} (${status ?? "no answer"})`;
    const example = `${id}: ${violation.message}`;
    const known = kinds.get(kind) ?? { kind, count: 0, example };
    kinds.set(kind, { ...known, count: known.count + 1 });
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count);
}
