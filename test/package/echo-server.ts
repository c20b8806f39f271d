import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/**
 * Starts a server that responds with 201 and the request, or with 422 if the body has no name. It stops when the test
 * ends.
 * @returns its base URL
 */
export async function startEchoServer(): Promise<string> {
  const server = createServer((request, response) => {
    void readName(request).then((name) => {
      const { method, url, headers } = request;
      const body = name ? { method, url, authorization: headers.authorization, name } : { error: "no_name" };
      response.writeHead(name ? 201 : 422, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function readName(request: IncomingMessage): Promise<string> {
  const { name } = (await json(request)) as { name: string };
  return name;
}
