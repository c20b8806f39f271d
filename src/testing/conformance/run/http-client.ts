import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { headerMap } from "../../shared/headers.ts";
import { MAX_BODY_BYTES } from "../../shared/read-body.ts";

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` for a request without a body. */
  readonly body: string | undefined;
}

/** An HTTP client that reads whole responses and does not follow redirects. */
interface HttpClient {
  /**
   * Sends one request. The promise rejects only if the request cannot be written. A signal stops a GET at once, and any
   * other request after at most five seconds: only its response has the id that clean-up needs.
   */
  readonly send: (request: HttpRequest, signal?: AbortSignal) => Promise<HttpResponse>;
  /** Closes the idle connections. */
  readonly close: () => void;
}

/** Longest time to wait for a request other than GET after the check was stopped. */
const STOP_MS = 5_000;

/** The idle timeout is short, because a server may close an idle connection at any moment. */
const AGENT_OPTIONS = { keepAlive: true, timeout: 1000 };

/**
 * Creates an HTTP client that can send any method and header, including those that `fetch` rejects.
 * @param timeoutMs longest time that one response may take, body included
 */
export function createHttpClient(timeoutMs: number): HttpClient {
  const agents = { http: new http.Agent(AGENT_OPTIONS), https: new https.Agent(AGENT_OPTIONS) };
  return {
    send: (request, signal) => exchange(request, agents[protocolOf(request)], timeoutMs, signal),
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function protocolOf({ url }: HttpRequest): "http" | "https" {
  return url.startsWith("https:") ? "https" : "http";
}

function exchange(
  request: HttpRequest,
  agent: http.Agent | false,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve({ kind: "stopped" });
      return;
    }
    const { method, url, body } = request;
    // Node adds Content-Length only for methods that usually have a body.
    const length = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
    const headers = { ...request.headers, ...length };
    const outgoing = { http, https }[protocolOf(request)].request(url, { method, headers, agent });
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
      end({ kind: "time-out", reason: `no response within ${timeoutMs} ms`, mayHaveArrived: true });
    }, timeoutMs);
    signal?.addEventListener("abort", stop, { once: true });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // `outgoing.destroy()` causes ECONNRESET too, and such a request must not be sent again.
      if (isOver) return;
      // The server may close an idle connection at the moment of its reuse. Only a GET is safe to repeat, because the
      // server may have processed the request.
      if (outgoing.reusedSocket && error.code === "ECONNRESET" && method === "GET") {
        void exchange(request, false, timeoutMs, signal).then(end);
      } else end({ kind: "no-response", ...reasonOf(error) });
    });
    outgoing.on("response", (incoming) => {
      readResponse(incoming, end);
    });
    outgoing.end(body);
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException): { reason: string; mayHaveArrived?: true } {
  if (code === "ECONNREFUSED") return { reason: "no server listens there" };
  if (code === "ENOTFOUND") return { reason: "the host is unknown" };
  if (code === "EPROTO") return { reason: "the server does not support https" };
  if (code === "ECONNRESET") return { reason: "the connection broke before the response", mayHaveArrived: true };
  return { reason: String(code).startsWith("HPE_") ? "the response is not HTTP" : message, mayHaveArrived: true };
}

/** Outcome of a request. */
export type HttpResponse =
  | {
      readonly kind: "response";
      readonly status: number;
      readonly headers: readonly (readonly [name: string, value: string])[];
      readonly body: Uint8Array;
    }
  | { readonly kind: "stopped"; readonly mayHaveArrived?: true }
  | { readonly kind: "time-out" | "no-response"; readonly reason: string; readonly mayHaveArrived?: true };

/** Reads a whole response and calls `end` with the outcome. A body that is too long is treated as an endless stream. */
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

/** Limit of waits for one request, in number and in total. A server that requires more waits gets a finding. */
const MAX_WAITS = 5;
const MAX_WAIT_MS = 60_000;

/** Decorates a client so that it waits for `Retry-After` after a 429, and sends the request again. */
export function withRateLimit({ send }: HttpClient): HttpClient["send"] {
  return async (request, signal) => {
    let waitedMs = 0;
    for (let waits = 0; ; waits += 1) {
      const response = await send(request, signal);
      const waitMs = waitOf(response);
      if (waitMs === undefined || waits >= MAX_WAITS || waitedMs + waitMs > MAX_WAIT_MS) return response;
      waitedMs += waitMs;
      // An abort ends the wait; the next request then reports that the check was stopped.
      await sleep(waitMs, undefined, { signal }).catch(() => undefined);
    }
  };
}

function waitOf(response: HttpResponse): number | undefined {
  if (response.kind !== "response" || response.status !== 429) return undefined;
  const text = headerMap(response.headers).get("retry-after") ?? "";
  // A number of seconds, or an HTTP date, which begins with a letter (RFC 9110, section 10.2.3).
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(/^[A-Z]/.test(text) ? text : "") - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
