import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import process from "node:process";
import { originOf } from "./page-server.ts";

type Respond = (response: ServerResponse, run: string, url: string) => void;

export type Addresses = { origin: string; closed: string };

/** Headers that allow a page of another origin to send any request and read the headers that the client reads. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "authorization, content-type",
  "access-control-expose-headers": "retry-after",
};

const GROUP = { id: "group-1", name: "Smoke", sticky_sender: true, phone_number_count: 0 };
const BLANK = { detail: "Name can't be blank", status: "422", title: "Invalid Attribute", code: "422" };

/** Number of requests to the redirect target, by run. */
const redirected: Map<string, number> = new Map();
/** Runs that have received a Retry-After. */
const retrying: Set<string> = new Set();

const RESPONSES: Record<string, Respond> = {
  ok: (response) => {
    send(response, 201, GROUP);
  },
  unauthorized: (response) => {
    send(response, 401, { error: "Unauthorized" });
  },
  invalid: (response) => {
    send(response, 422, { errors: [BLANK] });
  },
  silent: () => undefined,
  "busy-then-ok": (response, run) => {
    if (retrying.has(run)) {
      send(response, 201, GROUP);
      return;
    }
    retrying.add(run);
    send(response, 503, { error: "Service Unavailable" }, { "retry-after": "0" });
  },
  redirect: (response, run) => {
    response.writeHead(302, { ...CORS, location: `${redirectTarget}/${run}/number_groups` }).end();
  },
  pages: (response, _run, url) => {
    const isLast = url.includes("page_token=PA1");
    const links = { self: "/", first: "/", next: isLast ? null : "/?page_token=PA1" };
    send(response, 200, { links, data: [{ ...GROUP, name: isLast ? "second" : "first" }] });
  },
  reset: (response) => {
    response.socket?.resetAndDestroy();
  },
  cut: (response) => {
    response.writeHead(201, { ...CORS, "content-type": "application/json", "content-length": "1000" });
    response.write('{"id":', () => response.socket?.destroy());
  },
  elsewhere: (response, run) => {
    send(response, 200, redirected.get(run) ?? 0);
  },
};

const redirectTarget = await listen(({ url = "" }, response) => {
  const [, run = ""] = url.split("/");
  redirected.set(run, (redirected.get(run) ?? 0) + 1);
  send(response, 201, GROUP);
});
const origin = await listen((request, response) => {
  const [, run = "", name = ""] = (request.url ?? "").split("/");
  if (request.method === "OPTIONS") response.writeHead(204, CORS).end();
  // The server reads the whole request before it responds. Otherwise a reset may discard the response.
  else request.resume().once("end", () => RESPONSES[name]?.(response, run, request.url ?? ""));
});

process.once("disconnect", () => process.exit());
const addresses: Addresses = { origin, closed: await closedAddress() };
process.send?.(addresses);

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { ...CORS, "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** Starts a server on loopback, and returns its origin. */
function listen(listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(listener);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(originOf(server));
    });
  });
}

/** Returns an origin whose port was free a moment ago. */
function closedAddress(): Promise<string> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = originOf(server);
      server.close(() => {
        resolve(address);
      });
    });
  });
}
