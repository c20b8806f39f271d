import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";
import { measureCalls } from "./calls.ts";
import { measureFullCheck } from "./full-check.ts";
import { measureSizes } from "./size.ts";
import { measureSpecDiff } from "./spec-diff.ts";
import { measureStartUp } from "./start-up.ts";
import { measureTypes } from "./type-cost.ts";

export type Figures = Awaited<ReturnType<typeof measureAll>>;

/** Runs all measurements. The calls come first, because memory that the compiler keeps would slow them down. */
export async function measureAll({ isQuick, foreign }: { isQuick: boolean; foreign: readonly string[] }) {
  const machine = describeMachine();
  const calls = await measureCalls({ isQuick });
  const check = await measureFullCheck({ isQuick });
  const diffs = await measureSpecDiff({ isQuick, foreign });
  const startUp = measureStartUp({ isQuick });
  return { machine, calls, check, diffs, sizes: measureSizes(), startUp, types: measureTypes() };
}

/** Describes the machine, without which the figures mean little. */
function describeMachine() {
  return {
    node: process.version,
    platform: `${platform()} ${arch()}`,
    cpu: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0] ?? 0,
  };
}
