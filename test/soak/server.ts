import { createServer, type ServerResponse } from "node:http";
import process from "node:process";

export type Count = { requests: number; sockets: number };

const JSON_TYPE = { "content-type": "application/json" };
const GROUP = JSON.stringify({ id: "group-1", name: "Soak", sticky_sender: false, phone_number_count: 0 });

const RESPONSES: Record<string, (response: ServerResponse) => unknown> = {
  ok: (response) => response.writeHead(201, JSON_TYPE).end(GROUP),
  reset: (response) => response.socket?.resetAndDestroy(),
  cut: (response) =>
    response
      .writeHead(201, { ...JSON_TYPE, "content-length": "1000" })
      .write(GROUP, () => response.socket?.resetAndDestroy()),
  failed: (response) => response.writeHead(500, JSON_TYPE).end('{"error":"Internal Server Error"}'),
  busy: (response) => response.writeHead(503, { ...JSON_TYPE, "retry-after": "0" }).end('{"error":"Busy"}'),
  limited: (response) => response.writeHead(429, JSON_TYPE).end('{"error":"Too Many Requests"}'),
  html: (response) => response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad Gateway</h1>"),
  stalled: () => undefined,
  empty: (response) => response.writeHead(200).end(),
};

/** Number of attempts so far, by call, for calls with more attempts to come. */
const attempts: Map<string, number> = new Map();
let requests = 0;

const server = createServer((request, response) => {
  requests += 1;
  const { "x-call": call = "", "x-fates": fates = "" } = request.headers as Record<string, string>;
  const all = fates.split(",");
  const attempt = attempts.get(call) ?? 0;
  if (attempt + 1 < all.length) attempts.set(call, attempt + 1);
  else attempts.delete(call);
  // The server reads the whole request before it responds. Otherwise a reset may discard the response.
  request.resume().once("end", () => RESPONSES[all[attempt] ?? ""]?.(response));
});
// The server never closes an idle connection: a client that reused it at that moment would see a failure by accident.
server.keepAliveTimeout = 0;

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(address !== null && typeof address === "object" ? `http://127.0.0.1:${address.port}` : "");
});
process.on("message", () => {
  server.getConnections((_, sockets) => {
    const count: Count = { requests, sockets };
    process.send?.(count);
  });
});
process.once("disconnect", () => process.exit());
