import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A loopback server of a paginated list. */
interface PagesServer extends AsyncDisposable {
  /** Its origin. */
  readonly url: string;
  /** Path and query of every request that arrived, oldest first. */
  readonly requests: readonly string[];
  /** The status to return instead of the page of a query, once each. */
  readonly failures: Map<string, number>;
}

/**
 * Starts a server that returns the given page for each query; the query `""` is that of a request without one.
 * @param pages the body for each query, without its question mark; any other query gets a 404
 */
export async function startPagesServer(pages: Readonly<Record<string, object>>): Promise<PagesServer> {
  const requests: string[] = [];
  const failures = new Map<string, number>();
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const [, query = ""] = (request.url ?? "").split("?");
    const page = pages[query];
    const status = failures.get(query) ?? (page ? 200 : 404);
    failures.delete(query);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(status === 200 ? page : { error: "No Page" }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    failures,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
