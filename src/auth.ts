import { toCause } from "./cause.ts";
import { checkCredential, toBasic } from "./credentials.ts";
import { errorFacts } from "./error-facts.ts";
import { CredentialsError } from "./errors.ts";
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
    const authorization = await askToken(token).then(
      (value) => toBasic(projectId, value),
      (error: unknown) => {
        const cause = toCause(error);
        throw new CredentialsError(`was not sent: ${cause.message}`, errorFacts(request, attempt), cause);
      },
    );
    // The time may have run out, or the caller gone, while the token was on its way.
    attempt.controller.signal.throwIfAborted();
    request.headers.set("authorization", authorization);
    return next(request, attempt);
  };
}

async function askToken(token: () => string | Promise<string>): Promise<string> {
  return checkCredential("the value of the token function", await token());
}
