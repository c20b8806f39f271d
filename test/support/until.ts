import { setImmediate } from "node:timers/promises";

/** Waits until there is something, one turn of the event loop after the other; the limit of the test ends it otherwise. */
export async function until<Value>(find: () => Value | undefined): Promise<Value> {
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    await setImmediate();
  }
}
