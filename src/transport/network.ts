import type { Transport } from "../core/call.ts";
import { isInvalidOption } from "../core/guards.ts";
import { type CauseCopy, toCause } from "../errors/cause.ts";
import { createCausedError, isErrorOf } from "../errors/create-error.ts";

/** Converts a rejected `fetch` or body read into a NetworkError with its `delivery`. */
export function withNetwork(next: Transport): Transport {
  return (call, attempt) =>
    next(call, attempt).catch((thrown: unknown) => {
      if (isInvalidOption("fetch", thrown) || isErrorOf(call, thrown)) throw thrown;
      const { response } = attempt;
      // A request with a response was sent, whatever error a custom `fetch` throws later.
      if (!response && isUnconnected(toCause(thrown))) attempt.sent = false;
      const failure = response ? `returned ${response.status}, then the connection failed` : "got no response";
      throw createCausedError("network", failure, call, thrown);
    });
}

// Checks that there was no address, no connection or no trusted TLS, so that no byte of the request was sent. Node and
// Bun show this by code or message, Deno by message. workerd and browsers do not show it: the request may have been
// sent.
function isUnconnected({ code = "", message }: CauseCopy): boolean {
  // An open connection may fail with the same codes, during a read or a write.
  return (CODES.test(code) && !/^(read|write) /.test(message)) || MESSAGES.test(message) || UNSENDABLE.test(message);
}

const CODES =
  /^(E(AI_\w+|CONNREFUSED|HOSTUNREACH|NETUNREACH|NOTFOUND)|UND_ERR_(CONN|CLOSED|PRX|SOCKS|BPL)\w*|\w*(CERT|LEAF_SIGN)\w*)$/;

/** Node says "ETIMEDOUT" alone if each address of a host timed out; "read ETIMEDOUT" comes after the connection. */
const MESSAGES = /^ETIMEDOUT$|^connect E|before secure TLS|\(Connect\)|HTTP Tunneling$/;

/**
 * The reason of a request that the platform does not send: its port is blocked, or `fetch` does not take a header,
 * the signal or the body. The same request would fail in the same way again.
 */
export const UNSENDABLE = /(bad port|invalid \S+ header|header not supported|RequestInit: .*|cannot have body\.)$/;
