import { vi } from "vitest";

/** What was rejected and left unhandled while this ran. */
export async function unhandledDuring(run: () => Promise<unknown>): Promise<unknown[]> {
  const listener = vi.fn<(reason: unknown) => void>();
  process.on("unhandledRejection", listener);
  await run();
  // Node tells of them once the microtasks are done; this is the real clock's, though a test fakes the other.
  await new Promise((resolve) => void setImmediateOfNode(resolve));
  process.off("unhandledRejection", listener);
  return listener.mock.calls.map(([reason]) => reason);
}

const setImmediateOfNode = setImmediate;
