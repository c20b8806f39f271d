import { fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { spreadOf } from "./spread.js";

const OURS = fileURLToPath(new URL("../../generated/relay-rest.json", import.meta.url));

/** @typedef {{ name: string, cpuSeconds: import("./spread.js").Spread, peakMb: import("./spread.js").Spread }} Comparison */

/**
 * The cost of `spec:diff` when one schema of our contract gets a property more, as in a usual edit, and when every schema
 * of a document gets one, which makes the compiler check every operation.
 * @param {{ isQuick: boolean, foreign: readonly string[] }} options - `foreign` are paths of other documents.
 * @returns {Promise<Comparison[]>}
 */
export async function measureSpecDiff({ isQuick, foreign }) {
  /** @type {Comparison[]} */
  const comparisons = [];
  const pairs = [[OURS, "one"], ...[OURS, ...foreign].map((document) => [document, "all"])];
  for (const [document = OURS, schemas = "all"] of pairs) {
    const { folder, file } = /** @type {{ folder: string, file: string }} */ (await run(document, schemas));
    /** @type {{ cpuSeconds: number, peakMb: number }[]} */
    const runs = [];
    for (let index = 0; index < (isQuick ? 1 : 3); index += 1) {
      runs.push(/** @type {{ cpuSeconds: number, peakMb: number }} */ (await run(document, file)));
    }
    rmSync(folder, { recursive: true });
    comparisons.push({
      name: `${basename(document)}, ${schemas === "one" ? "one schema" : "all schemas"}`,
      cpuSeconds: spreadOf(runs.map(({ cpuSeconds }) => cpuSeconds)),
      peakMb: spreadOf(runs.map(({ peakMb }) => peakMb)),
    });
  }
  return comparisons;
}

/**
 * @param {...string} args
 * @returns {Promise<unknown>} What the process reports.
 */
async function run(...args) {
  const program = fork(fileURLToPath(new URL("compare-contracts.js", import.meta.url)), args, {
    execArgv: ["--import", import.meta.resolve("tsx")],
  });
  const gone = once(program, "exit");
  const first = await Promise.race([once(program, "message"), gone.then(() => undefined)]);
  if (first === undefined) throw new Error(`${args[0]} could not be compared`);
  await gone;
  const [report] = /** @type {[unknown]} */ (first);
  return report;
}
