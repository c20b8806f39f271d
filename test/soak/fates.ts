/**
 * What can befall an attempt: how often, in thousandths, what the client must make of it, and whether it must try
 * again. Two in ten attempts go wrong.
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

/** Attempts that a call may take. */
export const MAX_ATTEMPTS = 3;

/**
 * The fates of a call, one for each attempt that the client has to make; the same for the same random numbers.
 * @param random From 0 up to 1.
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
