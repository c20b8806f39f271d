import type { Tally } from "./load.ts";

/** The resources in use after a pause without calls. */
export interface Rest {
  heapBytes: number;
  listeners: number;
  sockets: number;
  requests: number;
}

export interface Figures {
  calls: number;
  inFlight: number;
  /** Number of attempts that the client retried. */
  retried: number;
  tookMs: number;
  tally: Tally;
  /** Resources in use after each quarter, and long after the last one. */
  rests: readonly Rest[];
  problems: readonly string[];
}

/** Accepted growth of the heap between two quarters, from code optimised late and tables that grew once. */
const MAX_HEAP_GROWTH_BYTES = 1_000_000;

/**
 * Prints the figures, and every bound that was exceeded.
 * @returns True when none was exceeded.
 */
export function report(figures: Figures): boolean {
  const { calls, inFlight, retried, tookMs, tally, rests, problems } = figures;
  const perSecond = Math.round(calls / (tookMs / 1000));
  line("calls", `${calls} at ${inFlight} in flight, in ${(tookMs / 1000).toFixed(1)} s: ${perSecond} a second`);
  for (const [result, count] of [...tally.results].sort(([, one], [, other]) => other - one)) {
    line(`  ${result}`, String(count));
  }
  line("retried", String(retried));
  line("latency", `${toPercentiles(tally.latencies)} (without calls that had to time out)`);
  console.log("after each quarter, and long after the last one:");
  line("  heap", rests.map(({ heapBytes }) => `${(heapBytes / 1e6).toFixed(2)} MB`).join(", "));
  line("  sockets", rests.map(({ sockets }) => sockets).join(", "));
  line("  listeners", rests.map(({ listeners }) => listeners).join(", "));

  const exceeded = [...problems, ...exceededBounds(figures)];
  console.log(exceeded.length === 0 ? "\nall bounds were met" : `\nexceeded:\n${exceeded.slice(0, 20).join("\n")}`);
  return exceeded.length === 0;
}

function exceededBounds({ calls, inFlight, retried, tally, rests }: Figures): string[] {
  const [first, last] = [rests[0], rests.at(-1)];
  const growth = (last?.heapBytes ?? Number.NaN) - (first?.heapBytes ?? Number.NaN);
  const bounds = {
    [`${tally.ended} of ${calls} calls ended`]: tally.ended === calls,
    [`${retried} attempts were retried, expected ${tally.attempts - calls}`]: retried === tally.attempts - calls,
    [`${last?.requests} requests arrived, expected ${tally.attempts}`]: last?.requests === tally.attempts,
    [`the heap grew by ${growth} bytes from the first quarter to the last`]: growth <= MAX_HEAP_GROWTH_BYTES,
    // A cut socket is replaced before it is closed; on a busy machine, long before.
    "sockets accumulated": rests.every(({ sockets }) => sockets <= 4 * inFlight),
    "sockets stayed open": last?.sockets === 0,
    "listeners stayed registered": rests.every(({ listeners }) => listeners === 0),
  };
  return [...tally.surprises, ...Object.keys(bounds).filter((name) => !bounds[name])];
}

function toPercentiles(latencies: Float64Array) {
  const sorted = latencies.filter((latency) => !Number.isNaN(latency)).sort();
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

function line(name: string, value: string) {
  console.log(`${name.padEnd(26)}${value}`);
}
