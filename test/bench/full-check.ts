import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { spreadOf } from "./spread.ts";

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
  const program = fork(fileURLToPath(new URL("check-the-mock.ts", import.meta.url)));
  const gone = once(program, "exit");
  const first = await Promise.race([once(program, "message"), gone.then(() => undefined)]);
  if (first === undefined) throw new Error("the check of the mock ended without a report");
  await gone;
  const [figures] = first as [FullCheck];
  return figures;
}
