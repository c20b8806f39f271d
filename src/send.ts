import { withAuth } from "./auth.ts";
import { isRelayError, type UnexpectedError } from "./errors.ts";
import { toExchange } from "./exchange.ts";
import { withNetwork } from "./network.ts";
import type { ResolvedOptions } from "./options.ts";
import { type AnyResult, toResult, toUnexpected } from "./result.ts";
import { withRetry } from "./retry.ts";
import { withTimeout } from "./timeout.ts";
import type { TransportRequest } from "./transport.ts";

/** Sends a request and settles it into its result. */
export type Send = (request: TransportRequest) => Promise<AnyResult>;

/** What a request goes through: retry( timeout( auth( network( fetch ) ) ) ) -> result. */
export function toSend({ fetch, projectId, token, onAttempt }: ResolvedOptions): Send {
  const send = withRetry(withTimeout(withAuth(withNetwork(toExchange(fetch)), projectId, token)), onAttempt);

  return (request) =>
    send(request).then(
      (answer) => toResult(request, answer),
      (error: unknown) => {
        // What a fake `fetch` of a test gave may be no Response: a programmer's mistake.
        if (!isRelayError(error)) throw error;
        // An ApiError is made of an answer, by toResult: no transport rejects with one.
        return toUnexpected(error as UnexpectedError, request.call.response);
      },
    );
}
