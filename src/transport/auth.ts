import type { Attempt, Call, Transport } from "../core/call.ts";
import { checkCredential, toBasic } from "../core/credentials.ts";
import { createCausedError } from "../errors/create-error.ts";

/** An API token, or a function that returns one; the client calls it before every attempt. */
export type TokenSource = string | (() => string | Promise<string>);

/** Signs each attempt with HTTP Basic. */
export function withAuth(next: Transport, projectId: string, token: TokenSource): Transport {
  if (typeof token === "string") {
    const authorization = toBasic(projectId, token);
    return (call, attempt) => {
      sign(call, attempt, authorization);
      return next(call, attempt);
    };
  }
  return async (call, attempt) => {
    const authorization = await Promise.resolve()
      .then(token)
      .then((value) => toBasic(projectId, checkCredential("the result of the token function", value)))
      .catch((error: unknown) => {
        throw createCausedError("credentials", "was not sent", call, attempt, error);
      });
    // The time may be over, or the caller may have aborted, while the token function ran.
    attempt.controller.signal.throwIfAborted();
    sign(call, attempt, authorization);
    return next(call, attempt);
  };
}

function sign(call: Call, { headers }: Attempt, authorization: string): void {
  headers.set("authorization", authorization);
  call.signed.push(authorization, headers);
}
