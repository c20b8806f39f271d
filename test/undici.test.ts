import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createSecureServer } from "node:http2";
import Module, { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { inspect } from "node:util";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import * as undici7 from "undici";
import * as undici6 from "undici-6";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { RelayFetch, RelayFetchInit } from "../src/core/platform.ts";
import { createRelayClient, type RelayClient } from "../src/index.ts";
import { type HostilePreset, respondWith } from "../src/testing/hostile/exchange.ts";
import { startHostileServer } from "../src/testing/hostile/server.ts";
import { listenOnLoopback } from "../src/testing/shared/loopback-server.ts";
import { createFetchTransport } from "../src/transport/fetch.ts";
import { type UndiciDispatcher, undiciFetch } from "../src/undici.ts";
import { aCall, anAttempt } from "./support/a-call.ts";
import { closedPort } from "./support/closed-port.ts";
import { deferred } from "./support/deferred.ts";
import { serve } from "./support/kit/server.ts";
import { startProxy } from "./support/proxy.ts";
import { temporaryFolder } from "./support/temporary.ts";
import { TLS } from "./support/tls.ts";
import { untyped } from "./support/untyped.ts";

/** The versions, which have the same classes, each with a dispatcher that follows redirects. */
const VERSIONS: readonly [string, typeof undici7, () => UndiciDispatcher][] = [
  ["undici 6", untyped(undici6), () => new undici6.Agent({ maxRedirections: 3 })],
  ["undici 7", undici7, () => new undici7.Agent().compose(undici7.interceptors.redirect({ maxRedirections: 3 }))],
];

function relayOn(baseUrl: string, dispatcher: UndiciDispatcher, retry: false | { baseDelayMs: number } = false) {
  return createRelayClient({
    ...{ baseUrl, projectId: "project", token: "PT-secret-token", retry },
    fetch: undiciFetch({ dispatcher }),
  });
}

function createGroup(relay: RelayClient) {
  return relay.POST("/number_groups", { body: { name: "Support" } });
}

function initOf(init: Partial<RelayFetchInit> = {}): RelayFetchInit {
  const { signal } = new AbortController();
  return { method: "GET", headers: {}, redirect: "manual", signal, ...init };
}

/** Sends a request through a `fetch`, and reads the response as the client does. */
async function read(fetch: RelayFetch, url: string, init: { keepsBody?: true } = {}) {
  const { response, text } = await createFetchTransport(fetch, 10_000)(aCall({ url, ...init }), anAttempt());
  const { status, ok, statusText, redirected, headers } = response;
  return { status, ok, statusText, redirected, url: response.url, headers: [...headers], text };
}

/** A preset that responds without a `Date`, so that two responses are equal. */
function respond(
  status: number,
  headers: Record<string, string | string[]>,
  ...body: (string | Buffer)[]
): HostilePreset {
  return ({ response }) => {
    response.sendDate = false;
    response.writeHead(status, headers);
    for (const part of body) response.write(part);
    response.end();
  };
}

const TEXT = '{"name":"Ünïcode"}';
const encoded = (coding: string, body: Buffer) => respond(200, { "content-encoding": coding }, body);

const READERS: readonly [string, { keepsBody?: true }][] = [
  ["the client", {}],
  ["middleware", { keepsBody: true }],
];

const RESPONSES: readonly [string, HostilePreset][] = [
  ["JSON in two parts", respond(200, {}, TEXT.slice(0, 5), TEXT.slice(5))],
  ["an empty body", respond(200, { "content-length": "0" })],
  ["a 204", respond(204, {})],
  ["a 304", respond(304, {})],
  ["a status above 599", respond(799, {}, TEXT)],
  ["a byte order mark", respond(200, {}, `\ufeff${TEXT}`)],
  ["headers with several values", respond(200, { "set-cookie": ["a=1", "b=2"], via: ["1.1 one", "1.1 two"] }, TEXT)],
  ["a body in gzip", encoded("gzip", gzipSync(TEXT))],
  ["a body in x-gzip", encoded("X-GZip", gzipSync(TEXT))],
  ["a body in deflate", encoded("deflate", deflateSync(TEXT))],
  ["a body in deflate without a header", encoded("deflate", deflateRawSync(TEXT))],
  ["a body in br", encoded("br", brotliCompressSync(TEXT))],
  ["a body in br and gzip", encoded("br, gzip", gzipSync(brotliCompressSync(TEXT)))],
  ["a body in an unknown coding", encoded("gzip, unknown", gzipSync(TEXT))],
  ["an empty body in gzip", respond(200, { "content-encoding": "gzip" })],
  ["compressed data without an end", encoded("gzip", gzipSync(TEXT).subarray(0, -8))],
  [
    "a header beyond Latin-1",
    ({ socket }) => {
      socket.end(`HTTP/1.1 200 OK\r\nx-name: Grüße ✓\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}`);
    },
  ],
  [
    "a status without a text, after early hints",
    ({ socket }) => {
      const hints = "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";
      socket.end(`${hints}HTTP/1.1 200 \r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}`);
    },
  ],
];

describe.each(VERSIONS)("on %s", (_, { Agent, Client, MockAgent, ProxyAgent }, createFollowing) => {
  describe.each(READERS)("a response for %s", (_reader, init) => {
    test.each(RESPONSES)("has the same facts and text as with fetch: %s", async (_name, preset) => {
      await using server = await startHostileServer(preset);

      const received = await read(undiciFetch({ dispatcher: new Agent() }), `${server.url}/x?y=1`, init);

      expect(received).toEqual(await read((url, given) => fetch(url, given), `${server.url}/x?y=1`, init));
    });
  });

  test("a request has the headers of the client, its path, its query and its body", async () => {
    await using server = await startHostileServer(200);

    await relayOn(`${server.url}/api`, new Agent()).PUT("/number_groups/{id}", {
      params: { path: { id: "a b" } },
      body: { name: "Ünïcode" },
      headers: { "x-trace": "é" },
    });

    const [{ method, url, headers, body } = untyped({})] = server.requests;
    expect([method, url, body]).toEqual(["PUT", "/api/number_groups/a%20b", '{"name":"Ünïcode"}']);
    expect(headers).toMatchObject({
      host: new URL(server.url).host,
      authorization: `Basic ${btoa("project:PT-secret-token")}`,
      accept: "application/json",
      "accept-encoding": "gzip, deflate, br",
      "content-type": "application/json",
      "content-length": "20",
      "x-trace": "é",
    });
  });

  test("a request keeps an accept-encoding of the caller", async () => {
    await using server = await startHostileServer(200);
    const headers = { "accept-encoding": "identity" };

    await relayOn(server.url, new Agent()).GET("/number_groups", { headers });

    expect(server.requests[0]?.headers).toMatchObject(headers);
  });

  test.each<[string, HostilePreset, object]>([
    [
      "too many codings",
      encoded("gzip,".repeat(6), gzipSync(TEXT)),
      { httpStatus: 200, cause: { message: expect.stringMatching(/codings/) as string } },
    ],
    [
      "another coding than the declared one",
      ({ response }) => {
        response.writeHead(200, { "content-encoding": "gzip" }).write("not gzip");
      },
      { httpStatus: 200, delivery: "applied" },
    ],
    [
      "an encoding that breaks off",
      ({ response, socket }) => {
        response.writeHead(201, { "content-encoding": "gzip" }).write(gzipSync(TEXT), () => socket.resetAndDestroy());
      },
      { httpStatus: 201, delivery: "applied" },
    ],
  ])("a body with %s is an error, and its connection is closed", async (_name, preset, facts) => {
    await using server = await startHostileServer(preset);

    const { error } = await createGroup(relayOn(server.url, new Agent()));

    expect(error).toMatchObject({ kind: "network", ...facts });
    await server.requests[0]?.over;
  });

  test.each(READERS)("a body of more than maxBodyBytes closes its connection, for %s", async (_reader, init) => {
    await using server = await startHostileServer(({ response }) => {
      response.write("x".repeat(20_000));
    });

    await expect(read(undiciFetch({ dispatcher: new Agent() }), server.url, init)).rejects.toMatchObject({
      kind: "malformed",
    });
    await server.requests[0]?.over;
  });

  test("an incomplete body is an error for middleware too", async () => {
    await using server = await startHostileServer("cut-chunk");

    const received = read(undiciFetch({ dispatcher: new Agent() }), server.url, { keepsBody: true });

    await expect(received).rejects.toThrow();
  });

  test("a multipart form has a boundary, with files as they are", async () => {
    await using server = await startHostileServer(200);
    const body = new FormData();
    body.append("icon", new File(["\r\n"], "icon.png", { type: "image/png" }));

    await undiciFetch({ dispatcher: new Agent() })(server.url, untyped({ ...initOf({ method: "POST" }), body }));

    const [{ headers, body: sent } = untyped({})] = server.requests;
    const [, boundary = ""] = /^multipart\/form-data; boundary=(.+)$/.exec(String(headers["content-type"])) ?? [];
    expect(sent).toMatch(
      new RegExp(`^--${boundary}\r\n.*name="icon"; filename="icon.png"\r\n.*\r\n\r\n\r\n\r\n--${boundary}--`),
    );
  });

  test("the bytes of a form keep the boundary in their headers", async () => {
    await using server = await startHostileServer(200);
    const headers = { "content-type": "multipart/form-data; boundary=Own" };
    const body = new Blob(["--Own--"]);

    await undiciFetch({ dispatcher: new Agent() })(
      server.url,
      untyped({ ...initOf({ method: "POST", headers }), body }),
    );

    expect(server.requests).toMatchObject([{ headers, body: "--Own--" }]);
  });

  test("a discarded response leaves its connection free", async () => {
    await using server = await startHostileServer([429, 503, 201]);
    const connections = new Set<unknown>();
    const dispatcher = new Agent().on("connect", (...args) => connections.add(args));

    await relayOn(server.url, dispatcher, { baseDelayMs: 1 }).PUT("/number_groups/{id}", {
      params: { path: { id: "1" } },
      body: { name: "Support" },
    });

    expect([server.requests.length, connections.size]).toEqual([3, 1]);
  });

  test.each([
    ["that follows redirects does not", (options: object) => options, 0],
    ["that follows them nevertheless is noticed", (options: object) => ({ ...options, maxRedirections: undefined }), 1],
  ])("a dispatcher %s", async (_name, change, followed) => {
    await using server = await startHostileServer("redirect-307");
    const dispatcher = createFollowing();
    const dispatch = (options: object, handler: object) =>
      dispatcher.dispatch(untyped(change(options)), untyped(handler));

    const { error } = await createGroup(relayOn(server.url, { dispatch }));

    expect([error?.kind, server.elsewhere.requests.length]).toEqual(["redirect", followed]);
  });

  test("a call that waits for a connection can be aborted, and is never sent", async () => {
    const { promise: firstResponse, resolve } = deferred<() => void>();
    const holdFirst: HostilePreset = ({ response }) => {
      resolve(() => response.end("{}"));
    };
    await using server = await startHostileServer([holdFirst, 200]);
    const dispatcher = new Client(server.url);
    const fetch = undiciFetch({ dispatcher });
    const controller = new AbortController();
    const first = read(fetch, server.url);
    const respondToFirst = await firstResponse;

    const waiting = fetch(server.url, initOf({ signal: controller.signal }));
    controller.abort(new Error("The caller left"));

    await expect(waiting).rejects.toThrow("The caller left");
    respondToFirst();
    await first;
    await read(fetch, server.url);
    expect(server.requests).toHaveLength(2);
  });

  test("a signal that is already aborted prevents the request", async () => {
    const dispatcher = { dispatch: vi.fn(() => true) };

    const sent = undiciFetch({ dispatcher })(
      "http://127.0.0.1",
      initOf({ signal: AbortSignal.abort(new Error("Gone")) }),
    );

    await expect(sent).rejects.toThrow("Gone");
    expect(dispatcher.dispatch).not.toHaveBeenCalled();
  });

  test.each<[string, string, () => Promise<string>, () => Promise<UndiciDispatcher>]>([
    ["a closed port", "not-sent", closedPort, () => Promise.resolve(new Agent())],
    [
      "a proxy that opens no tunnel",
      "not-sent",
      () => Promise.resolve("https://127.0.0.1:1"),
      async () => new ProxyAgent((await startProxy(403)).url),
    ],
    [
      "a lost connection",
      "maybe-applied",
      () => serve((request) => request.socket.resetAndDestroy()),
      () => Promise.resolve(new Agent()),
    ],
  ])("after %s, the request is %s", async (_name, delivery, toUrl, toDispatcher) => {
    const { error } = await createGroup(relayOn(await toUrl(), await toDispatcher()));

    expect(error).toMatchObject({ kind: "network", delivery });
  });

  test("a proxy carries a call", async () => {
    await using server = await startHostileServer(201);
    const dispatcher = new ProxyAgent({ uri: (await startProxy()).url, proxyTunnel: true });

    const { status } = await createGroup(relayOn(server.url, dispatcher));

    expect([status, server.requests.length]).toEqual([201, 1]);
  });

  test("a server with an IPv6 address is called", async () => {
    const server = createServer((_request, response) => response.writeHead(201).end("{}"));
    await listen(server, "::1");

    const { status } = await createGroup(relayOn(`http://[::1]:${portOf(server)}`, new Agent()));

    expect(status).toBe(201);
  });

  test("the dispatcher provides HTTP/2 and a private certificate authority", async () => {
    const server = createSecureServer(TLS, (request, response) => {
      response.writeHead(201, { "set-cookie": ["a=1", "b=2"] }).end(JSON.stringify({ version: request.httpVersion }));
    });
    const { port, close } = await listenOnLoopback(server);
    const dispatcher = new Agent({ allowH2: true, connect: { ca: TLS.cert } });
    onTestFinished(async () => {
      await dispatcher.destroy();
      await close();
    });

    const { data, response } = await createGroup(relayOn(`https://localhost:${port}`, dispatcher));

    expect(data).toEqual({ version: "2.0" });
    expect(response?.headers.get("set-cookie")).toBe("a=1, b=2");
  });

  test("a MockAgent responds instead of the API", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    const pool = agent.get("https://acme.example");
    pool.intercept({ path: "/number_groups", method: "POST" }).reply(201, { id: "1" }, { headers: { "x-name": "✓" } });
    pool.intercept({ path: "/number_groups", method: "POST" }).replyWithError(new Error("lost"));
    const relay = relayOn("https://acme.example", agent);

    const first = await createGroup(relay);
    const second = await createGroup(relay);
    const third = await createGroup(relay);

    expect([first.data, first.response?.headers.get("x-name")]).toEqual([{ id: "1" }, "\u00e2\u009c\u0093"]);
    expect(second.error).toMatchObject({ kind: "network", delivery: "maybe-applied", cause: { message: "lost" } });
    expect(third.error).toMatchObject({ kind: "network", cause: { name: "MockNotMatchedError" } });
  });

  test("the dispatcher of the caller is never closed", async () => {
    const dispatcher = new Agent();
    const [close, destroy] = [vi.spyOn(dispatcher, "close"), vi.spyOn(dispatcher, "destroy")];
    await using server = await startHostileServer([500, 201]);

    await createGroup(relayOn(server.url, dispatcher));

    expect([close.mock.calls, destroy.mock.calls]).toEqual([[], []]);
  });
});

test("a body that an interceptor of undici decompresses is not decompressed again", async () => {
  await using server = await startHostileServer(encoded("gzip", gzipSync(TEXT)));
  const dispatcher = new undici7.Agent().compose(undici7.interceptors.decompress());

  const { text } = await read(undiciFetch({ dispatcher }), server.url);

  expect(text).toBe(TEXT);
});

describe("without a dispatcher", () => {
  const global = undici7.getGlobalDispatcher();
  afterEach(() => {
    undici7.setGlobalDispatcher(global);
  });

  test("each request goes to undici's current global dispatcher", async () => {
    const relay = createRelayClient({
      ...{ baseUrl: "https://acme.example", projectId: "project", token: "PT-secret-token" },
      fetch: undiciFetch(),
    });
    const agent = new undici7.MockAgent();
    agent.get("https://acme.example").intercept({ path: "/number_groups", method: "POST" }).reply(201, {});
    undici7.setGlobalDispatcher(agent);

    const { status } = await createGroup(relay);

    expect(status).toBe(201);
  });

  test("a missing undici is an error with the install command", () => {
    failToLoad("_resolveFilename", new Error("Cannot find module 'undici'"));

    expect(() => undiciFetch()).toThrow(new Error("undici is not installed; run: npm install undici"));
  });

  test("an undici that only the user's project sees is loaded, as with pnpm and linked installs", () => {
    const project = temporaryFolder();
    mkdirSync(join(project, "node_modules/undici"), { recursive: true });
    writeFileSync(join(project, "node_modules/undici/index.js"), 'throw new Error("undici of the project");');
    vi.spyOn(process, "cwd").mockReturnValue(project);
    const loader: { _resolveFilename: (...args: readonly unknown[]) => string } = untyped(Module);
    const { _resolveFilename: resolve } = loader;
    vi.spyOn(loader, "_resolveFilename").mockImplementation((name, parent, ...rest) => {
      const { filename }: { filename: string } = untyped(parent);
      if (!filename.startsWith(project)) throw new Error(`Cannot find module '${String(name)}'`);
      return resolve(name, parent, ...rest);
    });

    expect(() => undiciFetch()).toThrow("undici of the project");
  });

  test.each([
    [new Error("Cannot find module './lib/agent.js'\nRequire stack:\n- a.js"), "Cannot find module './lib/agent.js'"],
    ["a string", "a string"],
  ])("an undici that cannot be loaded is an error with the reason: %s", (error, reason) => {
    const path = createRequire(import.meta.url).resolve("undici");
    failToLoad("_load", error);

    expect(() => undiciFetch()).toThrow(new Error(`undici cannot be loaded from ${path}: ${reason}`, { cause: error }));
  });

  function failToLoad(step: "_load" | "_resolveFilename", error: unknown): void {
    const loader: Record<typeof step, () => unknown> = untyped(Module);
    vi.spyOn(loader, step).mockImplementation(() => {
      throw error;
    });
  }
});

test("a dispatcher may decode headers as UTF-8", async () => {
  const dispatch = (_options: object, handler: object) => {
    const { onRequestStart, onResponseStart, onResponseEnd }: Record<string, (...args: unknown[]) => void> =
      untyped(handler);
    onRequestStart?.call(handler, {}, {});
    onResponseStart?.call(handler, {}, 204, { "x-name": ["✓", "é"] }, "");
    onResponseEnd?.call(handler);
    return true;
  };

  const { headers } = await undiciFetch({ dispatcher: { dispatch } })("http://127.0.0.1", initOf());

  expect(headers.get("x-name")).toBe("\u00e2\u009c\u0093, é");
});

test("an invalid dispatcher is a TypeError", () => {
  expect(() => undiciFetch({ dispatcher: untyped({}) })).toThrow(
    new TypeError("dispatcher must be a dispatcher of undici, such as an Agent"),
  );
});

describe("a response", () => {
  test("has text() for a fetch that wraps it", async () => {
    await using server = await startHostileServer(respondWith(200, TEXT));

    const response = await undiciFetch({ dispatcher: new undici7.Agent() })(server.url, initOf());

    expect(await response.text()).toBe(TEXT);
  });

  test("has headers for its caller", async () => {
    await using server = await startHostileServer(respond(201, { "x-request-id": "1", via: ["one", "two"] }, "{}"));

    const { response } = await createGroup(relayOn(server.url, new undici7.Agent()));

    const names: string[] = [];
    response?.headers.forEach((_value, name) => {
      names.push(name);
    });
    expect([response?.headers.get("X-Request-Id"), response?.headers.has("via")]).toEqual(["1", true]);
    expect(Object.fromEntries(response?.headers ?? [])).toMatchObject({ via: "one, two", "x-request-id": "1" });
    expect(names).toEqual(expect.arrayContaining(["via", "x-request-id"]));
  });

  test("does not expose the request and its credentials", async () => {
    await using server = await startHostileServer(201);

    const result = await createGroup(relayOn(server.url, new undici7.Agent()));

    expect(inspect(result, { showHidden: true, depth: Number.POSITIVE_INFINITY })).not.toMatch(/Basic|PT-secret/);
  });

  test("is a whole Response for middleware, which may return another one", async () => {
    await using server = await startHostileServer(respondWith(201, TEXT));
    const relay = relayOn(server.url, new undici7.Agent());
    const seen = vi.fn();
    relay.use({
      async onResponse({ response }) {
        seen(response instanceof Response, response.url, await response.clone().text());
        return new Response(response.body, { status: 200, headers: response.headers });
      },
    });

    const { status, data } = await createGroup(relay);

    expect(seen).toHaveBeenCalledExactlyOnceWith(true, `${server.url}/number_groups`, TEXT);
    expect([status, data]).toEqual([200, JSON.parse(TEXT)]);
  });
});

async function listen(server: Server, host: string): Promise<void> {
  await once(server.listen(0, host), "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
