import { deliveryOf, mostCautious } from "./delivery.ts";
import type { RelayErrorFacts, RelayIssue } from "./facts.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { Progress, TransportRequest } from "./transport.ts";

/** What an error tells about the call that it ends, and about the attempt that was under way. */
export function errorFacts(
  { call, url }: TransportRequest,
  attempt: Progress | undefined,
  issues: readonly RelayIssue[] = [],
): RelayErrorFacts {
  const header = (name: string) => attempt?.response?.headers.get(name) ?? null;
  const httpStatus = attempt?.response?.status;
  const requestId = REQUEST_ID_HEADERS.map(header).find(Boolean);
  const retryAfterMs = readRetryAfter(header("retry-after"), Date.now());
  return {
    method: call.method,
    path: call.path,
    url: url.replace(/\?.*/s, ""),
    operationId: call.operation.replace(/ .*/, ""),
    attempts: call.attempts,
    delivery: mostCautious(call.delivery, deliveryOf(attempt, retryAfterMs)),
    issues,
    // A browser shows a redirect as an answer without a status: 0.
    ...(httpStatus && { httpStatus }),
    ...(requestId && { requestId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

// Where SignalWire's own clients look for it, in their order.
const REQUEST_ID_HEADERS = ["x-request-id", "x-signalwire-request-id", "request-id", "x-amzn-requestid"];
