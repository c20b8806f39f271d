import type { Transport } from "../core/call.ts";
import { isRefusalOf } from "../core/guards.ts";
import { redactorOf, withoutQuery } from "../core/redact.ts";
import { type CauseCopy, toCause } from "../errors/cause.ts";
import { createError, isErrorOf } from "../errors/create-error.ts";

/** Turns whatever `fetch` and the body reject with into a NetworkError that says whether the request had left. */
export function withNetwork(next: Transport): Transport {
  return (request, attempt) =>
    next(request, attempt).catch((thrown: unknown) => {
      if (isRefusalOf("fetch", thrown) || isErrorOf(request.call, thrown)) throw thrown;
      const redact = redactorOf(...request.call.signed);
      // Deno's messages hold the whole URL.
      const cause = toCause(thrown, (text) => redact(text).replaceAll(request.url, withoutQuery(request.url)));
      const { response } = attempt;
      // What has been answered had left, whatever a custom fetch says later.
      if (!response && isUnconnected(cause)) attempt.sent = false;
      const how = response ? `answered ${response.status}, then the connection failed` : "got no answer";
      throw createError("network", `${how}: ${cause.message}`, request, attempt, {}, cause);
    });
}

// Whether there was no address, no connection or no trusted TLS, and so no byte of a request: Node and Bun tell by
// code or message, Deno by message; workerd and browsers do not tell, and there it may have been sent.
function isUnconnected({ code = "", message }: CauseCopy): boolean {
  // An open connection that the network lost may end in the same codes, by a read or a write.
  return (CODES.test(code) && !/^(read|write) /.test(message)) || MESSAGES.test(message);
}

const CODES =
  /^(E(AI_\w+|CONNREFUSED|HOSTUNREACH|NETUNREACH|NOTFOUND)|UND_ERR_CONNECT_TIMEOUT|\w*(CERT|LEAF_SIGN)\w*)$/;

/** "ETIMEDOUT" alone is Node's when each address of a host timed out; "read ETIMEDOUT" comes later. */
const MESSAGES = /^ETIMEDOUT$|^connect E|before secure TLS|\(Connect\)/;
