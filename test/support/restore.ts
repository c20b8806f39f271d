import { afterEach, vi } from "vitest";

// `unstubGlobals` restores only before the next test. The next file of the process is imported earlier.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});
