import { setImmediate } from "node:timers/promises";

/** Waits for a value, one turn of the event loop after the other. The time limit of the test ends the wait. */
export async function until<Value>(find: () => Value | undefined): Promise<Value> {
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    await setImmediate();
  }
}
