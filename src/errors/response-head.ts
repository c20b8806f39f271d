import type { PlatformResponse } from "../core/platform.ts";
import { readRetryAfter } from "./retry-after.ts";

/** What the head of an answer tells, each field only where it does. */
export interface AnswerHead {
  readonly httpStatus?: number;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
}

/** Reads the head of an answer, redacted where it is text. */
export function readHead(
  response: PlatformResponse | undefined,
  redact: (text: string) => string = String,
): AnswerHead {
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
