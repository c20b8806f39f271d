/** A year: who asks for more means something else. */
export const MAX_WAIT_MS = 31_536_000_000;

/**
 * The wait that the `Retry-After` header of a response asks for, in milliseconds; RFC 9110, section 10.2.3. A date is
 * compared with the `Date` of the response, so that a wrong clock on either side does no harm.
 * @param now the time to compare with when the response has no valid `Date`
 * @returns `undefined` for a header that is absent, junk, negative or more than a year.
 */
export function readRetryAfter(header: string | null, date: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Math.max(0, toTime(text) - (toTime(date ?? "") || now));
  return wait <= MAX_WAIT_MS ? wait : undefined;
}

// Only the one form that servers may still send (IMF-fixdate): Date.parse alone takes "-1" and "May 5" for dates.
function toTime(text: string): number {
  return /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}
