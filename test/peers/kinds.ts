import type { CaseResult } from "../../src/testing/index.ts";

export type Kind = { kind: string; count: number; example: string };

/** Groups the findings of a report by class of cases, rule and status, the most frequent first. */
export function kindsOf(results: readonly CaseResult[]): readonly Kind[] {
  const kinds: Map<string, Kind> = new Map();
  const findings = results.flatMap((result) => result.violations.map((violation) => ({ ...result, violation })));
  for (const { id, class: caseClass, status, violation } of findings) {
    const kind = `${caseClass}: ${violation.rule} (${status ?? "no response"})`;
    const example = `${id}: ${violation.message}`;
    const existing = kinds.get(kind) ?? { kind, count: 0, example };
    kinds.set(kind, { ...existing, count: existing.count + 1 });
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count);
}
