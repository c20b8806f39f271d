import { withAuth } from "./auth.ts";
import { toCause } from "./cause.ts";
import { errorFacts } from "./error-facts.ts";
import { AbortedError, type UnexpectedError } from "./errors.ts";
import { toExchange } from "./exchange.ts";
import { withNetwork } from "./network.ts";
import type { ResolvedOptions } from "./options.ts";
import { type AnyResult, toResult, toUnexpected } from "./result.ts";
import { withTimeout } from "./timeout.ts";
import type { Attempt, TransportRequest } from "./transport.ts";

/** Sends requests and settles each into its result: network( timeout( auth( fetch ) ) ) -> result. */
export function toSend({
  fetch,
  projectId,
  token,
}: ResolvedOptions): (request: TransportRequest) => Promise<AnyResult> {
  const transport = withNetwork(withTimeout(withAuth(toExchange(fetch), projectId, token)));

  return async (request) => {
    const { call } = request;
    if (call.signal?.aborted) {
      const facts = errorFacts(request, undefined);
      return toUnexpected(new AbortedError("was aborted before it was sent", facts, toCause(call.signal.reason)));
    }
    call.attempts += 1;
    const attempt: Attempt = { controller: new AbortController(), sent: false, response: undefined };
    return transport(request, attempt).then(
      (answer) => toResult(request, answer),
      // withNetwork rejects with nothing else.
      (error: unknown) => toUnexpected(error as UnexpectedError, attempt.response),
    );
  };
}
