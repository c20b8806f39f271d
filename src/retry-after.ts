/** A year: who asks for more means something else. */
export const MAX_WAIT_MS = 31_536_000_000;

/**
 * The wait that a `Retry-After` header asks for, in milliseconds; RFC 9110, section 10.2.3.
 * @returns `undefined` for a header that is absent, junk, negative or more than a year.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : untilDate(text, now);
  return wait <= MAX_WAIT_MS ? wait : undefined;
}

// Only the one form that servers may still send (IMF-fixdate): Date.parse alone takes "-1" and "May 5" for dates.
function untilDate(text: string, now: number): number {
  const isHttpDate = /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.test(text);
  return isHttpDate ? Math.max(0, Date.parse(text) - now) : Number.NaN;
}
