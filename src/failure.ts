import { deliveryOf, mostCautious } from "./delivery.ts";
import { type ErrorOf, errorClassOf, type OwnFields, type RelayError } from "./errors.ts";
import type { RelayErrorFacts } from "./facts.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { Progress, TransportRequest } from "./transport.ts";

/** The error that ends a call: its message says what failed, the call, and how; its facts, what is known of the attempt. */
export function toFailure<Kind extends RelayError["kind"]>(
  kind: Kind,
  how: string,
  { call, url }: TransportRequest,
  attempt: Progress | undefined,
  own: OwnFields<Kind>,
  cause?: Error,
): ErrorOf<Kind> {
  const header = (name: string) => attempt?.response?.headers.get(name) ?? null;
  const httpStatus = attempt?.response?.status;
  const requestId = REQUEST_ID_HEADERS.map(header).find(Boolean);
  const retryAfterMs = readRetryAfter(header("retry-after"), Date.now());
  const facts: RelayErrorFacts = {
    method: call.method,
    path: call.path,
    url: url.replace(/\?.*/s, ""),
    operationId: call.operation.replace(/ .*/, ""),
    attempts: call.attempts,
    delivery: mostCautious(call.delivery, deliveryOf(attempt, retryAfterMs)),
    issues: [],
    // A browser shows a redirect as an answer without a status: 0.
    ...(httpStatus && { httpStatus }),
    ...(requestId && { requestId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
  const error = new (errorClassOf(kind))(`${call.method} ${call.path} ${how}`, cause && { cause });
  // The facts and its own fields are all that an error of the kind is made of.
  return Object.assign(error, { kind }, facts, own) as object as ErrorOf<Kind>;
}

// Where SignalWire's own clients look for it, in their order.
const REQUEST_ID_HEADERS = ["x-request-id", "x-signalwire-request-id", "request-id", "x-amzn-requestid"];
