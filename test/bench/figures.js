import { measureCalls } from "./calls.js";
import { measureFullCheck } from "./full-check.js";
import { describeMachine } from "./machine.js";
import { measureSizes } from "./size.js";
import { measureStartUp } from "./start-up.js";
import { measureTypes } from "./type-cost.js";

/** @typedef {Awaited<ReturnType<typeof measureAll>>} Figures */

/**
 * All that the bench measures. The calls come first: what the compiler leaves in memory would slow them.
 * @param {{ isQuick: boolean }} options
 */
export async function measureAll({ isQuick }) {
  const machine = describeMachine();
  const calls = await measureCalls({ isQuick });
  const check = await measureFullCheck({ isQuick });
  return { machine, calls, check, sizes: measureSizes(), startUp: measureStartUp({ isQuick }), types: measureTypes() };
}
