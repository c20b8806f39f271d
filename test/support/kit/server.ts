import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

type Respond = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A server on loopback whose responses come from the test. */
export interface AServer extends AsyncDisposable {
  readonly url: string;
  /** `GET /path?query`, in the order of arrival. */
  readonly requests: readonly string[];
}

export async function startServer(respond: Respond): Promise<AServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    respond(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Starts a server that stops when the test ends; returns its origin. */
export async function serve(respond: Respond): Promise<string> {
  const server = await startServer(respond);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server.url;
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
