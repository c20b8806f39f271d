import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const MB = 1024 * 1024;

/** A heap below this size is left to V8. */
const LARGE_HEAP = 200 * MB;

/** A collection takes longer than it saves unless the heap has grown by this much since the last one. */
const GROWTH = 50 * MB;

let kept = 0;

/**
 * Collects garbage between two stages of a large document. V8 waits until the heap has doubled, so the trees of finished
 * stages would add up to 1 GB for a document of 13 MB.
 */
export function collectGarbage(): void {
  const used = getHeapStatistics().used_heap_size;
  if (used < LARGE_HEAP || used < kept + GROWTH) return;
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  kept = getHeapStatistics().used_heap_size;
}
