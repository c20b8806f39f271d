import { withAuth } from "./auth.ts";
import { toExchange } from "./exchange.ts";
import { withNetwork } from "./network.ts";
import type { ResolvedOptions } from "./options.ts";
import { withRetry } from "./retry.ts";
import { withTimeout } from "./timeout.ts";
import type { Answer, TransportRequest } from "./transport.ts";

/** Sends a request, as often as the limits of its call have it. */
export type Send = (request: TransportRequest) => Promise<Answer>;

/** The transport of a client: retry( timeout( auth( network( fetch ) ) ) ). */
export function toSend({ fetch, projectId, token, maxBodyBytes, onAttempt }: ResolvedOptions): Send {
  return withRetry(withTimeout(withAuth(withNetwork(toExchange(fetch, maxBodyBytes)), projectId, token)), onAttempt);
}
