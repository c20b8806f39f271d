import { vi } from "vitest";

/** Stops the timers of the running test. None fires before the returned function makes all of them fire. */
export function stopTimers(): () => void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return () => {
    vi.runOnlyPendingTimers();
  };
}
