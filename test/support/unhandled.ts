import { vi } from "vitest";

/** Returns the unhandled rejections of a run. */
export async function unhandledDuring(run: () => Promise<unknown>): Promise<unknown[]> {
  const listener = vi.fn<(reason: unknown) => void>();
  process.on("unhandledRejection", listener);
  await run();
  // Node reports them after the microtasks. This is the real `setImmediate`, even if a test fakes timers.
  await new Promise((resolve) => void setImmediateOfNode(resolve));
  process.off("unhandledRejection", listener);
  return listener.mock.calls.map(([reason]) => reason);
}

const setImmediateOfNode = setImmediate;
