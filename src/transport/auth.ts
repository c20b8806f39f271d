import type { Transport, TransportRequest } from "../core/call.ts";
import { checkCredential, toBasic } from "../core/credentials.ts";
import { createCausedError } from "../errors/create-error.ts";

/** An API token, or a function that returns one; the client calls it before every attempt. */
export type TokenSource = string | (() => string | Promise<string>);

/** Signs each attempt with HTTP Basic. */
export function withAuth(next: Transport, projectId: string, token: TokenSource): Transport {
  if (typeof token === "string") {
    const authorization = toBasic(projectId, token);
    return (request, attempt) => next(sign(request, authorization), attempt);
  }
  return async (request, attempt) => {
    const authorization = await Promise.resolve()
      .then(token)
      .then((value) => toBasic(projectId, checkCredential("the result of the token function", value)))
      .catch((error: unknown) => {
        throw createCausedError("credentials", "was not sent", request, attempt, error);
      });
    // The time may be over, or the caller may have aborted, while the token function ran.
    attempt.controller.signal.throwIfAborted();
    return next(sign(request, authorization), attempt);
  };
}

/** Returns a signed copy. An attempt must not see headers that a custom `fetch` added to an earlier attempt. */
function sign(request: TransportRequest, authorization: string): TransportRequest {
  const headers = new Headers(request.headers);
  headers.set("authorization", authorization);
  request.call.signed.push(authorization, headers);
  return { ...request, headers };
}
