import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A heap below this size is left to V8. */
const LARGE_HEAP = 200 * 1024 * 1024;

/**
 * Collects garbage between two stages of a large document. V8 waits until the heap has doubled, so the trees of finished
 * stages would add up to 1 GB for a document of 13 MB.
 */
export function collectGarbage(): void {
  if (process.memoryUsage().heapUsed < LARGE_HEAP) return;
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
