/** @typedef {import("./contenders.js").Contender} Contender */

/** @typedef {{ seconds: number, callsPerBlock: number, inFlight: number }} Plan */

/** Rounds that are not counted: the compiler of the runtime is at work, and connections are opened. */
const WARM_UP_ROUNDS = 4;

/**
 * Microseconds per call of each contender, round by round. A round gives each one a block of calls, in an order of its
 * own: what slows the machine for a while slows all of them, and nobody always follows the same one's garbage. Rounds
 * are added until the time is over, for machines differ.
 * @param {readonly Contender[]} contenders
 * @param {Plan} plan
 * @returns {Promise<Map<string, number[]>>}
 */
export async function measure(contenders, { seconds, callsPerBlock, inFlight }) {
  const times = new Map(contenders.map(({ name }) => [name, /** @type {number[]} */ ([])]));
  const endsAt = performance.now() + seconds * 1000;
  for (let round = 0; round <= WARM_UP_ROUNDS || performance.now() < endsAt; round += 1) {
    for (const { name, call } of shuffle(contenders)) {
      const time = await timeBlock(call, callsPerBlock, inFlight);
      if (round >= WARM_UP_ROUNDS) times.get(name)?.push(time);
    }
  }
  return times;
}

/**
 * @param {() => Promise<unknown>} call
 * @param {number} calls
 * @param {number} inFlight
 */
async function timeBlock(call, calls, inFlight) {
  let left = calls;
  const callInTurn = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: inFlight }, callInTurn));
  return ((performance.now() - startedAt) * 1000) / calls;
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @returns {Item[]}
 */
function shuffle(items) {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
