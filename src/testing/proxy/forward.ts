import { type ClientRequest, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";

/** Longest body that a proxy evaluates, in bytes, both as it is sent and decoded; a longer one is only passed on. */
export const MAX_BODY_BYTES = 10_000_000;

/** What came of a request that was passed on. */
export interface Forwarded {
  /** The head of the response; `undefined` when there was none. */
  readonly answer: IncomingMessage | undefined;
  /** `undefined` when it is longer than {@link MAX_BODY_BYTES}. */
  readonly requestBody: Uint8Array | undefined;
  /** `undefined` when it is longer than {@link MAX_BODY_BYTES}. */
  readonly responseBody: Uint8Array | undefined;
  /** Why there is no whole response. */
  readonly failure: string | undefined;
}

/** Headers that are about one connection and not about the message (RFC 9110, 7.6.1); node:http makes its own. */
const OF_THE_CONNECTION = ["connection", "keep-alive", "proxy-connection", "te", "upgrade", "expect"];

/** More interim responses to one request are not passed on: they are written at once, whether the client reads or not. */
const MAX_INTERIM = 100;

/** How to send by a protocol, and the event from which on a request may have arrived. */
const HOW_TO_SEND = { http: [requestHttp, "connect"], https: [requestHttps, "secureConnect"] } as const;

/**
 * Passes a request on, and its response back while it arrives, bytes and headers as they are. A response that breaks off
 * breaks off for the client too. A server that cannot be reached, or whose response cannot be passed on, is a 502 that
 * says why. Nothing that either side writes makes this reject.
 */
export function forward(upstream: URL, request: IncomingMessage, response: ServerResponse): Promise<Forwarded> {
  return new Promise((resolve) => {
    const [send, connected] = HOW_TO_SEND[upstream.protocol === "https:" ? "https" : "http"];
    const requestBody = collect(request);
    let answer: IncomingMessage | undefined;
    let answerBody: () => Uint8Array | undefined = () => new Uint8Array();
    let hasConnected = false;
    const end = (failure?: string) => {
      resolve({ answer, requestBody: requestBody(), responseBody: answerBody(), failure });
    };
    const refuse = (failure: string) => {
      end(failure);
      sendBadGateway(response, `${upstream.origin} ${failure}`);
    };
    // Node refuses to write some of what it has read, and throws.
    const attempt = (pass: () => void) => {
      try {
        pass();
      } catch (error) {
        refuse(`cannot be passed on: ${(error as Error).message}`);
      }
    };

    attempt(() => {
      const outgoing = send({
        host: upstream.hostname.replace(/^\[|\]$/g, ""),
        port: upstream.port,
        method: request.method,
        path: request.url,
        // A connection kept for the next request may be gone by then, and the failure would be nobody's.
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
        answer = incoming;
        socket.destroy();
        refuse("switched protocols, which nobody asked for");
      });
      outgoing.once("response", (incoming) => {
        answer = incoming;
        answerBody = collect(incoming);
        attempt(() => {
          passBack(incoming, response, end);
        });
      });
      outgoing.on("error", (error: NodeJS.ErrnoException) => {
        // What comes after a response is not a part of it.
        if (answer !== undefined) return;
        const code = String(error.code);
        if (!hasConnected) refuse(`cannot be reached: ${code}`);
        else if (code.startsWith("HPE_")) refuse(`did not send HTTP: ${error.message}`);
        else {
          end(`there was no answer: ${code}`);
          response.destroy();
        }
      });
      request.pipe(outgoing);
      giveUpWith(response, outgoing, end);
    });
  });
}

function passBack(incoming: IncomingMessage, response: ServerResponse, end: (failure?: string) => void): void {
  const { statusCode, rawHeaders } = incoming;
  // Without an Upgrade header Node takes it for a final response, whose body has no end.
  if (statusCode === 101) throw new Error("status 101, though nobody asked for another protocol");
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
    end("the answer broke off");
    response.destroy();
  });
}

/**
 * Passes an interim response on, headers as they are: `writeEarlyHints` of Node takes one `Link` only. There is none for
 * a client of HTTP/1.0 (RFC 9110, 15.2) or one that still waits for the response to an earlier request, and Node has
 * sent its own 100.
 */
function passInterim(interim: IncomingMessage, response: ServerResponse): void {
  if (interim.statusCode === 100 || response.req.httpVersion === "1.0") return;
  const headers = headersOf(interim.rawHeaders).map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`));
  const head = `HTTP/1.1 ${interim.statusCode} ${reasonOf(interim)}\r\n${headers.join("")}\r\n`;
  response.socket?.write(head, "latin1");
}

/** A reason phrase without the control characters that Node reads and does not write. */
function reasonOf({ statusMessage = "" }: IncomingMessage): string {
  return statusMessage.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, " ");
}

/** Ends a request whose client has gone. */
function giveUpWith(response: ServerResponse, outgoing: ClientRequest, end: (failure: string) => void): void {
  response.once("close", () => {
    if (!response.writableFinished) end("the client gave up before the whole answer was there");
    outgoing.destroy();
  });
}

function sendBadGateway(response: ServerResponse, why: string): void {
  const text = `relay-rest proxy: ${why}\n`;
  response.writeHead(502, { "content-type": "text/plain", "content-length": Buffer.byteLength(text) }).end(text);
}

/** Raw headers without those of the connection, and without those that it names (RFC 9110, 7.6.1). */
function headersOf(rawHeaders: readonly string[], left: readonly string[] = []): string[] {
  // Names and values take turns.
  const valuesOf = (name: string) =>
    rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name).join(",");
  const named = valuesOf("connection").toLowerCase().split(",");
  // Node throws for a trailer that no chunked body carries.
  const lost = /chunked/i.test(valuesOf("transfer-encoding")) ? [] : ["trailer"];
  const dropped = new Set([...OF_THE_CONNECTION, ...named.map((name) => name.trim()), ...lost, ...left]);
  return rawHeaders.filter((_, index) => !dropped.has(String(rawHeaders[index - (index % 2)]).toLowerCase()));
}

/** Collects a body as far as it has arrived; `undefined` once it is longer than what is evaluated. */
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
