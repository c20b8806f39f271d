import type { RelayClient, RelayResult } from "signalwire-relay-rest";
import { drawFates, FATES } from "./fates.ts";

/** The results of the calls so far. */
export interface Tally {
  ended: number;
  /** Number of attempts that the fates require. */
  attempts: number;
  results: Map<string, number>;
  /** Results that differ from those that the fates require. */
  surprises: string[];
  /** Duration of each call in milliseconds; NaN for a call that had to time out. */
  latencies: Float64Array;
}

/**
 * Makes calls with a fixed concurrency.
 * @param tally Receives the results.
 */
export async function load(
  relay: RelayClient,
  { upTo, inFlight, random, signal }: { upTo: number; inFlight: number; random: () => number; signal: AbortSignal },
  tally: Tally,
) {
  let next = tally.ended;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < upTo) {
        const call = next;
        next += 1;
        await callOnce(relay, call, drawFates(random), signal, tally);
      }
    }),
  );
}

async function callOnce(relay: RelayClient, call: number, fates: readonly string[], signal: AbortSignal, tally: Tally) {
  const startedAt = performance.now();
  const result = await relay
    .POST("/number_groups", {
      body: { name: "Soak" },
      headers: { "x-call": String(call), "x-fates": fates.join() },
      signal,
    })
    .then(describe, (error: unknown) => `rejected: ${String(error)}`);
  const last = fates.at(-1) ?? "";

  tally.latencies[call] = last === "stalled" ? Number.NaN : performance.now() - startedAt;
  tally.ended += 1;
  tally.attempts += fates.length;
  tally.results.set(result, (tally.results.get(result) ?? 0) + 1);
  if (result !== FATES[last]?.result) tally.surprises.push(`call ${call} (${fates.join(", ")}): ${result}`);
}

function describe(result: RelayResult<"/number_groups", "post">) {
  if (result.status !== "unexpected") return String(result.status);
  const { kind, httpStatus = "", delivery } = result.error;
  return `${`${kind} ${httpStatus}`.trim()}, ${delivery}`;
}
