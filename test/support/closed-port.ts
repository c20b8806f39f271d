import { once } from "node:events";
import { connect, createServer } from "node:net";
import { listenOnLoopback } from "../../src/testing/shared/loopback-server.ts";

let origin: Promise<string> | undefined;

/** Returns an origin on loopback that refuses connections. */
export function closedPort(): Promise<string> {
  origin ??= portOfAClient();
  return origin;
}

/** An open connection keeps its local port, so no other process can listen on it during the tests. */
async function portOfAClient(): Promise<string> {
  const server = createServer((socket) => void socket.unref()).unref();
  const { port } = await listenOnLoopback(server);
  const client = connect(port, "127.0.0.1").unref();
  await once(client, "connect");
  return `http://127.0.0.1:${client.localPort}`;
}
