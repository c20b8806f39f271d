import type { AbortSignalLike } from "../../src/core/platform.ts";

/** A signal that exposes its listeners, unlike the platform's. */
export interface SpySignal extends AbortSignalLike {
  readonly listeners: readonly (() => void)[];
  /** The largest number of listeners at a time. */
  readonly peak: number;
  abort(reason: unknown): void;
}

export function spySignal(): SpySignal {
  const controller = new AbortController();
  const listeners = new Set<() => void>();
  let peak = 0;
  return {
    get aborted() {
      return controller.signal.aborted;
    },
    get reason(): unknown {
      const reason: unknown = controller.signal.reason;
      return reason;
    },
    get listeners() {
      return [...listeners];
    },
    get peak() {
      return peak;
    },
    addEventListener: (_, listener) => {
      listeners.add(listener);
      peak = Math.max(peak, listeners.size);
    },
    removeEventListener: (_, listener) => void listeners.delete(listener),
    abort: (reason) => {
      controller.abort(reason);
      [...listeners].forEach((listener) => {
        listener();
      });
    },
  };
}
