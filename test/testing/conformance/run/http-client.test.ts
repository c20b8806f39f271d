import { subscribe, unsubscribe } from "node:diagnostics_channel";
import dns from "node:dns";
import http from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import { createHttpClient, type HttpRequest } from "../../../../src/testing/conformance/run/http-client.ts";
import { closedPort } from "../../../support/closed-port.ts";
import { serve, startServer } from "../../../support/kit/server.ts";
import { stopTimers } from "../../../support/stop-timers.ts";

const request: HttpRequest = { method: "GET", url: "", headers: {}, body: undefined };

/** Timeout that no test reaches. */
const LONG_MS = 600_000;

/** Sends a request to a server with a custom handler. */
async function send(handler: Parameters<typeof startServer>[0], sent: Partial<HttpRequest> = {}) {
  await using server = await startServer(handler);
  const client = createHttpClient(LONG_MS);
  const result = await client.send({ ...request, url: server.url, ...sent });
  client.close();
  return result;
}

test("returns the status, the headers as sent, and the bytes of the body", async () => {
  const result = await send((_, response) => response.writeHead(299, { "X-Two": ["1", "2"] }).end("é"));

  expect(result).toMatchObject({ kind: "response", status: 299, body: Buffer.from("é") });
  expect(result.kind === "response" && result.headers.slice(0, 2)).toEqual([
    ["X-Two", "1"],
    ["X-Two", "2"],
  ]);
});

test.each(["PATCH", "TRACE", "DELETE"])("sends any method and its body: %s", async (method) => {
  const result = await send((it, response) => it.pipe(response.writeHead(200, { method: it.method })), {
    method,
    body: "sent",
  });

  expect(result).toMatchObject({ body: Buffer.from("sent") });
});

test("does not follow redirects", async () => {
  const result = await send((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());

  expect(result).toMatchObject({ kind: "response", status: 302 });
});

test("times out, even if the response has begun", async () => {
  const runOut = stopTimers();
  subscribe("http.client.response.finish", runOut);
  onTestFinished(() => void unsubscribe("http.client.response.finish", runOut));

  const result = await send((_, response) => response.write("x"));

  expect(result).toEqual({ kind: "time-out", reason: `no response within ${LONG_MS} ms`, mayHaveArrived: true });
});

test("does not repeat a GET that timed out on a kept connection", async () => {
  const runOut = stopTimers();
  const sent = vi.spyOn(http, "request");
  await using server = await startServer(({ url }, response) => {
    if (url === "/slow") runOut();
    else response.end();
  });
  const client = createHttpClient(LONG_MS);
  const send = (path: string) => client.send({ ...request, url: server.url + path });

  const results = [await send("/"), await send("/slow"), await send("/")];
  client.close();

  expect(results.map(({ kind }) => kind)).toEqual(["response", "time-out", "response"]);
  expect(sent).toHaveBeenCalledTimes(3);
});

test("ends when its signal aborts, and sends no request if it is already aborted", async () => {
  const controller = new AbortController();
  await using server = await startServer(() => {
    controller.abort();
  });
  const client = createHttpClient(LONG_MS);
  const send = () => client.send({ ...request, url: server.url }, controller.signal);

  expect([await send(), await send()]).toEqual([{ kind: "stopped" }, { kind: "stopped" }]);
  expect(server.requests).toHaveLength(1);
});

test.each<[string, Parameters<typeof startServer>[0], string]>([
  ["hangs up", (it) => it.socket.resetAndDestroy(), "the connection broke before the response"],
  ["uses another protocol", (it) => it.socket.end("SSH-2.0\r\n"), "the response is not HTTP"],
  [
    "hangs up within the body",
    (it, response) => response.writeHead(200, { "content-length": 9 }).write("x", () => it.socket.destroy()),
    "the connection broke within the body",
  ],
  [
    "does not stop",
    (_, response) => response.writeHead(200).end(Buffer.alloc(10_000_001)),
    "the body has more than 10000000 bytes",
  ],
])("reports a server that %s", async (_, handler, reason) => {
  expect(await send(handler)).toEqual({ kind: "no-response", reason, mayHaveArrived: true });
});

test.each<[string, () => Promise<string>, string]>([
  ["an http port without a server", closedPort, "no server listens there"],
  [
    "an https port without a server",
    async () => (await closedPort()).replace("http", "https"),
    "no server listens there",
  ],
  [
    "a server without https",
    async () => (await serve((_, response) => response.end())).replace("http:", "https:"),
    "the server does not support https",
  ],
])("reports %s", async (_, toUrl, reason) => {
  const result = await createHttpClient(LONG_MS).send({ ...request, url: await toUrl() });

  expect(result).toEqual({ kind: "no-response", reason });
});

test("reports the message of any other system error", async () => {
  // No system connects to the broadcast address.
  const result = await createHttpClient(LONG_MS).send({ ...request, url: "http://255.255.255.255:9/" });

  expect(result).toMatchObject({ kind: "no-response", reason: expect.stringContaining("255.255.255.255") as string });
});

test("reports an unknown host", async () => {
  // A real resolver may be slow, or resolve the name.
  vi.spyOn(dns, "lookup").mockImplementation(((_: string, __: object, resolve: (error: Error) => void) => {
    resolve(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }));
  }) as typeof dns.lookup);

  const result = await createHttpClient(LONG_MS).send({ ...request, url: "http://no-such-host.invalid/" });

  expect(result).toEqual({ kind: "no-response", reason: "the host is unknown" });
});

test.each([
  ["GET", { kind: "response", status: 200 }],
  ["POST", { kind: "no-response" }],
])("repeats a %s on a connection that the server has closed only if it is a GET", async (method, expected) => {
  let count = 0;
  await using server = await startServer((it, response) => {
    count += 1;
    if (count === 2) it.socket.resetAndDestroy();
    else response.end("ok");
  });
  const client = createHttpClient(LONG_MS);
  await client.send({ ...request, url: server.url });

  const result = await client.send({ ...request, url: server.url, method });
  client.close();

  expect(result).toMatchObject(expected);
});
