import { once } from "node:events";
import { createServer as createHttpServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer as createListener, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import type { HostilePreset } from "./hostile-exchange.ts";

/** A request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Empty until it has arrived in full. */
  readonly body: string;
  /** Settles when the exchange is over: answered in full, or its connection gone. */
  readonly over: Promise<void>;
}

/** One origin, listening on loopback. */
export interface HostileListener {
  readonly url: string;
  readonly requests: RecordedRequest[];
  readonly sockets: ReadonlySet<Socket>;
  close(): Promise<void>;
}

/**
 * Listens on a free port of 127.0.0.1 and meets the request of each index with a preset.
 *
 * @param acceptAfterMs how long a new connection waits until the first byte is read from it
 */
export async function listen(
  presetOf: (index: number) => HostilePreset | undefined,
  elsewhere: string,
  acceptAfterMs: number,
): Promise<HostileListener> {
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();
  let arrived = 0;

  // Whatever ends an exchange here is meant to; a connection kept alive is closed by nobody but its client.
  const http = createHttpServer({ keepAliveTimeout: 0 }, (request, response) => {
    const preset = presetOf(arrived);
    arrived += 1;
    const over = new Promise<void>((resolve) => response.once("close", resolve));
    const record = { ...headOf(request), body: "", over };
    requests.push(record);
    text(request).then(
      (body) => {
        record.body = body;
        preset?.({ request, response, socket: request.socket, elsewhere });
      },
      // The client left before the end of its own request: there is nobody to answer.
      () => undefined,
    );
  });
  // Connections go by a listener of our own, for node:http reads from its connections at once.
  const listener = createListener({ pauseOnConnect: true, noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    const timer = setTimeout(() => {
      http.emit("connection", socket);
      socket.resume();
    }, acceptAfterMs);
    socket.once("close", () => {
      clearTimeout(timer);
      sockets.delete(socket);
    });
  });
  await once(listener.listen(0, "127.0.0.1"), "listening");
  // A TCP listener's address is an object.
  const { port } = listener.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    sockets,
    close: async () => {
      if (!listener.listening) return;
      const closed = once(listener, "close");
      listener.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function headOf({
  method = "",
  url = "",
  headers,
}: IncomingMessage): Pick<RecordedRequest, "method" | "url" | "headers"> {
  return { method, url, headers };
}
