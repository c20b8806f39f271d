import { toCause } from "./cause.ts";
import { isRelayError } from "./errors.ts";
import { toFailure } from "./failure.ts";
import { redactorOf } from "./redact.ts";
import type { Transport } from "./transport.ts";

/** Turns whatever `fetch` and the body reject with into a NetworkError that says whether the request had left. */
export function withNetwork(next: Transport): Transport {
  return (request, attempt) =>
    next(request, attempt).catch((thrown: unknown) => {
      if (isRelayError(thrown)) throw thrown;
      const cause = toCause(thrown, redactorOf(request.headers.get("authorization")));
      if (NEVER_CONNECTED.test(cause.code ?? "")) attempt.sent = false;
      const how = attempt.response
        ? `answered ${attempt.response.status}, then the connection failed`
        : "got no answer";
      throw toFailure("network", `${how}: ${cause.message}`, request, attempt, {}, cause);
    });
}

/** Codes of failures before the first byte of a request: no address, no connection, no trusted TLS. */
const NEVER_CONNECTED =
  /^(EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|UND_ERR_CONNECT_TIMEOUT)$|CERT|LEAF_SIGNATURE/;
