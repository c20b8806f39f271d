/**
 * A possible course of an attempt: its frequency in thousandths, the result that the client must report, and whether the
 * client must retry. Two in ten attempts fail.
 */
export interface Fate {
  share: number;
  result: string;
  isRepeated?: boolean;
}

export const FATES: Readonly<Record<string, Fate>> = {
  ok: { share: 800, result: "201" },
  reset: { share: 25, result: "network, maybe-applied" },
  cut: { share: 25, result: "network 201, applied" },
  failed: { share: 25, result: "500" },
  busy: { share: 25, result: "http 503, refused", isRepeated: true },
  limited: { share: 25, result: "http 429, refused", isRepeated: true },
  html: { share: 25, result: "http 502, maybe-applied" },
  stalled: { share: 25, result: "timeout, maybe-applied" },
  empty: { share: 25, result: "malformed 200, applied" },
};

/** Maximum number of attempts of a call. */
export const MAX_ATTEMPTS = 3;

/**
 * Draws the fates of a call, one for each attempt that the client has to make. Equal random numbers give equal fates.
 * @param random Returns numbers from 0 up to 1.
 */
export function drawFates(random: () => number): string[] {
  const fates = [draw(random)];
  while (fates.length < MAX_ATTEMPTS && FATES[fates.at(-1) ?? ""]?.isRepeated) fates.push(draw(random));
  return fates;
}

function draw(random: () => number) {
  let left = random() * 1000;
  for (const [name, { share }] of Object.entries(FATES)) {
    left -= share;
    if (left < 0) return name;
  }
  return "ok";
}

/** Creates a generator of pseudo-random numbers from 0 up to 1, the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
