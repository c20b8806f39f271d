import { measureCalls } from "./calls.js";
import { measureFullCheck } from "./full-check.js";
import { describeMachine } from "./machine.js";
import { measureSizes } from "./size.js";
import { measureSpecDiff } from "./spec-diff.js";
import { measureStartUp } from "./start-up.js";
import { measureTypes } from "./type-cost.js";

/** @typedef {Awaited<ReturnType<typeof measureAll>>} Figures */

/**
 * All that the bench measures. The calls come first: what the compiler leaves in memory would slow them.
 * @param {{ isQuick: boolean, foreign: readonly string[] }} options
 */
export async function measureAll({ isQuick, foreign }) {
  const machine = describeMachine();
  const calls = await measureCalls({ isQuick });
  const check = await measureFullCheck({ isQuick });
  const diffs = await measureSpecDiff({ isQuick, foreign });
  const startUp = measureStartUp({ isQuick });
  return { machine, calls, check, diffs, sizes: measureSizes(), startUp, types: measureTypes() };
}
