import { toCause } from "./cause.ts";
import type { AbortedError } from "./errors.ts";
import { toFailure } from "./failure.ts";
import type { Progress, TransportRequest } from "./transport.ts";

/** The error of a call that its caller aborted, during an attempt, during a wait or in a middleware. */
export function toAborted(request: TransportRequest, attempt: Progress | undefined): AbortedError {
  const cause = toCause(request.call.signal?.reason);
  return toFailure("aborted", "was aborted by its caller", request, attempt, {}, cause);
}
