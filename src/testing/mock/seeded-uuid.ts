import { createHash } from "node:crypto";

/** A UUID (version 4 by its form) that is always the same for the same seed and name. */
export function seededUuid(seed: string | number, name: string | number): string {
  const hex = createHash("sha256").update(`${seed} ${name}`).digest("hex");
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20, 32)];
  return `${a}-${b}-4${c}-8${d}-${e}`;
}
