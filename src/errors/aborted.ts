import type { Progress, TransportRequest } from "../core/call.ts";
import { toCause } from "./cause.ts";
import { toFailure } from "./create-error.ts";
import type { AbortedError } from "./errors.ts";

/** The error of a call that its caller aborted, during an attempt, during a wait or in a middleware. */
export function toAborted(request: TransportRequest, attempt: Progress | undefined): AbortedError {
  const cause = toCause(request.call.signal?.reason);
  return toFailure("aborted", "was aborted by its caller", request, attempt, {}, cause);
}
