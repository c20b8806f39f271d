import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { type ProxiedExchange, startValidatingProxy, type ValidatingProxyOptions } from "../../../src/testing/index.ts";
import { listenOnLoopback } from "../../../src/testing/shared/loopback-server.ts";
import { deferred } from "../../support/deferred.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";
import { STORE } from "../../support/kit/store.ts";
import { proxied, respondingWith } from "../../support/kit/upstream.ts";

const OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

/** Starts a proxy in front of a server that writes the given bytes for each request. */
async function proxyOfBytes(written: string, options: Partial<ValidatingProxyOptions> = {}) {
  const server = await tcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", () => socket.write(written, "latin1"));
  });
  const proxy = await startValidatingProxy({ upstream: server.origin, contract: STORE, ...options });
  return {
    proxy,
    [Symbol.asyncDispose]: async () => {
      await proxy.close();
      await server.close();
    },
  };
}

/** Starts a TCP server with a listener for its connections. */
async function tcpServer(listener: (socket: Socket) => void) {
  const server = await listenOnLoopback(createServer(listener));
  return { ...server, [Symbol.asyncDispose]: server.close };
}

/** Sends bytes to a server, and returns everything that it writes until the connection ends. */
async function exchangeBytes(url: string, sent: string): Promise<string> {
  const socket: Socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(sent);
  return text(socket.setEncoding("latin1"));
}

const GET = "GET /racks HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

describe("an interim response is forwarded unchanged", () => {
  test.each([
    ["103 with two links", "103 Early Hints", ["Link: </a.css>; rel=preload", "Link: </b.css>; rel=preload"]],
    ["103 with a link that Node would not write", "103 Early Hints", ["Link: nonsense", "X-More: 1"]],
    ["another status with a link", "102 Processing", ["Link: </a.css>; rel=preload"]],
    ["a status without headers", "199 Odd", []],
  ])("%s", async (_, status, headers) => {
    const interim = [`HTTP/1.1 ${status}`, ...headers, "", ""].join("\r\n");
    await using pair = await proxyOfBytes(interim + OK);

    const got = await exchangeBytes(pair.proxy.url, GET);

    expect(got.startsWith(`${interim}HTTP/1.1 200 OK\r\n`)).toBe(true);
  });

  test("up to a hundred times", async () => {
    await using pair = await proxyOfBytes("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(150) + OK);

    const got = await exchangeBytes(pair.proxy.url, GET);

    expect(got.match(/ 103 /g)).toHaveLength(100);
    expect(got).toContain("HTTP/1.1 200 OK");
  });

  test("but not to an HTTP/1.0 client, and not if it is a 100, which Node sends itself", async () => {
    await using pair = await proxyOfBytes(`HTTP/1.1 103 Early Hints\r\n\r\n${OK}`);
    await using other = await proxyOfBytes(`HTTP/1.1 100 Continue\r\n\r\n${OK}`);

    expect(await exchangeBytes(pair.proxy.url, "GET /racks HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(await exchangeBytes(other.proxy.url, GET)).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test("but not into the response to an earlier request on the same connection", async () => {
    let arrive: () => unknown = () => undefined;
    await using pair = await proxied((request, response) => {
      if (request.url?.endsWith("/first")) arrive = () => response.end("first");
      else {
        response.writeEarlyHints({ link: "</a.css>; rel=preload" });
        response.end("second", arrive);
      }
    });

    const got = await exchangeBytes(
      pair.proxy.url,
      GET.replace("/racks", "/first").replace(/Connection.*\r\n/, "") + GET,
    );

    expect(got).toMatch(/first[\s\S]*second/);
    expect(got).not.toContain("103");
  });
});

describe("a response that Node cannot write", () => {
  test("is forwarded without the control characters of its reason phrase", async () => {
    await using pair = await proxyOfBytes(OK.replace("OK", "O\u0001\u001b[31mK"));

    expect(await exchangeBytes(pair.proxy.url, GET)).toMatch(/^HTTP\/1\.1 200 O {2}\[31mK\r\n/);
    expect(pair.proxy.exchanges).toMatchObject([{ status: 200 }]);
  });

  test("is forwarded without a Trailer header when the body is not chunked", async () => {
    await using pair = await proxyOfBytes(OK.replace("\r\n", "\r\nTrailer: X-End\r\n"));

    const { status, body } = await sendTo(pair.proxy.url, "GET /racks");

    expect([status, body]).toEqual([200, {}]);
  });

  test.each([
    ["status 099", OK.replace("200", "099"), "cannot be forwarded: Invalid status code: 99"],
    ["bytes that are not HTTP", "SSH-2.0\r\n\r\n", "did not send HTTP: Parse Error: Expected HTTP/"],
    [
      "another protocol",
      "HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: tea\r\n\r\n",
      "switched protocols without a request to do so",
    ],
    [
      "status 101 alone",
      "HTTP/1.1 101 Switching\r\n\r\n",
      "cannot be forwarded: status 101 without a request for another protocol",
    ],
  ])("is a 502 with the reason: %s", async (_, written, why) => {
    await using pair = await proxyOfBytes(written);

    const { status, body } = await sendTo(pair.proxy.url, "GET /racks");

    expect(status).toBe(502);
    expect(body).toContain(why);
    expect(pair.proxy.violations).toMatchObject([
      { rule: "no-response", message: expect.stringContaining(why) as string },
    ]);
  });

  test("breaks only its own exchange", async () => {
    await using pair = await proxyOfBytes(OK.replace("200", "099"));

    const all = await Promise.all(["/racks", "/colors", "/text"].map((path) => sendTo(pair.proxy.url, `GET ${path}`)));

    expect(all.map(({ status }) => status)).toEqual([502, 502, 502]);
  });
});

test.each([
  ["POST", { "content-length": "0" }],
  ["PATCH", { "content-length": "0" }],
  ["DELETE", {}],
])("a %s without a body does not get a chunked one", async (method, framing) => {
  const seen = vi.fn();
  await using pair = await proxied((request, response) => {
    seen(request.headers);
    response.end();
  });

  await exchangeBytes(pair.proxy.url, GET.replace("GET", method));

  expect(seen.mock.calls).toEqual([[{ connection: "close", host: new URL(pair.server.origin).host, ...framing }]]);
});

describe("headers of one connection are not forwarded", () => {
  test("of a request: those listed in Connection, and those for a proxy", async () => {
    const seen = vi.fn();
    await using pair = await proxied((request, response) => {
      seen(request.headers);
      response.end();
    });

    await exchangeBytes(
      pair.proxy.url,
      GET.replace("close", "close, X-Hop , x-two").replace(
        "\r\n\r\n",
        "\r\nX-Hop: 1\r\nX-TWO: 2\r\nX-Kept: 3\r\nProxy-Authorization: Basic cHJvamVjdDpQVC1zZWNyZXQ=\r\n\r\n",
      ),
    );

    expect(Object.keys(seen.mock.lastCall?.[0] as object).sort()).toEqual(["connection", "host", "x-kept"]);
    expect(JSON.stringify(pair.proxy.exchanges)).not.toMatch(/cHJvamVjd|PT-secret/);
  });

  test.each([
    ["Content-Length", "Content-Length: 26", "GET /smuggled HTTP/1.1\r\n\r\n"],
    ["Transfer-Encoding", "Transfer-Encoding: chunked", "1a\r\nGET /smuggled HTTP/1.1\r\n\r\n\r\n0\r\n\r\n"],
  ])("but %s is, because the body would be another request without it", async (name, header, body) => {
    const seen = vi.fn();
    await using pair = await proxied(async (request, response) => {
      seen(request.url, await text(request));
      response.end();
    });

    await exchangeBytes(
      pair.proxy.url,
      GET.replace("close", `close, ${name}`).replace("\r\n\r\n", `\r\n${header}\r\n\r\n${body}`),
    );

    expect(seen.mock.calls).toEqual([["/racks", "GET /smuggled HTTP/1.1\r\n\r\n"]]);
  });

  test("of a response: those listed in Connection", async () => {
    await using pair = await proxyOfBytes(OK.replace("\r\n", "\r\nConnection: X-Hop\r\nX-Hop: 1\r\nX-Kept: 3\r\n"));

    const { headers } = await sendTo(pair.proxy.url, "GET /racks");

    expect([headers.get("x-hop"), headers.get("x-kept")]).toEqual([null, "3"]);
  });
});

describe("a body of more than 10 MB", () => {
  const LONG = 10_000_001;
  const note = (message: string) =>
    `the body of the ${message} has more than 10000000 bytes; it was forwarded but not evaluated`;

  test("is forwarded completely, with a note that it was not evaluated", async () => {
    let size = 0;
    await using pair = await proxied((request, response) => {
      request.on("data", (chunk: Uint8Array) => {
        size += chunk.length;
      });
      request.once("end", () => {
        response.writeHead(422, { "content-type": "application/json" }).end(Buffer.alloc(LONG, "1"));
      });
    });

    const { body } = await sendTo(pair.proxy.url, "POST /racks", { body: "1".repeat(LONG) });

    expect([size, String(body)]).toEqual([LONG, "Infinity"]);
    expect(pair.proxy.violations).toEqual([]);
    expect(pair.proxy.exchanges).toMatchObject([
      {
        request: { body: undefined },
        notes: [expect.any(String), note("request"), note("response")],
      },
    ]);
  });

  test("is not evaluated either when only its decoded length exceeds 10 MB", async () => {
    await using pair = await proxied((_, response) => {
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      response.writeHead(200, headers).end(gzipSync(Buffer.alloc(LONG, " ")));
    });

    await sendTo(pair.proxy.url, "GET /colors");

    expect(pair.proxy.exchanges).toMatchObject([{ violations: [], notes: [note("response")] }]);
  });

  test("is decoded only up to that length", async () => {
    // The wrong checksum at the end would be a violation if the proxy read so far.
    const body = Buffer.concat([gzipSync(Buffer.alloc(3 * LONG, " ")).subarray(0, -8), Buffer.alloc(8)]);
    await using pair = await proxied((_, response) => {
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      response.writeHead(200, headers).end(body);
    });

    await exchangeBytes(pair.proxy.url, GET.replace("racks", "colors"));

    expect(pair.proxy.exchanges).toMatchObject([{ violations: [], notes: [note("response")] }]);
  });
});

test("an encoded request that never ends does not delay the record of its response", async () => {
  const { promise, resolve } = deferred<ProxiedExchange>();
  await using server = await tcpServer((socket) => {
    socket.once("data", () => socket.write(OK.replace("200 OK", "422 No")));
  });
  await using proxy = await startValidatingProxy({ upstream: server.origin, contract: STORE, onExchange: resolve });
  const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");

  socket.write("POST /racks HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: 99\r\n\r\n");
  socket.write(gzipSync("{}").subarray(0, 12));

  expect(await promise).toMatchObject({ status: 422 });
});

test.each([
  ["chunks", "Transfer-Encoding: chunked", '5\r\n{"nam'],
  ["a length", "Content-Length: 99", '{"name"'],
])("a request that breaks off is not evaluated: %s", async (_, header, part) => {
  const { promise, resolve } = deferred<ProxiedExchange>();
  const arrived = deferred<undefined>();
  await using server = await tcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      arrived.resolve(undefined);
    });
  });
  await using proxy = await startValidatingProxy({ upstream: server.origin, contract: STORE, onExchange: resolve });
  const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");

  socket.write(`POST /racks HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${header}\r\n\r\n${part}`);
  await arrived.promise;
  socket.destroy();

  const { request, notes } = await promise;
  expect([request.violations.map(({ rule }) => rule), notes]).toEqual([
    ["credentials"],
    ["the body of the request is incomplete; it was forwarded but not evaluated"],
  ]);
});

test("a response is evaluated before the client has received all of it", async () => {
  const { promise, resolve } = deferred<number>();
  const body = gzipSync(Buffer.alloc(9_000_000, " "));
  await using server = await tcpServer((socket) => {
    const length = `Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`;
    socket.once("data", () => socket.write(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${length}`), body])));
  });
  let received = 0;
  const onExchange = () => {
    resolve(received);
  };
  await using proxy = await startValidatingProxy({ upstream: server.origin, contract: STORE, onExchange });
  const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
  socket.on("data", (chunk) => {
    received += chunk.length;
  });

  socket.write(GET);

  expect(await promise).toBeLessThan(body.length);
});

test("a proxy keeps the last 1000 violations and counts all of them", async () => {
  const items = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
  const contract = aDocument({
    paths: { "/all": { get: { operationId: "list", responses: { 200: jsonResponse({ type: "array", items }) } } } },
  });
  const body = Array.from({ length: 20 }, () => ({}));
  await using pair = await proxied(respondingWith(body), "", contract);

  for (let count = 0; count < 51; count += 1) await sendTo(pair.proxy.url, "GET /all");

  expect(pair.proxy.violations).toHaveLength(1000);
  expect(pair.proxy.totals()).toEqual({ exchanges: 51, violations: 1020 });
});

test("a proxy survives a body that is nested deeper than its stack", async () => {
  const node = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } };
  const contract = aDocument({
    components: { schemas: { Node: node } },
    paths: { "/all": { get: { operationId: "list", responses: { 200: jsonResponse(node) } } } },
  });
  const depth = 200_000;
  await using pair = await proxyOfBytes(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${depth * 9 + 2}\r\n\r\n${'{"next":'.repeat(depth)}{}${"}".repeat(depth)}`,
    { contract },
  );

  await exchangeBytes(pair.proxy.url, GET.replace("racks", "all"));

  expect(pair.proxy.violations).toMatchObject([
    { rule: "schema", message: "cannot be evaluated: Maximum call stack size exceeded" },
  ]);
});

test("an exception in a callback becomes a warning, and the proxy continues", async () => {
  const warned = once(process, "warning");
  const fail = () => {
    throw new Error("full");
  };
  await using pair = await proxyOfBytes(OK, { onExchange: fail, onViolation: fail });

  const statuses = [await sendTo(pair.proxy.url, "GET /racks"), await sendTo(pair.proxy.url, "GET /nothing")];

  expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
  expect(pair.proxy.totals().exchanges).toBe(2);
  expect(await warned).toMatchObject([{ name: "KitWarning", message: "onExchange failed: Error: full" }]);
});

test("credentials are never exposed, whatever the case of their scheme", async () => {
  const encoded = btoa("project:PT-secret-token");
  await using pair = await proxied((request, response) => {
    const echo = String(request.headers.authorization);
    response.writeHead(200, { "content-type": `text/${echo.split(" ")[1]}` }).end("PT-secret-token");
  });

  for (const authorization of [`basic ${encoded}`, `BASIC  ${encoded}`, "bearer PT-secret-token"]) {
    await sendTo(pair.proxy.url, "GET /racks?q=PT-secret-token", { headers: { authorization } });
  }

  expect(pair.proxy.violations.length).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify([pair.proxy.exchanges, pair.proxy.violations])).not.toMatch(/PT-secret|cHJvamVjd/i);
});
