import type { Call, TransportResponse } from "../core/call.ts";
import { withAuth } from "../transport/auth.ts";
import { withBeforeAttempt } from "../transport/before-attempt.ts";
import { createFetchTransport } from "../transport/fetch.ts";
import { withNetwork } from "../transport/network.ts";
import { withRetry } from "../transport/retry.ts";
import { withTimeout } from "../transport/timeout.ts";
import type { ResolvedOptions } from "./options.ts";

/** Sends the request of a call, with retries within its limits. */
export type Send = (call: Call) => Promise<TransportResponse>;

/** Creates the transport of a client: retry( timeout( beforeAttempt( auth( network( fetch ) ) ) ) ). */
export function toSend({ fetch, projectId, token, maxBodyBytes, beforeAttempt, onAttempt }: ResolvedOptions): Send {
  return withRetry(
    withTimeout(
      withBeforeAttempt(
        withAuth(withNetwork(createFetchTransport(fetch, maxBodyBytes)), projectId, token),
        beforeAttempt,
      ),
    ),
    onAttempt,
  );
}
