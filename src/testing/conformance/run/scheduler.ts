import type { CaseResult } from "../../report/result.ts";
import { type Case, canRunConcurrently } from "../cases/case.ts";
import type { Progress } from "../options.ts";
import { toResult } from "./run-case.ts";

interface Running {
  readonly run: (it: Case) => Promise<CaseResult>;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Runs cases and returns their results in the same order. Cases that change nothing run first and concurrently. Cases
 * that create, change or delete run one after the other, so that none sees the effects of another. Undeclared methods
 * come last, because their effects are unknown.
 */
export async function runCases(
  cases: readonly Case[],
  { run, concurrency, signal, onProgress }: Running,
): Promise<readonly CaseResult[]> {
  const results = new Map<Case, CaseResult>();
  const one = async (it: Case) => {
    const startedAt = performance.now();
    const found = signal?.aborted ? toResult(it, { reason: "the check was stopped" }) : await run(it);
    const result = { ...found, durationMs: Math.round(performance.now() - startedAt) };
    results.set(it, result);
    onProgress({ done: results.size, total: cases.length, result });
  };
  await forEachBounded(cases.filter(canRunConcurrently), concurrency, one);
  const rest = cases.filter((it) => !canRunConcurrently(it));
  await forEachBounded(
    rest.filter((it) => it.class !== "method"),
    1,
    one,
  );
  await forEachBounded(
    rest.filter((it) => it.class === "method"),
    1,
    one,
  );
  return cases.map((it) => results.get(it)).filter((result) => result !== undefined);
}

/** Calls a function for each item, with a limit of concurrent calls. */
async function forEachBounded<Item>(
  items: readonly Item[],
  limit: number,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const lane = async () => {
    for (const item of rest) await run(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane));
}
