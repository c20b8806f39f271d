import { rmSync, statSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { forkProgram } from "../support/fork.ts";
import { type Spread, spreadOf } from "./measure.ts";

const OURS = fileURLToPath(new URL("../../generated/relay-rest.json", import.meta.url));

export interface Comparison {
  readonly name: string;
  readonly cpuSeconds: Spread;
  readonly peakMb: Spread;
  readonly limits: Limits;
}

interface Limits {
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

/** The limits of a foreign document by its size; SignalWire's has 2 MB, and GitHub's, the largest public one, 13 MB. */
const limitsOf = (document: string): Limits =>
  statSync(document).size < 4e6 ? { cpuSeconds: 15, peakMb: 400 } : { cpuSeconds: 30, peakMb: 700 };

/**
 * Measures the cost of `spec:diff` for two changes. In a usual edit, one schema of our contract gets a property. In the
 * largest edit, every schema of a document gets one, so that the compiler checks every operation.
 * @param options `foreign` lists the paths of other documents.
 */
export async function measureSpecDiff({
  isQuick,
  foreign,
}: {
  readonly isQuick: boolean;
  readonly foreign: readonly string[];
}): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  const pairs = [[OURS, "one"], ...[OURS, ...foreign].map((document) => [document, "all"])];
  for (const [document = OURS, schemas = "all"] of pairs) {
    const ownCpuSeconds = schemas === "one" ? 2 : 2.6;
    const { folder, file } = await run<{ folder: string; file: string }>(document, schemas);
    const runs: { cpuSeconds: number; peakMb: number }[] = [];
    for (let index = 0; index < (isQuick ? 1 : 3); index += 1) {
      runs.push(await run<(typeof runs)[number]>(document, file));
    }
    rmSync(folder, { recursive: true });
    comparisons.push({
      name: `${basename(document)}, ${schemas === "one" ? "one schema" : "all schemas"}`,
      cpuSeconds: spreadOf(runs.map(({ cpuSeconds }) => cpuSeconds)),
      peakMb: spreadOf(runs.map(({ peakMb }) => peakMb)),
      limits: document === OURS ? { cpuSeconds: ownCpuSeconds, peakMb: 400 } : limitsOf(document),
    });
  }
  return comparisons;
}

/** Runs the process, and returns its report. */
async function run<Report>(...args: string[]): Promise<Report> {
  const { message, gone } = await forkProgram<Report>(new URL("compare-contracts.ts", import.meta.url), args, {
    execArgv: ["--import", import.meta.resolve("tsx")],
  });
  await gone;
  return message;
}
