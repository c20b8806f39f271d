import { setImmediate } from "node:timers/promises";

/** Turns of the event loop that a promise may take without a timer: a body has a few chunks, and middleware few hooks. */
const TURNS = 100;

/**
 * Returns the value of a promise that needs no further timer.
 * @throws Error for a promise that is still pending, such as a call that waits for a retry under fake timers. Its test
 * would hang until its time limit.
 */
export async function settled<Value>(promise: Promise<Value>): Promise<Value> {
  const tooLate = async (): Promise<never> => {
    for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
    throw new Error("the promise is still pending; does the call wait for a retry?");
  };
  return Promise.race([promise, tooLate()]);
}
