/**
 * The server that every contender calls, in a process of its own so that its work is not measured. Each POST to
 * /number_groups, below any prefix, creates the same number group. It exits with the process that started it.
 */
import { createServer } from "node:http";

const GROUP = {
  id: "6e3a4f0c-1f4e-4a35-9d53-3c1a5ad0a7c1",
  name: "Support",
  sticky_sender: false,
  phone_number_count: 0,
};
const BODY = JSON.stringify(GROUP);
const HEADERS = { "content-type": "application/json", "content-length": Buffer.byteLength(BODY) };

const server = createServer((request, response) => {
  const isCreate = request.method === "POST" && request.url?.endsWith("/number_groups");
  request.resume().on("end", () => {
    if (isCreate) response.writeHead(201, HEADERS).end(BODY);
    else response.writeHead(404).end();
  });
});
// A contender whose connection closed between its blocks would have to open another one.
server.keepAliveTimeout = 300_000;
server.listen(0, "127.0.0.1", () => {
  process.send?.(server.address());
});
process.on("disconnect", () => {
  process.exit();
});
