import { mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createRelayClient, type RelayFetch } from "../../../src/index.ts";
import { compileForBundler, LIBRARIES } from "../../package/compilers.ts";

const { folder } = inject("installation");

const load = createRequire(join(LIBRARIES, "index.js"));

/** The `fetch` options that users pass to the client. */
const PROGRAM = `
import { createRelayClient, type RelayFetch } from "signalwire-relay-rest";
import nodeFetch3 from "node-fetch-3";
import { Agent, fetch as undiciFetch } from "undici";

const dispatcher = new Agent();
createRelayClient({ fetch });
createRelayClient({ fetch: undiciFetch });
createRelayClient({ fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }) });
createRelayClient({ fetch: nodeFetch3 });
createRelayClient({ fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, "x-trace": "1" } }) });
createRelayClient({ fetch: async () => Response.json({ id: "1" }) });
createRelayClient({ fetch: async () => ({ ok: true, status: 200, headers: new Headers(), text: async () => "{}" }) });
createRelayClient({ fetch: async () => ({ status: 200, headers: new Map<string, string>(), text: async () => "{}" }) });
export const typed: RelayFetch = async (url, { method, headers, body }) => {
  console.log(method, url, headers["x-request-id"], body?.length);
  return new Response(null, { status: 503 });
};
// @ts-expect-error not a response
createRelayClient({ fetch: async () => ({ ok: false, status: 201 }) });
`;

/** The types of node-fetch 2 reject the platform's AbortSignal under `exactOptionalPropertyTypes`. */
const NODE_FETCH_2 = `
import { createRelayClient } from "signalwire-relay-rest";
import nodeFetch2 from "node-fetch-2";
createRelayClient({ fetch: nodeFetch2 });
`;

const CROSS_FETCH = `
import { createRelayClient } from "signalwire-relay-rest";
import crossFetch from "cross-fetch";
createRelayClient({ fetch: crossFetch });
`;

const COMBINATIONS = ["20", "22", "24"].flatMap((node) =>
  ["es2022", "es2022,dom,dom.iterable"].flatMap((lib) => ["6", "7"].map((undici) => ({ node, lib, undici }))),
);

test.each(COMBINATIONS)("compile with @types/node $node, the libraries $lib and undici $undici", (combination) => {
  expect(compile(PROGRAM, combination)).toBe("");
  expect(compile(NODE_FETCH_2, combination, { exactOptionalPropertyTypes: false })).toBe("");
});

test("of cross-fetch compiles with the DOM library, which its types need", () => {
  expect(compile(CROSS_FETCH, { node: "20", lib: "es2022,dom", undici: "7" })).toBe("");
});

describe("a POST is retried after a 429, and middleware reads its response, with", () => {
  const server = createServer((request, response) => {
    const isFirst = request.headers["x-attempt"] === "1";
    request.resume().on("end", () => {
      const status = isFirst ? 429 : 201;
      response
        .writeHead(status, { "content-type": "application/json" })
        .end(JSON.stringify({ id: "x".repeat(100_000) }));
    });
  });
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => void server.close(resolve).closeAllConnections()));

  test.each([
    ["undici 6", () => load("undici-6").fetch],
    ["undici 7", () => load("undici-7").fetch],
    ["node-fetch 2", () => load("node-fetch-2")],
    ["node-fetch 3", async () => (await import(join(LIBRARIES, "node-fetch-3/src/index.js"))).default],
    ["cross-fetch", () => load("cross-fetch")],
    ["the platform's fetch", () => fetch],
  ] as [string, () => RelayFetch | Promise<RelayFetch>][])("%s", async (_, find) => {
    const send = await find();
    let attempts = 0;
    const relay = createRelayClient({
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      projectId: "project",
      token: "token",
      retry: { baseDelayMs: 1 },
      fetch: (url, init) => {
        attempts += 1;
        return send(url, { ...init, headers: { ...init.headers, "x-attempt": String(attempts) } });
      },
    });
    const plain = await relay.POST("/queues", { body: { name: "Support" } });
    const seen: string[] = [];
    relay.use({ onResponse: async ({ response }) => void seen.push(await response.clone().text()) });
    attempts = 0;
    const observed = await relay.POST("/queues", { body: { name: "Support" } });

    expect([plain.status, observed.status]).toEqual([201, 201]);
    expect([attempts, seen.length, seen[0]?.length]).toEqual([2, 1, 100_009]);
  });
});

/** Compiles a program as a user does, with a version of Node's types and of undici; returns what the compiler prints. */
function compile(
  code: string,
  { node, lib, undici }: { node: string; lib: string; undici: string },
  more: object = {},
): string {
  const own = join(folder, `fetches-${node}-${lib.length}-${undici}-${code.length}`);
  mkdirSync(join(own, "types"), { recursive: true });
  symlinkSync(join(LIBRARIES, "@types", `node-${node}`), join(own, "types/node"), "junction");
  const paths = {
    undici: [join(LIBRARIES, `undici-${undici}`)],
    "node-fetch-2": [join(LIBRARIES, "@types/node-fetch")],
    "node-fetch-3": [join(LIBRARIES, "node-fetch-3/@types/index.d.ts")],
    "cross-fetch": [join(LIBRARIES, "cross-fetch")],
  };
  return compileForBundler(own, code, {
    ...{ exactOptionalPropertyTypes: true, esModuleInterop: true, paths },
    ...{ lib: lib.split(","), types: ["node"], typeRoots: [join(own, "types")] },
    ...more,
  });
}
