import { withAuth } from "./auth.ts";
import type { UnexpectedError } from "./errors.ts";
import { toExchange } from "./exchange.ts";
import { withNetwork } from "./network.ts";
import type { ResolvedOptions } from "./options.ts";
import { type AnyResult, toResult, toUnexpected } from "./result.ts";
import { withRetry } from "./retry.ts";
import { withTimeout } from "./timeout.ts";
import type { TransportRequest } from "./transport.ts";

/** Sends a request and settles it into its result. */
export type Send = (request: TransportRequest) => Promise<AnyResult>;

/** What a request goes through: retry( network( timeout( auth( fetch ) ) ) ) -> result. */
export function toSend({ fetch, projectId, token, onAttempt }: ResolvedOptions): Send {
  const send = withRetry(withNetwork(withTimeout(withAuth(toExchange(fetch), projectId, token))), onAttempt);

  return (request) =>
    send(request).then(
      (answer) => toResult(request, answer),
      // withRetry rejects with nothing else.
      (error: unknown) => toUnexpected(error as UnexpectedError, request.call.response),
    );
}
