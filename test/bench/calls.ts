import type { AddressInfo } from "node:net";
import { forkProgram } from "../support/fork.ts";
import { BARE, createContenders, OURS, RAW } from "./contenders.ts";
import { measure, type Spread, spreadOf } from "./measure.ts";

/** The cost of one call. `ofRaw` is the spread of its ratios to raw `fetch`, round by round. */
export interface Cost {
  readonly microseconds: number;
  readonly ofRaw: Spread;
}

export interface CallCost {
  readonly name: string;
  readonly sequential: Cost;
  readonly inFlight: Cost;
}

/** The number of calls in a block, and of concurrent calls. */
const ONE_AT_A_TIME = { callsPerBlock: 64, inFlight: 1 };
const IN_FLIGHT = { callsPerBlock: 256, inFlight: 64 };

/** Measures the cost of a call as a multiple of raw `fetch`, one call at a time and with 64 in flight. */
export async function measureCalls({ isQuick }: { isQuick: boolean }) {
  const server = await forkProgram<AddressInfo>(new URL("server.ts", import.meta.url));
  try {
    const { contenders, missing } = await createContenders(`http://127.0.0.1:${server.message.port}`);
    const sequential = await measure(contenders, { ...ONE_AT_A_TIME, seconds: isQuick ? 8 : 80 });
    const inFlight = await measure(contenders, { ...IN_FLIGHT, seconds: isQuick ? 14 : 100 });
    const costs: CallCost[] = contenders.map(({ name }) => ({
      name,
      sequential: toCost(sequential, name),
      inFlight: toCost(inFlight, name),
    }));
    return {
      costs,
      missing,
      rounds: { sequential: countRounds(sequential), inFlight: countRounds(inFlight) },
      oursOfBare: { sequential: ratios(sequential, OURS, BARE), inFlight: ratios(inFlight, OURS, BARE) },
    };
  } finally {
    await server.stop();
  }
}

function toCost(times: Map<string, number[]>, name: string): Cost {
  return { microseconds: spreadOf(times.get(name) ?? []).median, ofRaw: ratios(times, name, RAW) };
}

function ratios(times: Map<string, number[]>, name: string, base: string) {
  const baseTimes = times.get(base) ?? [];
  return spreadOf((times.get(name) ?? []).map((time, round) => time / (baseTimes[round] ?? Number.NaN)));
}

function countRounds(times: Map<string, number[]>) {
  return times.get(RAW)?.length ?? 0;
}
