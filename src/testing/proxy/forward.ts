import { type ClientRequest, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";

/** What came of a request that was passed on. */
export interface Forwarded {
  /** The head of the answer; `undefined` when there was none. */
  readonly answer: IncomingMessage | undefined;
  readonly requestBody: Uint8Array;
  readonly answerBody: Uint8Array;
  /** Why there is no whole answer. */
  readonly failure: string | undefined;
}

/** Headers that are about one connection and not about the message (RFC 9110, 7.6.1); node:http makes its own. */
const OF_THE_CONNECTION = new Set(["connection", "keep-alive", "proxy-connection", "te", "upgrade", "expect"]);

/** How to send by a protocol, and the event from which on a request may have arrived. */
const HOW_TO_SEND = { http: [requestHttp, "connect"], https: [requestHttps, "secureConnect"] } as const;

/**
 * Passes a request on, and its answer back while it arrives, bytes and headers as they are. An answer that breaks off
 * breaks off for the client too; a server that cannot be reached is answered 502.
 */
export function forward(upstream: URL, request: IncomingMessage, response: ServerResponse): Promise<Forwarded> {
  return new Promise((resolve) => {
    const [send, connected] = HOW_TO_SEND[upstream.protocol === "https:" ? "https" : "http"];
    const requestBody = collect(request);
    let answer: IncomingMessage | undefined;
    let answerBody: () => Uint8Array = () => new Uint8Array();
    let hasConnected = false;
    const end = (failure?: string) => {
      resolve({ answer, requestBody: requestBody(), answerBody: answerBody(), failure });
    };

    const outgoing = send({
      host: upstream.hostname.replace(/^\[|\]$/g, ""),
      port: upstream.port,
      method: request.method,
      path: request.url,
      // A connection kept for the next request may be gone by then, and the failure would be nobody's.
      agent: false,
      headers: ["Host", upstream.host, ...headersOf(request.rawHeaders, ["host"])],
    });
    outgoing.on("socket", (socket) => socket.once(connected, () => (hasConnected = true)));
    outgoing.on("information", ({ headers }) => {
      // Early hints are the only ones with a link; without one, nothing is sent.
      response.writeEarlyHints(headers as Record<string, string>);
    });
    outgoing.once("response", (incoming) => {
      answer = incoming;
      answerBody = collect(incoming);
      passBack(incoming, response, end);
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // What comes after an answer is not a part of it.
      if (answer !== undefined) return;
      end(`there was no answer: ${String(error.code)}`);
      if (hasConnected) response.destroy();
      else sendBadGateway(response, upstream, String(error.code));
    });
    request.pipe(outgoing);
    giveUpWith(response, outgoing, end);
  });
}

function passBack(incoming: IncomingMessage, response: ServerResponse, end: (failure?: string) => void): void {
  response.sendDate = false;
  response.writeHead(Number(incoming.statusCode), incoming.statusMessage, headersOf(incoming.rawHeaders));
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

/** Ends a request whose client has gone. */
function giveUpWith(response: ServerResponse, outgoing: ClientRequest, end: (failure: string) => void): void {
  response.once("close", () => {
    if (response.writableFinished) return;
    end("the client gave up before the whole answer was there");
    outgoing.destroy();
  });
}

function sendBadGateway(response: ServerResponse, upstream: URL, why: string): void {
  const text = `relay-rest proxy: ${upstream.origin} cannot be reached: ${why}\n`;
  response.writeHead(502, { "content-type": "text/plain", "content-length": Buffer.byteLength(text) }).end(text);
}

function headersOf(rawHeaders: readonly string[], left: readonly string[] = []): string[] {
  return rawHeaders.filter((_, index) => {
    // Names and values take turns.
    const name = String(rawHeaders[index - (index % 2)]).toLowerCase();
    return !OF_THE_CONNECTION.has(name) && !left.includes(name);
  });
}

/** What a message holds, as far as it has arrived. */
function collect(message: IncomingMessage): () => Uint8Array {
  const chunks: Uint8Array[] = [];
  message.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  return () => Buffer.concat(chunks);
}
