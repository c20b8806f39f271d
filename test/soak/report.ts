import type { Tally } from "./load.ts";

/** The resources that are held when no call has been under way for a while. */
export interface Rest {
  heapBytes: number;
  listeners: number;
  sockets: number;
  requests: number;
}

export interface Figures {
  calls: number;
  inFlight: number;
  /** Attempts that were followed by another. */
  repeated: number;
  tookMs: number;
  tally: Tally;
  /** What was held after each quarter, and when the last one was long over. */
  rests: readonly Rest[];
  complaints: readonly string[];
}

/** The heap may differ so much between two quarters: code that was optimised late, tables that grew once. */
const MAX_HEAP_GROWTH_BYTES = 1_000_000;

/**
 * Prints the figures, and every bound that was broken.
 * @returns Whether none was.
 */
export function report(figures: Figures): boolean {
  const { calls, inFlight, repeated, tookMs, tally, rests, complaints } = figures;
  const perSecond = Math.round(calls / (tookMs / 1000));
  line("calls", `${calls} at ${inFlight} in flight, in ${(tookMs / 1000).toFixed(1)} s: ${perSecond} a second`);
  for (const [result, count] of [...tally.results].sort(([, one], [, other]) => other - one)) {
    line(`  ${result}`, String(count));
  }
  line("repeated", String(repeated));
  line("latency", `${toPercentiles(tally.latencies)} (those left to time out aside)`);
  console.log("after each quarter, and when the last was long over:");
  line("  heap", rests.map(({ heapBytes }) => `${(heapBytes / 1e6).toFixed(2)} MB`).join(", "));
  line("  sockets", rests.map(({ sockets }) => sockets).join(", "));
  line("  listeners", rests.map(({ listeners }) => listeners).join(", "));

  const broken = [...complaints, ...brokenBounds(figures)];
  console.log(broken.length === 0 ? "\nevery bound was kept" : `\nbroken:\n${broken.slice(0, 20).join("\n")}`);
  return broken.length === 0;
}

function brokenBounds({ calls, inFlight, repeated, tally, rests }: Figures): string[] {
  const [first, last] = [rests[0], rests.at(-1)];
  const growth = (last?.heapBytes ?? Number.NaN) - (first?.heapBytes ?? Number.NaN);
  const bounds = {
    [`${tally.ended} of ${calls} calls ended`]: tally.ended === calls,
    [`${repeated} attempts were repeated, ${tally.attempts - calls} should be`]: repeated === tally.attempts - calls,
    [`${last?.requests} requests arrived, ${tally.attempts} should`]: last?.requests === tally.attempts,
    [`the heap grew by ${growth} bytes from the first quarter to the last`]: growth <= MAX_HEAP_GROWTH_BYTES,
    // One that was cut is replaced before it is gone, on a busy machine long before.
    "sockets were piled up": rests.every(({ sockets }) => sockets <= 4 * inFlight),
    "sockets were left": last?.sockets === 0,
    "listeners were left": rests.every(({ listeners }) => listeners === 0),
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
