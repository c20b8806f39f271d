import { createServer as createHttpServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { createServer as createListener } from "node:net";
import { type Loopback, listenOnLoopback, originForm } from "../shared/loopback-server.ts";
import { MAX_BODY_BYTES, receiveBody } from "../shared/read-body.ts";
import { type HostileExchange, type HostilePreset, respondWith } from "./exchange.ts";

/** A received request, including its credentials. */
export interface HostileRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Body of the request; empty until it has arrived completely, and if it has more than 10 MB. */
  readonly body: string;
  /** Resolves when the exchange ends: the response is complete, or the connection is closed. */
  readonly over: Promise<void>;
}

/** The preset for a request, and the parts of its exchange that the server chooses. */
type PlannedResponse = Pick<HostileExchange, "elsewhere" | "success"> & { readonly preset: HostilePreset | undefined };

/** One origin, listening on loopback. */
type HostileListener = Loopback & { readonly requests: HostileRequest[] };

/**
 * Listens on 127.0.0.1 and applies a preset to each request.
 *
 * @param plan chooses the preset as soon as the headers of a request have arrived
 * @param acceptAfterMs delay before the first byte of a new connection is read, in milliseconds
 */
export async function listen(
  plan: (request: Pick<HostileRequest, "method" | "url">) => PlannedResponse,
  { port = 0, acceptAfterMs = 0 }: { readonly port?: number | undefined; readonly acceptAfterMs?: number | undefined },
): Promise<HostileListener> {
  const requests: HostileRequest[] = [];

  // Only presets may break a connection, so the server never closes an idle one.
  const http = createHttpServer({ keepAliveTimeout: 0 }, (request, response) => {
    request.url = originForm(request.url);
    const over = new Promise<void>((resolve) => response.once("close", resolve));
    const record = { ...partsOf(request), body: "", over };
    const { preset, ...rest } = plan(record);
    requests.push(record);
    receiveBody(request).then(
      (body) => {
        record.body = new TextDecoder().decode(body);
        const applied = body === undefined ? REJECT_BODY : preset;
        applied?.({ request, response, socket: request.socket, ...rest });
      },
      // The client disconnected before the end of its own request, so there is no one to respond to.
      () => undefined,
    );
  });
  // A separate listener accepts the connections, because `node:http` reads from a new connection at once.
  const listener = createListener({ pauseOnConnect: true, noDelay: true }, (socket) => {
    socket.on("error", () => undefined);
    const accept = () => {
      http.emit("connection", socket);
      socket.resume();
    };
    if (acceptAfterMs === 0) {
      // A timer would never fire in a test with fake timers.
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

/** The response to a body that is too long to keep. No step can change it. */
const REJECT_BODY = respondWith(
  413,
  JSON.stringify({
    errors: [
      {
        code: "content_too_large",
        detail: `The server accepts request bodies of at most ${MAX_BODY_BYTES} bytes`,
        status: "413",
      },
    ],
  }),
);

function partsOf({ method = "", url = "", headers }: IncomingMessage): Omit<HostileRequest, "body" | "over"> {
  return { method, url, headers };
}
