import { withAuth } from "./auth.ts";
import type { UnexpectedError } from "./errors.ts";
import { toExchange } from "./exchange.ts";
import { withNetwork } from "./network.ts";
import type { ResolvedOptions } from "./options.ts";
import { type AnyResult, toResult, toUnexpected } from "./result.ts";
import { withTimeout } from "./timeout.ts";
import type { Attempt, TransportRequest } from "./transport.ts";

/** Sends a request and settles it into its result. */
export type Send = (request: TransportRequest) => Promise<AnyResult>;

/** What a request goes through: network( timeout( auth( fetch ) ) ) -> result. */
export function toSend({ fetch, projectId, token }: ResolvedOptions): Send {
  const transport = withNetwork(withTimeout(withAuth(toExchange(fetch), projectId, token)));

  return (request) => {
    const attempt: Attempt = { controller: new AbortController(), sent: false, response: undefined };
    return transport(request, attempt).then(
      (answer) => toResult(request, answer),
      // withNetwork rejects with nothing else.
      (error: unknown) => toUnexpected(error as UnexpectedError, attempt.response),
    );
  };
}
