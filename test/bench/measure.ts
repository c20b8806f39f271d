import type { Contender } from "./contenders.ts";

interface Plan {
  readonly seconds: number;
  readonly callsPerBlock: number;
  readonly inFlight: number;
}

/** Rounds that do not count, in which the runtime compiles code and opens connections. */
const WARM_UP_ROUNDS = 4;

/**
 * Measures the microseconds per call of each contender, round by round. A round gives each contender a block of calls in
 * random order. A slow phase of the machine then affects all of them, and none always pays for the garbage of the same
 * one. Rounds continue until the time is up, because machines differ.
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
    .map((item) => ({ item, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

/** The median between the two quartiles. */
export interface Spread {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
