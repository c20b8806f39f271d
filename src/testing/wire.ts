import http from "node:http";
import https from "node:https";
import { readAnswer, type WireAnswer } from "./wire-answer.ts";

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` for no body at all. */
  readonly body: string | undefined;
}

/** Sends one request and reads its answer to the end; it never rejects. Redirects are not followed. */
export interface Wire {
  readonly send: (request: WireRequest, signal?: AbortSignal) => Promise<WireAnswer>;
  /** Ends the connections that are kept. */
  readonly close: () => void;
}

/** A connection that has been idle for a while may be closed by the server at any moment. */
const KEPT = { keepAlive: true, timeout: 1000 };

/**
 * A client that can be made to send what fetch refuses to: any method, any header.
 * @param timeoutMs longest time that one answer may take, its body included
 */
export function createWire(timeoutMs: number): Wire {
  const agents = { http: new http.Agent(KEPT), https: new https.Agent(KEPT) };
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
  request: WireRequest,
  agents: Agents | undefined,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<WireAnswer> {
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
    const end = (answer: WireAnswer) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve(answer);
      if (answer.kind !== "answer") outgoing.destroy();
    };
    const stop = () => {
      end({ kind: "stopped" });
    };
    const timer = setTimeout(() => {
      end({ kind: "time-out" });
    }, timeoutMs);
    signal?.addEventListener("abort", stop, { once: true });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // A kept connection may have been closed by the server just when it was used again, which is nobody's fault; but
      // only a GET may be repeated when the server may have acted on it.
      if (outgoing.reusedSocket && error.code === "ECONNRESET" && method === "GET") {
        void exchange(request, undefined, timeoutMs, signal).then(end);
      } else end({ kind: "no-answer", why: reasonOf(error) });
    });
    outgoing.on("response", (incoming) => {
      readAnswer(incoming, end);
    });
    outgoing.end(body);
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ECONNREFUSED") return "nothing listens there";
  if (code === "ENOTFOUND") return "the host is not known";
  if (code === "EPROTO") return "it does not speak https";
  if (code === "ECONNRESET") return "the connection broke before the answer";
  return String(code).startsWith("HPE_") ? "the answer is not HTTP" : message;
}
