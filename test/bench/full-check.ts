import { forkProgram } from "../support/fork.ts";
import { spreadOf } from "./measure.ts";

interface FullCheck {
  readonly operations: number;
  readonly covered: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly peakMb: number;
}

/**
 * Measures the time and the peak memory of a check of every operation against the mock. One process starts the mock and
 * checks it, like a test does.
 */
export async function measureFullCheck({ isQuick }: { isQuick: boolean }) {
  const runs: FullCheck[] = [];
  for (let run = 0; run < (isQuick ? 1 : 5); run += 1) runs.push(await runOnce());
  const [first] = runs;
  if (first === undefined) throw new Error("nothing was checked");
  const { operations, covered, passed, failed, skipped } = first;
  return {
    ...{ operations, covered, passed, failed, skipped },
    seconds: spreadOf(runs.map(({ seconds }) => seconds)),
    peakMb: spreadOf(runs.map(({ peakMb }) => peakMb)),
  };
}

async function runOnce(): Promise<FullCheck> {
  const { message, gone } = await forkProgram<FullCheck>(new URL("check-the-mock.ts", import.meta.url));
  await gone;
  return message;
}
