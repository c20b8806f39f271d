import { toCause } from "./cause.ts";
import { checkCredential, toBasic } from "./credentials.ts";
import { toFailure } from "./failure.ts";
import type { Transport } from "./transport.ts";

/** An API token, or a function that is asked for one before every attempt. */
export type TokenSource = string | (() => string | Promise<string>);

/** Signs each attempt afresh with HTTP Basic. */
export function withAuth(next: Transport, projectId: string, token: TokenSource): Transport {
  if (typeof token === "string") {
    const authorization = toBasic(projectId, token);
    return (request, attempt) => {
      request.headers.set("authorization", authorization);
      return next(request, attempt);
    };
  }
  return async (request, attempt) => {
    const authorization = await Promise.resolve()
      .then(token)
      .then((value) => toBasic(projectId, checkCredential("the value of the token function", value)))
      .catch((error: unknown) => {
        const cause = toCause(error);
        throw toFailure("credentials", `was not sent: ${cause.message}`, request, attempt, {}, cause);
      });
    // The time may have run out, or the caller gone, while the token was on its way.
    attempt.controller.signal.throwIfAborted();
    request.headers.set("authorization", authorization);
    return next(request, attempt);
  };
}
