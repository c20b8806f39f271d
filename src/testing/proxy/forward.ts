import { type ClientRequest, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";
import { Transform } from "node:stream";
import { collectBody } from "../shared/read-body.ts";
import { type DecodedBody, decodeBody } from "./decode.ts";

/** The result of forwarding a request. */
export interface Forwarded {
  /** Status and headers of the response; `undefined` when there was none. */
  readonly response: IncomingMessage | undefined;
  readonly requestBody: DecodedBody;
  /** False when the client disconnected, or the response ended, before the end of the request. */
  readonly isRequestComplete: boolean;
  /** Empty when there was no response. */
  readonly responseBody: DecodedBody;
  /** Reason why there is no complete response; `undefined` when there is one. */
  readonly failure: string | undefined;
}

/** Headers of one connection rather than of the message (RFC 9110, section 7.6.1). `node:http` sends its own. */
const CONNECTION_HEADERS = ["connection", "keep-alive", "proxy-connection", "te", "upgrade", "expect"];

/** Headers that show the end of a body. `Connection` must not name them: a body without an end is a second request. */
const FRAMING_HEADERS = ["content-length", "transfer-encoding"];

/** Limit of interim responses per request. They are buffered without backpressure when the client does not read. */
const MAX_INTERIM = 100;

/** The send function of each protocol, and the socket event after which a request may have arrived. */
const SENDERS = { http: [requestHttp, "connect"], https: [requestHttps, "secureConnect"] } as const;

/**
 * Forwards a request, and streams its response back with bytes and headers unchanged. A response that breaks off also
 * breaks off for the client. The client gets a 502 with the reason when the server cannot be reached, or when its
 * response cannot be forwarded. The promise never rejects, whatever the client or the server sends.
 */
export function forward(upstream: URL, request: IncomingMessage, response: ServerResponse): Promise<Forwarded> {
  return new Promise((resolve) => {
    const [send, connected] = SENDERS[upstream.protocol === "https:" ? "https" : "http"];
    const requestBody = bodyOf(request);
    let received: IncomingMessage | undefined;
    let responseBody: () => Promise<DecodedBody> = () => decodeBody("", new Uint8Array());
    let hasConnected = false;
    let ended: Promise<void> | undefined;
    // The first reason counts: a response that breaks off also closes the connection of the client.
    const end = (failure?: string) => {
      ended ??= Promise.all([requestBody(), responseBody()]).then(([sent, got]) => {
        const isRequestComplete = request.complete;
        resolve({ response: received, requestBody: sent, isRequestComplete, responseBody: got, failure });
      });
      return ended;
    };
    const failWith = (failure: string) => {
      void end(failure).then(() => {
        sendBadGateway(response, `${upstream.origin} ${failure}`);
      });
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
        headers: [
          ...["Host", upstream.host, ...headersOf(request.rawHeaders, ["host", "proxy-authorization"])],
          ...(hasImplicitBody(request) ? ["Content-Length", "0"] : []),
        ],
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
        responseBody = bodyOf(incoming);
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
          void end(`there was no response: ${code}`);
          response.destroy();
        }
      });
      request.pipe(outgoing);
      stopWhenClientLeaves(response, outgoing, end);
    });
  });
}

/** Checks for a request without a body, such as a POST of curl, to which Node would add an empty chunked body. */
function hasImplicitBody({ method = "", headers }: IncomingMessage): boolean {
  const hasNoBody = FRAMING_HEADERS.every((name) => headers[name] === undefined);
  return hasNoBody && !/^(GET|HEAD|DELETE|OPTIONS|TRACE)$/.test(method);
}

/** Collects the body of a message. The function returns the bytes so far, also of a message that broke off. */
function bodyOf(message: IncomingMessage): () => Promise<DecodedBody> {
  const received = collectBody(message);
  return () => decodeBody(message.headers["content-encoding"] ?? "", received());
}

function passBack(incoming: IncomingMessage, response: ServerResponse, end: End): void {
  const { statusCode, rawHeaders, headers } = incoming;
  // Without an Upgrade header, Node treats a 101 as a final response whose body never ends.
  if (statusCode === 101) throw new Error("status 101 without a request for another protocol");
  response.sendDate = false;
  response.writeHead(Number(statusCode), reasonOf(incoming), headersOf(rawHeaders));
  response.flushHeaders();
  const body = incoming.pipe(withholdEnd(Number(headers["content-length"]), end));
  body.pipe(response, { end: false });
  body.once("end", () => {
    response.addTrailers(incoming.trailers);
    response.end();
  });
  incoming.once("error", () => {
    void end("the response broke off");
    response.destroy();
  });
}

/** Ends an exchange. The promise resolves when the exchange has been recorded. */
type End = (failure?: string) => Promise<void>;

/**
 * Creates a stream that passes on a body, and delays its end until the exchange has been recorded. A client with the
 * whole response can therefore rely on the record.
 * @param length length of the body; NaN when only the end of the stream shows it
 */
function withholdEnd(length: number, end: End): Transform {
  let missing = length;
  let last: Uint8Array | undefined;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      missing -= chunk.length;
      if (missing === 0) last = chunk;
      done(null, missing === 0 ? undefined : chunk);
    },
    flush(done) {
      void end().then(() => {
        done(null, last);
      });
    },
  });
}

/**
 * Forwards an interim response with its headers unchanged. Node's `writeEarlyHints` is not enough, because it takes one
 * `Link` only. A 100 is not forwarded, because Node sends its own. No interim response is forwarded to an HTTP/1.0
 * client (RFC 9110, section 15.2), or while the client still waits for the response to an earlier request.
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
function stopWhenClientLeaves(response: ServerResponse, outgoing: ClientRequest, end: End): void {
  response.once("close", () => {
    if (!response.writableFinished) void end("the client disconnected before the response was complete");
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
  const hops = named.map((name) => name.trim()).filter((name) => !FRAMING_HEADERS.includes(name));
  const dropped = new Set([...CONNECTION_HEADERS, ...hops, ...unsupported, ...alsoDropped]);
  return rawHeaders.filter((_, index) => !dropped.has(String(rawHeaders[index - (index % 2)]).toLowerCase()));
}
