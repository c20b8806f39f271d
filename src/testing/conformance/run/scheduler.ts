import { setImmediate as nextTurn } from "node:timers/promises";
import type { CaseResult } from "../../report/result.ts";
import { type Case, canRunConcurrently } from "../cases/case.ts";
import type { Progress } from "../options.ts";
import { toResult } from "./run-case.ts";

interface Running {
  readonly run: (it: Case) => Promise<CaseResult>;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/**
 * Runs cases and returns their results in the same order. Cases that change nothing run first and concurrently. Cases
 * that create, change or delete run one after the other, so that none sees the effects of another. Undeclared methods
 * come last, because their effects are unknown.
 */
export async function runCases(
  cases: Iterable<Case>,
  { run, concurrency, signal, onProgress }: Running,
): Promise<readonly CaseResult[]> {
  const results = new Map<Case, CaseResult>();
  let total: Promise<number> | undefined;
  const one = async (it: Case) => {
    const startedAt = performance.now();
    const found = signal?.aborted ? toResult(it, { reason: "the check was stopped" }) : await run(it);
    const result = { ...found, durationMs: Math.round(performance.now() - startedAt) };
    results.set(it, result);
    const done = results.size;
    if (onProgress === undefined) return;
    // Only a display of progress needs the whole plan so early.
    total ??= countOf(cases);
    onProgress({ done, total: await total, result });
  };
  for (const [turn, limit] of [concurrency, 1, 1].entries()) {
    const waiting = casesOfTurn(cases, turn);
    const lane = async () => {
      for (const it of waiting) await one(it);
    };
    await Promise.all(Array.from({ length: Math.min(limit, MAX_LANES) }, lane));
  }
  return [...cases].flatMap((it) => results.get(it) ?? []);
}

/** Limit of concurrent cases, because a lane takes memory even if no case is left for it. */
const MAX_LANES = 1_000;

function* casesOfTurn(cases: Iterable<Case>, turn: number): Iterable<Case> {
  for (const it of cases) {
    const own = canRunConcurrently(it) ? 0 : it.class === "method" ? 2 : 1;
    if (own === turn) yield it;
  }
}

/** Counts cases, which plans them. It does so in steps, because a response that arrives meanwhile would time out. */
async function countOf(cases: Iterable<Case>): Promise<number> {
  let count = 0;
  let operation: Case["operation"] | undefined;
  for (const it of cases) {
    if (it.operation !== operation) await nextTurn();
    operation = it.operation;
    count += 1;
  }
  return count;
}
