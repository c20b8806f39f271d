import type { Contender } from "./contenders.ts";

export type Plan = { seconds: number; callsPerBlock: number; inFlight: number };

/** Rounds that are not counted: the compiler of the runtime is at work, and connections are opened. */
const WARM_UP_ROUNDS = 4;

/**
 * Microseconds per call of each contender, round by round. A round gives each one a block of calls, in an order of its
 * own: what slows the machine for a while slows all of them, and nobody always follows the same one's garbage. Rounds
 * are added until the time is over, for machines differ.
 */
export async function measure(
  contenders: readonly Contender[],
  { seconds, callsPerBlock, inFlight }: Plan,
): Promise<Map<string, number[]>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const endsAt = performance.now() + seconds * 1000;
  for (let round = 0; round <= WARM_UP_ROUNDS || performance.now() < endsAt; round += 1) {
    for (const { name, call } of shuffle(contenders)) {
      const time = await timeBlock(call, callsPerBlock, inFlight);
      if (round >= WARM_UP_ROUNDS) times.get(name)?.push(time);
    }
  }
  return times;
}

async function timeBlock(call: () => Promise<unknown>, calls: number, inFlight: number) {
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

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
