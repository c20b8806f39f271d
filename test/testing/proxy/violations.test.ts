import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ProxyViolation, startValidatingProxy } from "../../../src/testing/index.ts";
import { aDocument, jsonAnswer } from "../../support/kit/contract.ts";
import { ask } from "../../support/kit/fetch-json.ts";
import { KNOWN } from "../../support/kit/store.ts";
import { answering, proxied } from "../../support/kit/upstream.ts";
import { until } from "../../support/until.ts";

const RACK = { id: KNOWN.rack, name: "Top" };

describe("violations", () => {
  test("there are none in what the contract allows", async () => {
    await using pair = await proxied(answering(RACK));

    await ask(pair.proxy.url, "POST /racks", { body: { name: "Top" } });

    expect(pair.proxy.violations).toEqual([]);
    expect(pair.proxy.exchanges).toMatchObject([{ status: 200, violations: [], notes: [] }]);
  });

  test("are told of request and answer, each with its place", async () => {
    const told: ProxyViolation[] = [];
    await using pair = await proxied(answering({ ...RACK, name: 7 }));
    await using proxy = await startValidatingProxy({
      upstream: pair.proxy.url,
      contract: pair.contract,
      onViolation: (violation) => told.push(violation),
    });

    await ask(proxy.url, "POST /racks", { body: {} });

    const whose = { method: "POST", path: "/racks", operationId: "create-rack", status: 200 };
    expect(proxy.violations).toEqual([
      { of: "request", rule: "request-schema", pointer: "", message: 'has no "name"', ...whose },
      { of: "answer", rule: "schema", pointer: "/name", message: "must be string", ...whose },
    ]);
    expect(told).toEqual(proxy.violations);
  });

  test("a path that the contract does not have is one, and its answer is not judged", async () => {
    await using pair = await proxied(answering({}, 418));

    await ask(pair.proxy.url, "GET /nothing");

    expect(pair.proxy.violations).toMatchObject([{ of: "request", rule: "unknown-operation" }]);
  });

  test("a 422 for what the schema allows is a note", async () => {
    await using pair = await proxied(answering({}, 422));

    await ask(pair.proxy.url, "POST /racks", { body: { name: "Top" } });

    expect(pair.proxy.violations).toEqual([]);
    expect(pair.proxy.exchanges).toMatchObject([{ notes: ["answered 422, though the schema allows the request"] }]);
  });

  test("a 422 for what it does not allow is neither", async () => {
    await using pair = await proxied(answering({}, 422));

    await ask(pair.proxy.url, "POST /racks", { body: { name: 7 } });

    expect(pair.proxy.violations).toMatchObject([{ of: "request" }]);
    expect(pair.proxy.exchanges).toMatchObject([{ notes: [] }]);
  });
});

describe("a body that is encoded", () => {
  const bytes = Buffer.from(JSON.stringify({ ...RACK, name: 7 }));
  const encoded = (contentEncoding: string, body: Uint8Array) =>
    proxied((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": contentEncoding }).end(body);
    });

  test.each([
    ["gzip", gzipSync(bytes)],
    ["deflate", deflateSync(bytes)],
    ["BR", brotliCompressSync(bytes)],
    ["identity", bytes],
  ])("is judged decoded: %s", async (contentEncoding, body) => {
    await using pair = await encoded(contentEncoding, body);

    const asked = await ask(pair.proxy.url, `GET /racks/${KNOWN.rack}`);

    expect(asked.body).toEqual({ ...RACK, name: 7 });
    expect(pair.proxy.violations).toMatchObject([{ rule: "schema", pointer: "/name" }]);
  });

  test("is not judged where nobody here can read it", async () => {
    await using pair = await encoded("zstd-of-tomorrow", bytes);

    await ask(pair.proxy.url, `GET /racks/${KNOWN.rack}`).catch(() => undefined);

    expect(pair.proxy.violations).toEqual([]);
  });

  test("is a violation where it is not what it is said to be", async () => {
    await using pair = await encoded("gzip", bytes);

    await ask(pair.proxy.url, `GET /racks/${KNOWN.rack}`).catch(() => undefined);

    const violation = await until(() => pair.proxy.violations[0]);
    expect(violation).toMatchObject({ rule: "body", message: "the body is not gzip, as it is said to be" });
  });

  test.each([
    ["is read", "gzip", gzipSync('{ "name": 7 }'), { name: 7 }],
    ["is kept as it is where it is no such thing", "gzip", Buffer.from("{}"), {}],
  ])("of a request %s", async (_, contentEncoding, body, expected) => {
    await using pair = await proxied(answering({}, 422));

    const headers = { "content-type": "application/json", "content-encoding": contentEncoding };
    await (await fetch(`${pair.proxy.url}/racks`, { method: "POST", body, headers })).text();

    expect(pair.proxy.exchanges[0]?.request.body).toEqual(expected);
  });
});

describe("credentials", () => {
  test("are nowhere in what a proxy keeps", async () => {
    await using pair = await proxied(answering({}, 200, { "content-type": "text/PT-secret-token" }));

    await ask(pair.proxy.url, "POST /racks?token=PT-secret-token", { body: { name: "PT-secret-token" } });

    expect(pair.proxy.exchanges).toHaveLength(1);
    expect(JSON.stringify([pair.proxy.exchanges, pair.proxy.violations])).not.toMatch(/PT-secret|cHJvamVjd/);
    expect(pair.proxy.violations).toContainEqual(
      expect.objectContaining({
        message: "the Content-Type is text/[redacted]; the contract declares application/json",
      }),
    );
  });

  test("that are missing are told of", async () => {
    await using pair = await proxied(answering({ data: [] }));

    await (await fetch(`${pair.proxy.url}/racks`)).text();

    expect(pair.proxy.violations).toMatchObject([{ of: "request", rule: "credentials" }]);
  });
});

describe("coverage", () => {
  test("counts operations, statuses and properties", async () => {
    await using pair = await proxied(answering({ ...RACK, keeper: { id: KNOWN.keeper }, more: [1] }));

    await ask(pair.proxy.url, "POST /racks", { body: { name: "Top" } });
    await ask(pair.proxy.url, "GET /nothing");
    const { operations, statuses, matrix, properties } = pair.proxy.coverage();

    expect([operations.covered, statuses.covered]).toEqual([1, 1]);
    expect(matrix.find(({ operationId }) => operationId === "create-rack")?.declared).toEqual({ 200: 1, 422: 0 });
    // name; id, name, keeper, keeper/id
    expect(properties.covered).toBe(5);
    expect(properties.unseen).toEqual(
      expect.arrayContaining(["create-rack 200 /keeper/name", "list-racks 200 /data/*/id"]),
    );
    expect(properties.covered + properties.unseen.length).toBe(properties.total);
  });

  test("counts what holds itself once, and the alternatives of a schema each", async () => {
    const contract = aDocument({
      components: {
        schemas: {
          Leaf: { properties: { name: {} } },
          Node: {
            properties: { next: { $ref: "#/components/schemas/Node" } },
            anyOf: [{ $ref: "#/components/schemas/Leaf" }, { type: "object" }],
          },
        },
      },
      paths: {
        "/racks": {
          get: { operationId: "a", responses: { 200: jsonAnswer({ $ref: "#/components/schemas/Node" }) } },
        },
      },
    });
    await using pair = await proxied(answering({ name: "a", next: { name: "b" } }), "", contract);

    await ask(pair.proxy.url, "GET /racks");

    expect(pair.proxy.coverage().properties).toEqual({ covered: 2, total: 2, unseen: [] });
  });

  test("counts the items of a list as one place", async () => {
    await using pair = await proxied(answering({ data: [RACK, { ...RACK, is_open: true }] }));

    await ask(pair.proxy.url, "GET /racks");

    // data, and of its items id, name, is_open
    expect(pair.proxy.coverage().properties.covered).toBe(4);
  });
});

describe("paths", () => {
  test.each([
    ["the base path is the upstream's", "/v1", "/racks"],
    ["the base path is the client's", "", "/v1/racks"],
    ["there is none", "", "/racks"],
    ["it is another one", "/api", "/racks"],
  ])("are the contract's wherever its base path stands: %s", async (_, upstreamPath, path) => {
    await using pair = await proxied(answering({ data: [] }), upstreamPath);

    await ask(pair.proxy.url, `GET ${path}`);

    expect(pair.proxy.exchanges).toMatchObject([{ request: { path: "/racks", operationId: "list-racks" } }]);
  });
});
