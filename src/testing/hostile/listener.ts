import { createServer as createHttpServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { createServer as createListener } from "node:net";
import { text } from "node:stream/consumers";
import { type Loopback, listenOnLoopback } from "../shared/loopback-server.ts";
import type { HostileExchange, HostilePreset } from "./exchange.ts";

/** A request as it arrived, its credentials included. */
export interface HostileRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Empty until it has arrived in full. */
  readonly body: string;
  /** Settles when the exchange is over: answered in full, or its connection gone. */
  readonly over: Promise<void>;
}

/** What to do about a request: a preset, and what it needs besides the exchange. */
type Meeting = Pick<HostileExchange, "elsewhere" | "success"> & { readonly preset: HostilePreset | undefined };

/** One origin, listening on loopback. */
type HostileListener = Loopback & { readonly requests: HostileRequest[] };

/**
 * Listens on 127.0.0.1 and meets each request, as soon as its head has arrived, with a preset.
 *
 * @param acceptAfterMs how long a new connection waits until the first byte is read from it
 */
export async function listen(
  meet: (request: Pick<HostileRequest, "method" | "url">) => Meeting,
  { port = 0, acceptAfterMs = 0 }: { readonly port?: number | undefined; readonly acceptAfterMs?: number | undefined },
): Promise<HostileListener> {
  const requests: HostileRequest[] = [];

  // Whatever ends an exchange here is meant to; a connection kept alive is closed by nobody but its client.
  const http = createHttpServer({ keepAliveTimeout: 0 }, (request, response) => {
    const over = new Promise<void>((resolve) => response.once("close", resolve));
    const record = { ...headOf(request), body: "", over };
    const { preset, ...rest } = meet(record);
    requests.push(record);
    text(request).then(
      (body) => {
        record.body = body;
        preset?.({ request, response, socket: request.socket, ...rest });
      },
      // The client left before the end of its own request: there is nobody to answer.
      () => undefined,
    );
  });
  // Connections go by a listener of our own, for node:http reads from its connections at once.
  const listener = createListener({ pauseOnConnect: true, noDelay: true }, (socket) => {
    socket.on("error", () => undefined);
    const accept = () => {
      http.emit("connection", socket);
      socket.resume();
    };
    if (acceptAfterMs === 0) {
      // A timer would never fire in a test that has replaced the timers.
      accept();
      return;
    }
    const timer = setTimeout(accept, acceptAfterMs);
    socket.once("close", () => {
      clearTimeout(timer);
    });
  });
  return { ...(await listenOnLoopback(listener, port)), requests };
}

function headOf({ method = "", url = "", headers }: IncomingMessage): Omit<HostileRequest, "body" | "over"> {
  return { method, url, headers };
}
