import http, { type IncomingMessage } from "node:http";
import https from "node:https";

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` for no body at all. */
  readonly body: string | undefined;
}

/** Sends one request and reads its answer to the end. Redirects are not followed. */
export interface HttpClient {
  /**
   * Rejects only for a request that cannot be written. A signal ends a GET at once, and any other request after five
   * seconds at the latest: what it makes is to be deleted, and only its answer has the id.
   */
  readonly send: (request: HttpRequest, signal?: AbortSignal) => Promise<HttpResponse>;
  /** Ends the connections that are kept. */
  readonly close: () => void;
}

/** Longest time that a request which may change something is still waited for once the check is stopped. */
const STOP_MS = 5_000;

/** A connection that has been idle for a while may be closed by the server at any moment. */
const AGENT_OPTIONS = { keepAlive: true, timeout: 1000 };

/**
 * A client that can be made to send what fetch refuses to: any method, any header.
 * @param timeoutMs longest time that one answer may take, its body included
 */
export function createHttpClient(timeoutMs: number): HttpClient {
  const agents = { http: new http.Agent(AGENT_OPTIONS), https: new https.Agent(AGENT_OPTIONS) };
  return {
    send: (request, signal) => exchange(request, agents, timeoutMs, signal),
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

function exchange(
  request: HttpRequest,
  agents: Agents | undefined,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve({ kind: "stopped" });
      return;
    }
    const { method, url, body } = request;
    // Node counts the bytes of a body only for methods that usually have one.
    const length = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
    const headers = { ...request.headers, ...length };
    const isSecure = url.startsWith("https:");
    const agent = agents === undefined ? false : isSecure ? agents.https : agents.http;
    const outgoing = (isSecure ? https : http).request(url, { method, headers, agent });
    let isOver = false;
    const end = (response: HttpResponse) => {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve(response);
      if (response.kind !== "response") outgoing.destroy();
    };
    const stop = () => {
      if (method === "GET") {
        end({ kind: "stopped" });
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          end({ kind: "stopped", mayHaveArrived: true });
        },
        Math.min(timeoutMs, STOP_MS),
      );
    };
    let timer = setTimeout(() => {
      end({ kind: "time-out" });
    }, timeoutMs);
    signal?.addEventListener("abort", stop, { once: true });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // A request that is given up fails with ECONNRESET, too, and must not be sent again.
      if (isOver) return;
      // A kept connection may have been closed by the server just when it was used again, which is nobody's fault; but
      // only a GET may be repeated when the server may have acted on it.
      if (outgoing.reusedSocket && error.code === "ECONNRESET" && method === "GET") {
        void exchange(request, undefined, timeoutMs, signal).then(end);
      } else end({ kind: "no-response", ...reasonOf(error) });
    });
    outgoing.on("response", (incoming) => {
      readResponse(incoming, end);
    });
    outgoing.end(body);
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException): { reason: string; mayHaveArrived?: true } {
  if (code === "ECONNREFUSED") return { reason: "nothing listens there" };
  if (code === "ENOTFOUND") return { reason: "the host is not known" };
  if (code === "EPROTO") return { reason: "it does not speak https" };
  if (code === "ECONNRESET") return { reason: "the connection broke before the answer", mayHaveArrived: true };
  return { reason: String(code).startsWith("HPE_") ? "the answer is not HTTP" : message, mayHaveArrived: true };
}

/** What came of a request. */
export type HttpResponse =
  | {
      readonly kind: "response";
      readonly status: number;
      readonly headers: readonly (readonly [name: string, value: string])[];
      readonly body: Uint8Array;
    }
  | { readonly kind: "time-out" }
  | { readonly kind: "stopped"; readonly mayHaveArrived?: true }
  | { readonly kind: "no-response"; readonly reason: string; readonly mayHaveArrived?: true };

/** More than this is no answer, but a stream. */
const MAX_BODY_BYTES = 10_000_000;

/** Reads an answer to its end, and hands it over once. */
function readResponse(incoming: IncomingMessage, end: (response: HttpResponse) => void): void {
  const chunks: Uint8Array[] = [];
  let size = 0;
  incoming.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_BODY_BYTES)
      end({ kind: "no-response", reason: `the body has more than ${MAX_BODY_BYTES} bytes`, mayHaveArrived: true });
  });
  incoming.on("error", () => {
    end({ kind: "no-response", reason: "the connection broke within the body", mayHaveArrived: true });
  });
  incoming.on("end", () => {
    const { statusCode = 0, rawHeaders } = incoming;
    const names = rawHeaders.filter((_, index) => index % 2 === 0);
    const headers = names.map((name, index) => [name, String(rawHeaders[2 * index + 1])] as const);
    end({ kind: "response", status: statusCode, headers, body: Buffer.concat(chunks) });
  });
}
