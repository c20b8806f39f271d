import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { startServer } from "../kit/server.ts";
import { createNumberGroupApi } from "./api.ts";
import type { ApiResponse } from "./messages.ts";
import { CORRECT_RULES, type Rules } from "./rules.ts";

export interface NumberGroupServer extends AsyncDisposable {
  /** Prefix of every path. */
  readonly baseUrl: string;
}

const BASE_PATH = "/api/relay/rest";

/**
 * Serves number groups on a free port of loopback, correctly except for the replaced rules.
 * @param onSilence called when the server withholds the rest of a response
 */
export async function startNumberGroupServer(
  replaced: Partial<Rules> = {},
  onSilence: () => void = () => undefined,
): Promise<NumberGroupServer> {
  const api = createNumberGroupApi({ ...CORRECT_RULES, ...replaced });
  const { url, [Symbol.asyncDispose]: stop } = await startServer((request, response) => {
    void text(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      const path = pathname.startsWith(BASE_PATH) ? pathname.slice(BASE_PATH.length) : "/elsewhere";
      send(response, request, api({ ...metadataOf(request), path, query: searchParams, body }), onSilence);
    });
  });
  return { baseUrl: url + BASE_PATH, [Symbol.asyncDispose]: stop };
}

function metadataOf({ method = "GET", headers }: IncomingMessage) {
  return { method, authorization: headers.authorization, contentType: headers["content-type"] };
}

function send(
  response: ServerResponse,
  request: IncomingMessage,
  { status, headers, body, failureMode }: ApiResponse,
  onSilence: () => void,
): void {
  const bytes = toBytes(body);
  switch (failureMode) {
    case "never":
      onSilence();
      return;
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "not-http":
      request.socket.end("hello\r\n\r\n");
      return;
    case "cut":
      response.writeHead(status, { ...headers, "content-length": bytes.length + 10 });
      response.write(bytes, () => request.socket.destroy());
      return;
    case "stall-in-body":
      response.writeHead(status, headers).write(bytes.subarray(0, 1), onSilence);
      return;
    case "endless":
      response.writeHead(status, headers);
      response.on("drain", () => response.write(CHUNK));
      response.write(CHUNK);
      response.write(CHUNK);
      return;
    case undefined:
      response.writeHead(status, headers).end(bytes);
  }
}

const CHUNK = Buffer.alloc(1_000_000, " ");

function toBytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  return body instanceof Uint8Array ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}
