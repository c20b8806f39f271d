import { BARE, createContenders, OURS, RAW } from "./contenders.js";
import { measure } from "./measure.js";
import { spreadOf } from "./spread.js";
import { startServer } from "./start-server.js";

/** @typedef {import("./spread.js").Spread} Spread */

/** @typedef {{ microseconds: number, ofRaw: Spread }} Cost Per call; the spread is of the ratios of each round. */

/** @typedef {{ name: string, sequential: Cost, inFlight: Cost }} CallCost */

/** How many calls a block has, and how many of them are under way at a time. */
const ONE_AT_A_TIME = { callsPerBlock: 64, inFlight: 1 };
const IN_FLIGHT = { callsPerBlock: 256, inFlight: 64 };

/**
 * What a call costs, as a multiple of raw `fetch`, one call at a time and with 64 in flight.
 * @param {{ isQuick: boolean }} options
 */
export async function measureCalls({ isQuick }) {
  const server = await startServer();
  try {
    const { contenders, missing } = await createContenders(server.baseUrl);
    const sequential = await measure(contenders, { ...ONE_AT_A_TIME, seconds: isQuick ? 8 : 80 });
    const inFlight = await measure(contenders, { ...IN_FLIGHT, seconds: isQuick ? 14 : 100 });
    /** @type {CallCost[]} */
    const costs = contenders.map(({ name }) => ({
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

/**
 * @param {Map<string, number[]>} times
 * @param {string} name
 * @returns {Cost}
 */
function toCost(times, name) {
  return { microseconds: spreadOf(times.get(name) ?? []).median, ofRaw: ratios(times, name, RAW) };
}

/**
 * @param {Map<string, number[]>} times
 * @param {string} name
 * @param {string} base
 */
function ratios(times, name, base) {
  const baseTimes = times.get(base) ?? [];
  return spreadOf((times.get(name) ?? []).map((time, round) => time / (baseTimes[round] ?? Number.NaN)));
}

/** @param {Map<string, number[]>} times */
function countRounds(times) {
  return times.get(RAW)?.length ?? 0;
}
