import { type ClientRequest, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";

/** Longest body that a proxy evaluates, in bytes, both encoded and decoded. A longer body is only forwarded. */
export const MAX_BODY_BYTES = 10_000_000;

/** The result of forwarding a request. */
export interface Forwarded {
  /** Status and headers of the response; `undefined` when there was none. */
  readonly response: IncomingMessage | undefined;
  /** `undefined` when it is longer than {@link MAX_BODY_BYTES}. */
  readonly requestBody: Uint8Array | undefined;
  /** `undefined` when it is longer than {@link MAX_BODY_BYTES}. */
  readonly responseBody: Uint8Array | undefined;
  /** Reason why there is no complete response; `undefined` when there is one. */
  readonly failure: string | undefined;
}

/** Headers of one connection rather than of the message (RFC 9110, section 7.6.1). `node:http` sends its own. */
const CONNECTION_HEADERS = ["connection", "keep-alive", "proxy-connection", "te", "upgrade", "expect"];

/** Limit of interim responses per request. They are buffered without backpressure when the client does not read. */
const MAX_INTERIM = 100;

/** The send function of each protocol, and the socket event after which a request may have arrived. */
const SENDERS = { http: [requestHttp, "connect"], https: [requestHttps, "secureConnect"] } as const;

/**
 * Forwards a request, and streams its response back with bytes and headers unchanged. A response that breaks off also
 * breaks off for the client. The client gets a 502 with the reason when the server cannot be reached, or when its
 * response cannot be forwarded. The promise never rejects, whatever either side sends.
 */
export function forward(upstream: URL, request: IncomingMessage, response: ServerResponse): Promise<Forwarded> {
  return new Promise((resolve) => {
    const [send, connected] = SENDERS[upstream.protocol === "https:" ? "https" : "http"];
    const requestBody = collect(request);
    let received: IncomingMessage | undefined;
    let responseBody: () => Uint8Array | undefined = () => new Uint8Array();
    let hasConnected = false;
    const end = (failure?: string) => {
      resolve({ response: received, requestBody: requestBody(), responseBody: responseBody(), failure });
    };
    const failWith = (failure: string) => {
      end(failure);
      sendBadGateway(response, `${upstream.origin} ${failure}`);
    };
    // Node can read some messages that it cannot write. Then it throws.
    const attempt = (pass: () => void) => {
      try {
        pass();
      } catch (error) {
        failWith(`cannot be forwarded: ${(error as Error).message}`);
      }
    };

    attempt(() => {
      const outgoing = send({
        host: upstream.hostname.replace(/^\[|\]$/g, ""),
        port: upstream.port,
        method: request.method,
        path: request.url,
        // On a kept-alive connection, a request can fail because the server just closed it. That is not a server error.
        agent: false,
        headers: ["Host", upstream.host, ...headersOf(request.rawHeaders, ["host", "proxy-authorization"])],
      });
      outgoing.on("socket", (socket) => socket.once(connected, () => (hasConnected = true)));
      let interims = 0;
      outgoing.on("information", (interim: IncomingMessage) => {
        interims += 1;
        if (interims <= MAX_INTERIM) passInterim(interim, response);
      });
      outgoing.once("upgrade", (incoming, socket) => {
        received = incoming;
        socket.destroy();
        failWith("switched protocols without a request to do so");
      });
      outgoing.once("response", (incoming) => {
        received = incoming;
        responseBody = collect(incoming);
        attempt(() => {
          passBack(incoming, response, end);
        });
      });
      outgoing.on("error", (error: NodeJS.ErrnoException) => {
        // An error that comes after the response is not part of it.
        if (received !== undefined) return;
        const code = String(error.code);
        if (!hasConnected) failWith(`cannot be reached: ${code}`);
        else if (code.startsWith("HPE_")) failWith(`did not send HTTP: ${error.message}`);
        else {
          end(`there was no response: ${code}`);
          response.destroy();
        }
      });
      request.pipe(outgoing);
      stopWhenClientLeaves(response, outgoing, end);
    });
  });
}

function passBack(incoming: IncomingMessage, response: ServerResponse, end: (failure?: string) => void): void {
  const { statusCode, rawHeaders } = incoming;
  // Without an Upgrade header, Node treats a 101 as a final response whose body never ends.
  if (statusCode === 101) throw new Error("status 101 without a request for another protocol");
  response.sendDate = false;
  response.writeHead(Number(statusCode), reasonOf(incoming), headersOf(rawHeaders));
  response.flushHeaders();
  incoming.pipe(response, { end: false });
  incoming.once("end", () => {
    response.addTrailers(incoming.trailers);
    response.end();
    end();
  });
  incoming.once("error", () => {
    end("the response broke off");
    response.destroy();
  });
}

/**
 * Forwards an interim response with its headers unchanged. Node's `writeEarlyHints` is not enough, because it takes one
 * `Link` only. A 100 is not forwarded, because Node sends its own; nor is any to an HTTP/1.0 client (RFC 9110,
 * section 15.2), or while the client still waits for the response to an earlier request.
 */
function passInterim(interim: IncomingMessage, response: ServerResponse): void {
  if (interim.statusCode === 100 || response.req.httpVersion === "1.0") return;
  const headers = headersOf(interim.rawHeaders).map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`));
  const interimHeaders = `HTTP/1.1 ${interim.statusCode} ${reasonOf(interim)}\r\n${headers.join("")}\r\n`;
  response.socket?.write(interimHeaders, "latin1");
}

/** Returns a reason phrase without the control characters that Node reads but does not write. */
function reasonOf({ statusMessage = "" }: IncomingMessage): string {
  return statusMessage.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, " ");
}

/** Aborts the outgoing request when the client disconnects. */
function stopWhenClientLeaves(response: ServerResponse, outgoing: ClientRequest, end: (failure: string) => void): void {
  response.once("close", () => {
    if (!response.writableFinished) end("the client disconnected before the response was complete");
    outgoing.destroy();
  });
}

function sendBadGateway(response: ServerResponse, reason: string): void {
  const text = `relay-rest proxy: ${reason}\n`;
  response.writeHead(502, { "content-type": "text/plain", "content-length": Buffer.byteLength(text) }).end(text);
}

/** Returns raw headers without those of the connection and those that `Connection` names (RFC 9110, section 7.6.1). */
function headersOf(rawHeaders: readonly string[], alsoDropped: readonly string[] = []): string[] {
  // Raw headers alternate names and values.
  const valuesOf = (name: string) =>
    rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name).join(",");
  const named = valuesOf("connection").toLowerCase().split(",");
  // Node throws when a response without a chunked body has a Trailer header.
  const unsupported = /chunked/i.test(valuesOf("transfer-encoding")) ? [] : ["trailer"];
  const dropped = new Set([...CONNECTION_HEADERS, ...named.map((name) => name.trim()), ...unsupported, ...alsoDropped]);
  return rawHeaders.filter((_, index) => !dropped.has(String(rawHeaders[index - (index % 2)]).toLowerCase()));
}

/** Collects the bytes of a body. The result is `undefined` once they are more than {@link MAX_BODY_BYTES}. */
function collect(message: IncomingMessage): () => Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  message.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) chunks.length = 0;
    else chunks.push(chunk);
  });
  return () => (size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks));
}
