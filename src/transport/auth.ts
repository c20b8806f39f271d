import type { Attempt, Call, Transport, TransportResponse } from "../core/call.ts";
import { checkCredential, toBasic } from "../core/credentials.ts";
import { createCausedError } from "../errors/create-error.ts";

/** An API token, or a function that returns one; the client calls it before every attempt. */
export type TokenSource = string | (() => string | Promise<string>);

/** Signs each attempt with HTTP Basic. */
export function withAuth(next: Transport, projectId: string, token: TokenSource): Transport {
  const sign = (call: Call, attempt: Attempt, authorization: string): Promise<TransportResponse> => {
    attempt.headers["authorization"] = authorization;
    call.signed.push(authorization, attempt.headers);
    return next(call, attempt);
  };

  if (typeof token === "string") {
    const authorization = toBasic(projectId, token);
    return (call, attempt) => sign(call, attempt, authorization);
  }
  return async (call, attempt) => {
    let authorization: string;
    try {
      authorization = toBasic(projectId, checkCredential("the result of the token function", await token()));
    } catch (error) {
      throw createCausedError("credentials", "got no token", call, error);
    }
    return sign(call, attempt, authorization);
  };
}
