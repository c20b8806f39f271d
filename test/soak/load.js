import { drawFates, FATES } from "./fates.js";

/** @typedef {import("signalwire-relay-rest").RelayClient} RelayClient */

/**
 * @typedef {object} Tally What the calls so far came to.
 * @property {number} ended
 * @property {number} attempts Those that the fates ask for.
 * @property {Map<string, number>} results
 * @property {string[]} surprises Results that are not what the fates ask for.
 * @property {Float64Array} latencies In milliseconds; NaN for a call that was left to time out.
 */

/**
 * Makes calls, so many at a time.
 * @param {RelayClient} relay
 * @param {{ upTo: number, inFlight: number, random: () => number, signal: AbortSignal }} plan
 * @param {Tally} tally Grows by this load.
 */
export async function load(relay, { upTo, inFlight, random, signal }, tally) {
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

/**
 * @param {RelayClient} relay
 * @param {number} call
 * @param {readonly string[]} fates
 * @param {AbortSignal} signal
 * @param {Tally} tally
 */
async function callOnce(relay, call, fates, signal, tally) {
  const startedAt = performance.now();
  const result = await relay
    .POST("/number_groups", {
      body: { name: "Soak" },
      headers: { "x-call": String(call), "x-fates": fates.join() },
      signal,
    })
    .then(describe, (/** @type {unknown} */ error) => `rejected: ${String(error)}`);
  const last = fates.at(-1) ?? "";

  tally.latencies[call] = last === "stalled" ? Number.NaN : performance.now() - startedAt;
  tally.ended += 1;
  tally.attempts += fates.length;
  tally.results.set(result, (tally.results.get(result) ?? 0) + 1);
  if (result !== FATES[last]?.result) tally.surprises.push(`call ${call} (${fates.join(", ")}): ${result}`);
}

/** @param {import("signalwire-relay-rest").RelayResult<"/number_groups", "post">} result */
function describe(result) {
  if (result.status !== "unexpected") return String(result.status);
  const { kind, httpStatus = "", delivery } = result.error;
  return `${`${kind} ${httpStatus}`.trim()}, ${delivery}`;
}
