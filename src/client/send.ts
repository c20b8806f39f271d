import { readBody } from "../core/body.ts";
import type { Call, TransportResponse } from "../core/call.ts";
import { checkHeaderName } from "../core/headers.ts";
import type { PlatformRequest } from "../core/platform.ts";
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
  const signed = withAuth(withNetwork(createFetchTransport(fetch, maxBodyBytes)), projectId, token);
  return withRetry(withTimeout(withBeforeAttempt(signed, beforeAttempt)), onAttempt);
}

/**
 * Reads a request that a middleware or another client has built.
 * @throws TypeError for a header that `fetch` sets itself.
 */
export async function readRequest(operation: string, request: PlatformRequest): Promise<ReadRequest> {
  for (const name of request.headers.keys()) checkHeaderName(name);
  const body = await readBody(operation, request);
  return { url: request.url, headers: Object.fromEntries(request.headers), body, keepsBody: true };
}

type ReadRequest = Required<Pick<Call, "url" | "headers" | "body" | "keepsBody">>;
