import type { Call } from "../core/call.ts";
import type { RelayErrorFacts } from "../core/error-facts.ts";
import { definedOf } from "../core/guards.ts";
import type { PlatformResponse } from "../core/platform.ts";
import { redactorOf, withoutQuery } from "../core/redact.ts";

/** Returns the facts about a call, and about a response to it, that errors and events have in common. */
export function factsOf(call: Call, response: PlatformResponse | undefined): CallFacts & ResponseFacts {
  const { method, path, url, operation, signed } = call;
  // The operation id is the last word of the row.
  const facts = { method, path, url: withoutQuery(url), operationId: operation.replace(/.* /, "") };
  return { ...facts, ...readResponseHeaders(response, redactorOf(...signed)) };
}

type CallFacts = Pick<RelayErrorFacts, "method" | "path" | "url" | "operationId">;

/** Facts from the status and headers of a response. A field is missing if the response does not have it. */
type ResponseFacts = Pick<RelayErrorFacts, "httpStatus" | "requestId" | "retryAfterMs">;

/** Reads status and headers of a response, and redacts their texts. */
export function readResponseHeaders(
  response: PlatformResponse | undefined,
  redact: (text: string) => string = String,
): ResponseFacts {
  if (response === undefined) return {};
  const { status: httpStatus, headers } = response;
  const requestId = REQUEST_ID_HEADERS.map((name) => headers.get(name)).find(Boolean);
  const retryAfterMs = readRetryAfter(headers.get("retry-after"), headers.get("date"), Date.now());
  return definedOf({
    // A browser gives a redirect the status 0.
    httpStatus: httpStatus || undefined,
    requestId: requestId ? redact(requestId) : undefined,
    retryAfterMs,
  });
}

// The headers that SignalWire's own clients read, in the same order.
const REQUEST_ID_HEADERS = ["x-request-id", "x-signalwire-request-id", "request-id", "x-amzn-requestid"];

/** One year; a longer wait is probably a mistake of the server. */
export const MAX_WAIT_MS = 31_536_000_000;

/**
 * Returns the wait that `Retry-After` requests, in milliseconds (RFC 9110, section 10.2.3). A date is compared with the
 * `Date` of the response, so a wrong clock on either side does not matter.
 * @param now the time to compare with if the response has no valid `Date`
 * @returns `undefined` for a header that is missing, invalid, negative or more than a year.
 */
export function readRetryAfter(header: string | null, date: string | null, now: number): number | undefined {
  // A fake may have a Map for headers, which returns `undefined`.
  if (!header) return undefined;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Math.max(0, toTime(text) - (toTime(date ?? "") || now));
  return wait <= MAX_WAIT_MS ? wait : undefined;
}

// Servers may send one form only (IMF-fixdate). `Date.parse` alone would accept "-1" and "May 5".
function toTime(text: string): number {
  return /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}
