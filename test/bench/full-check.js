import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { spreadOf } from "./spread.js";

/**
 * @typedef {{
 *   operations: number, asked: number, passed: number, failed: number, skipped: number, seconds: number, peakMb: number
 * }} FullCheck
 */

/**
 * How long the check of every operation against the mock takes, and how much memory the process has at its peak that
 * starts the mock and checks it, as a test would.
 * @param {{ isQuick: boolean }} options
 */
export async function measureFullCheck({ isQuick }) {
  /** @type {FullCheck[]} */
  const runs = [];
  for (let run = 0; run < (isQuick ? 1 : 5); run += 1) runs.push(await runOnce());
  const [first] = runs;
  if (first === undefined) throw new Error("nothing was checked");
  const { operations, asked, passed, failed, skipped } = first;
  return {
    ...{ operations, asked, passed, failed, skipped },
    seconds: spreadOf(runs.map(({ seconds }) => seconds)),
    peakMb: spreadOf(runs.map(({ peakMb }) => peakMb)),
  };
}

/** @returns {Promise<FullCheck>} */
async function runOnce() {
  const program = fork(fileURLToPath(new URL("check-the-mock.js", import.meta.url)));
  const gone = once(program, "exit");
  const first = await Promise.race([once(program, "message"), gone.then(() => undefined)]);
  if (first === undefined) throw new Error("the check of the mock ended without a report");
  await gone;
  const [figures] = /** @type {[FullCheck]} */ (first);
  return figures;
}
