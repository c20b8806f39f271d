import type { PlatformResponse } from "../core/platform.ts";

/** What the head of an answer tells, each field only where it does. */
interface ResponseHead {
  readonly httpStatus?: number;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
}

/** Reads the head of an answer, redacted where it is text. */
export function readResponseHead(
  response: PlatformResponse | undefined,
  redact: (text: string) => string = String,
): ResponseHead {
  if (response === undefined) return {};
  const { status: httpStatus, headers } = response;
  const requestId = REQUEST_ID_HEADERS.map((name) => headers.get(name)).find(Boolean);
  const retryAfterMs = readRetryAfter(headers.get("retry-after"), headers.get("date"), Date.now());
  return {
    // A browser shows a redirect as an answer without a status: 0.
    ...(httpStatus && { httpStatus }),
    ...(requestId && { requestId: redact(requestId) }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

// Where SignalWire's own clients look for it, in their order.
const REQUEST_ID_HEADERS = ["x-request-id", "x-signalwire-request-id", "request-id", "x-amzn-requestid"];

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
