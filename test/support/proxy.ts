import { createServer } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { listenOnLoopback } from "../../src/testing/shared/loopback-server.ts";

/** An HTTP proxy on loopback that runs until the test ends. */
interface Proxy {
  readonly url: string;
  /** Host and port of each tunnel that a client requested, oldest first. */
  readonly targets: readonly string[];
}

/** Starts a proxy. It opens tunnels, or responds to each CONNECT with another status than 200. */
export async function startProxy(connectStatus = 200): Promise<Proxy> {
  const targets: string[] = [];
  const proxy = createServer();
  proxy.on("connect", ({ url = "" }, socket) => {
    targets.push(url);
    if (connectStatus !== 200) {
      socket.end(`HTTP/1.1 ${connectStatus} No\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const upstream = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    for (const one of [socket, upstream]) one.on("error", () => undefined);
  });
  const { origin, close } = await listenOnLoopback(proxy);
  onTestFinished(close);
  return { url: origin, targets };
}
