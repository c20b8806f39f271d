import { toCause } from "./cause.ts";
import { redactorOf } from "./credentials.ts";
import { errorFacts } from "./error-facts.ts";
import { isRelayError, NetworkError } from "./errors.ts";
import type { Transport } from "./transport.ts";

/** Turns whatever `fetch` and the body reject with into a NetworkError that says whether the request had left. */
export function withNetwork(next: Transport): Transport {
  return (request, attempt) =>
    next(request, attempt).catch((thrown: unknown) => {
      if (isRelayError(thrown)) throw thrown;
      const cause = toCause(thrown, redactorOf(request.headers.get("authorization")));
      if (cause.code !== undefined && NEVER_CONNECTED.has(cause.code)) attempt.sent = false;
      const status = attempt.response?.status;
      const how = status === undefined ? "got no answer" : `answered ${status}, then the connection failed`;
      throw new NetworkError(`${how}: ${cause.message}`, errorFacts(request, attempt), cause);
    });
}

/** Codes of failures before the first byte of a request: no address, no connection, no trusted TLS. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);
