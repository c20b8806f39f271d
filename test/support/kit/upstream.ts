import { createServer, type RequestListener } from "node:http";
import { startValidatingProxy, type ValidatingProxy } from "../../../src/testing/index.ts";
import { type Loopback, listenOnLoopback } from "../../../src/testing/shared/loopback-server.ts";
import { STORE } from "./store.ts";

/** A server and a proxy in front of it. */
export interface Pair extends AsyncDisposable {
  readonly server: Loopback;
  readonly proxy: ValidatingProxy;
  readonly contract: object;
}

/** Starts a server, and a proxy that validates its traffic against the contract of the store. */
export async function proxied(listener: RequestListener, path = "/v1", contract: object = STORE): Promise<Pair> {
  const server = await listenOnLoopback(createServer(listener));
  const proxy = await startValidatingProxy({
    upstream: server.origin + path,
    contract,
  });
  return {
    server,
    proxy,
    contract,
    [Symbol.asyncDispose]: async () => {
      await proxy.close();
      await server.close();
    },
  };
}

/** Creates a listener that sends the same JSON to every request. */
export function respondingWith(body: unknown, status = 200, headers: Record<string, string> = {}): RequestListener {
  return (request, response) => {
    request.resume().once("end", () => {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    });
  };
}
