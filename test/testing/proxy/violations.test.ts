import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import zlib, { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ProxyViolation, startValidatingProxy } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";
import { KNOWN } from "../../support/kit/store.ts";
import { proxied, respondingWith } from "../../support/kit/upstream.ts";
import { until } from "../../support/until.ts";

const RACK = { id: KNOWN.rack, name: "Top" };

describe("violations", () => {
  test("do not occur when the contract allows the exchange", async () => {
    await using pair = await proxied(respondingWith(RACK));

    await sendTo(pair.proxy.url, "POST /racks", { body: { name: "Top" } });

    expect(pair.proxy.violations).toEqual([]);
    expect(pair.proxy.exchanges).toMatchObject([{ status: 200, violations: [], notes: [] }]);
  });

  test("are reported for undeclared properties, with the nearest declared name", async () => {
    await using pair = await proxied(respondingWith(RACK));

    await sendTo(pair.proxy.url, "POST /racks", { body: { name: "Top", is_opn: true } });

    expect(pair.proxy.violations).toMatchObject([
      {
        of: "request",
        rule: "undeclared-property",
        pointer: "/is_opn",
        message: 'the property is_opn is not declared; did you mean "is_open"?',
      },
    ]);
  });

  test("are notes for undeclared properties that the schema allows", async () => {
    const schema = { type: "object", properties: { name: { type: "string" } }, additionalProperties: true };
    const post = { operationId: "create", requestBody: jsonResponse(schema), responses: { 200: {} } };
    await using pair = await proxied(
      (_, response) => response.writeHead(200).end(),
      "",
      aDocument({ paths: { "/things": { post } } }),
    );

    await sendTo(pair.proxy.url, "POST /things", { body: { nmae: "Top" } });

    expect(pair.proxy.violations).toEqual([]);
    expect(pair.proxy.exchanges).toMatchObject([
      { notes: ['the schema does not declare /nmae, but allows it; did you mean "name"?'] },
    ]);
  });

  test("are reported for request and response, each with its location", async () => {
    const reported: ProxyViolation[] = [];
    await using pair = await proxied(respondingWith({ ...RACK, name: 7 }));
    await using proxy = await startValidatingProxy({
      upstream: pair.proxy.url,
      contract: pair.contract,
      onViolation: (violation) => reported.push(violation),
    });

    await sendTo(proxy.url, "POST /racks", { body: {} });

    const source = { method: "POST", path: "/racks", operationId: "create-rack", status: 200 };
    expect(proxy.violations).toEqual([
      { of: "request", rule: "request-schema", pointer: "", message: 'has no "name"', ...source },
      { of: "response", rule: "schema", pointer: "/name", message: "must be string", ...source },
    ]);
    expect(reported).toEqual(proxy.violations);
  });

  test("include an unknown path, whose response is not validated", async () => {
    await using pair = await proxied(respondingWith({}, 418));

    await sendTo(pair.proxy.url, "GET /nothing");

    expect(pair.proxy.violations).toMatchObject([{ of: "request", rule: "unknown-operation" }]);
  });

  test.each([
    ["allows is a note", "Top", [], ["the response is a 422, although the schema allows the request"]],
    ["forbids is neither a violation nor a note", 7, [{ of: "request" }], []],
  ])("a 422 for a request that the schema %s", async (_, name, violations, notes) => {
    await using pair = await proxied(respondingWith({}, 422));

    await sendTo(pair.proxy.url, "POST /racks", { body: { name } });

    expect(pair.proxy.violations).toMatchObject(violations);
    expect(pair.proxy.exchanges).toMatchObject([{ notes }]);
  });
});

describe("an encoded body", () => {
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
    ["", bytes],
    ["gzip, br", brotliCompressSync(gzipSync(bytes))],
  ])("is decoded before validation: %s", async (contentEncoding, body) => {
    await using pair = await encoded(contentEncoding, body);

    const response = await sendTo(pair.proxy.url, `GET /racks/${KNOWN.rack}`);

    expect(response.body).toEqual({ ...RACK, name: 7 });
    expect(pair.proxy.violations).toMatchObject([{ rule: "schema", pointer: "/name" }]);
  });

  const { zstdCompressSync } = zlib as { readonly zstdCompressSync?: (bytes: Uint8Array) => Uint8Array };

  test.runIf(zstdCompressSync)("is decoded before validation where Node knows zstd", async () => {
    await using pair = await encoded("zstd", zstdCompressSync?.(bytes) ?? bytes);

    await sendTo(pair.proxy.url, `GET /racks/${KNOWN.rack}`).catch(() => undefined);

    expect(pair.proxy.violations).toMatchObject([{ rule: "schema", pointer: "/name" }]);
  });

  test.skipIf(zstdCompressSync)("is not validated where Node does not know zstd, and a note says so", async () => {
    await using pair = await encoded("zstd", bytes);

    await sendTo(pair.proxy.url, `GET /racks/${KNOWN.rack}`).catch(() => undefined);

    expect(pair.proxy.exchanges[0]?.notes).toEqual([
      "the body of the response has the unknown Content-Encoding zstd; it was forwarded but not evaluated",
    ]);
  });

  test("is not validated when its encoding is unknown, and a note says so", async () => {
    await using pair = await encoded("zstd-of-tomorrow", bytes);

    await sendTo(pair.proxy.url, `GET /racks/${KNOWN.rack}`).catch(() => undefined);
    await postEncoded(pair.proxy.url, "rot13", '{ "anzr": 7 }');

    const note = (message: string, encoding = "zstd-of-tomorrow") =>
      `the body of the ${message} has the unknown Content-Encoding ${encoding}; it was forwarded but not evaluated`;
    expect(pair.proxy.violations).toMatchObject([{ of: "request", rule: "credentials" }]);
    expect(pair.proxy.exchanges).toMatchObject([
      { notes: [note("response")] },
      { request: { body: undefined }, notes: [note("request", "rot13"), note("response")] },
    ]);
  });

  test("with more than five encodings is not decoded", async () => {
    const encoding = "gzip, gzip, gzip, gzip, gzip, gzip";
    await using pair = await encoded(encoding, bytes);

    void sendTo(pair.proxy.url, `GET /racks/${KNOWN.rack}`).catch(() => undefined);

    const exchange = await until(() => pair.proxy.exchanges[0]);
    expect(exchange.notes).toEqual([
      `the body of the response has the unknown Content-Encoding ${encoding}; it was forwarded but not evaluated`,
    ]);
  });

  test.each(["gzip", "zstd-of-tomorrow"])("that is empty needs no decoder: %s", async (contentEncoding) => {
    await using pair = await proxied((_, response) => {
      response.writeHead(204, { "content-encoding": contentEncoding }).end();
    });

    await sendTo(pair.proxy.url, "GET /colors");

    expect(pair.proxy.exchanges).toMatchObject([{ status: 204, notes: [] }]);
    expect(pair.proxy.violations).not.toContainEqual(expect.objectContaining({ rule: "body" }));
  });

  test.each([
    ["is not in its Content-Encoding", "gzip", bytes],
    ["is in another encoding", "gzip", brotliCompressSync(bytes)],
    ["is only in the last of two encodings", "br, gzip", gzipSync(bytes)],
    ["is cut off", "gzip", gzipSync(bytes).subarray(0, -10)],
    ["has more bytes than the encoded ones", "deflate", Buffer.concat([deflateSync(bytes), bytes])],
    ["looks like an empty one in Brotli", "br", Buffer.from("3 racks")],
  ])("is forwarded unchanged, and a violation names the header, when it %s", async (_, contentEncoding, body) => {
    await using pair = await encoded(contentEncoding, body);

    const known = await getBytes(pair.proxy.url, `/racks/${KNOWN.rack}`);
    const unknown = await getBytes(pair.proxy.url, "/unknown");

    const message = `the Content-Encoding is ${contentEncoding}, but the body is not in it`;
    expect([known.equals(body), unknown.equals(body)]).toEqual([true, true]);
    expect(pair.proxy.exchanges).toMatchObject([
      { violations: [{ rule: "body", message }] },
      { violations: [{ rule: "body", message }] },
    ]);
  });

  test("does not hide the violations of status and headers", async () => {
    await using pair = await proxied((_, response) => {
      response.writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" }).end(bytes);
    });

    await getBytes(pair.proxy.url, `/racks/${KNOWN.rack}`);

    expect(pair.proxy.exchanges[0]?.violations).toMatchObject([{ rule: "body" }, { rule: "media-type" }]);
  });

  test.each([
    ["is decoded", "gzip", gzipSync('{ "name": 7 }'), { name: 7 }],
    ["is kept unchanged when it does not match its Content-Encoding", "gzip", Buffer.from("{}"), {}],
  ])("of a request %s", async (_, contentEncoding, body, expected) => {
    await using pair = await proxied(respondingWith({}, 422));

    await postEncoded(pair.proxy.url, contentEncoding, body);

    expect(pair.proxy.exchanges[0]?.request.body).toEqual(expected);
  });

  test("of a request that is not in its Content-Encoding is a violation", async () => {
    await using pair = await proxied(respondingWith({}, 422));

    await postEncoded(pair.proxy.url, "gzip", '{ "name": "Rack" }');

    expect(pair.proxy.exchanges[0]?.request.violations).toContainEqual({
      rule: "request-body",
      message: "the Content-Encoding is gzip, but the body is not in it",
    });
    expect(pair.proxy.exchanges[0]?.notes).toEqual([]);
  });
});

/** Returns the bytes of a response as they arrive. `fetch` would decode them. */
async function getBytes(url: string, path: string): Promise<Buffer> {
  const outgoing = request(url + path).end();
  // The listener of "response" gets the response.
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  return buffer(response);
}

async function postEncoded(url: string, contentEncoding: string, body: BodyInit): Promise<void> {
  const headers = { "content-type": "application/json", "content-encoding": contentEncoding };
  await (await fetch(`${url}/racks`, { method: "POST", body, headers })).arrayBuffer();
}

describe("credentials", () => {
  test("do not occur in the records of a proxy", async () => {
    await using pair = await proxied(respondingWith({}, 200, { "content-type": "text/PT-secret-token" }));

    await sendTo(pair.proxy.url, "POST /racks?token=PT-secret-token", { body: { name: "PT-secret-token" } });

    expect(pair.proxy.exchanges).toHaveLength(1);
    expect(JSON.stringify([pair.proxy.exchanges, pair.proxy.violations])).not.toMatch(/PT-secret|cHJvamVjd/);
    expect(pair.proxy.violations).toContainEqual(
      expect.objectContaining({
        message: "the Content-Type is text/[redacted]; the contract declares application/json",
      }),
    );
  });

  test("are a violation if they are missing", async () => {
    await using pair = await proxied(respondingWith({ data: [] }));

    await (await fetch(`${pair.proxy.url}/racks`)).text();

    expect(pair.proxy.violations).toMatchObject([{ of: "request", rule: "credentials" }]);
  });
});

describe("coverage", () => {
  test("counts operations, statuses and properties", async () => {
    await using pair = await proxied(respondingWith({ ...RACK, keeper: { id: KNOWN.keeper }, more: [1] }));

    await sendTo(pair.proxy.url, "POST /racks", { body: { name: "Top" } });
    await sendTo(pair.proxy.url, "GET /nothing");
    const { operations, statuses, matrix, properties } = pair.proxy.coverage();

    expect([operations.covered, statuses.covered]).toEqual([1, 1]);
    expect(matrix.find(({ operationId }) => operationId === "create-rack")?.declared).toEqual({ 200: 1, 422: 0 });
    // The request has `name`; the response has `id`, `name`, `keeper` and `keeper/id`.
    expect(properties.covered).toBe(5);
    expect(properties.unseen).toEqual(
      expect.arrayContaining(["create-rack 200 /keeper/name", "list-racks 200 /data/*/id"]),
    );
    expect(properties.covered + properties.unseen.length).toBe(properties.total);
  });

  test("counts a recursive schema once, and each alternative of a schema", async () => {
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
          get: { operationId: "a", responses: { 200: jsonResponse({ $ref: "#/components/schemas/Node" }) } },
        },
      },
    });
    await using pair = await proxied(respondingWith({ name: "a", next: { name: "b" } }), "", contract);

    await sendTo(pair.proxy.url, "GET /racks");

    expect(pair.proxy.coverage().properties).toEqual({ covered: 2, total: 2, unseen: [] });
  });

  test("counts at most about a thousand locations of schemas that refer to each other", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `S${index}`);
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
    const schemas = Object.fromEntries(names.map((name) => [name, { type: "object", properties }]));
    const responses = { 200: jsonResponse({ $ref: "#/components/schemas/S0" }) };
    const contract = aDocument({
      components: { schemas },
      paths: { "/things": { get: { operationId: "list-things", responses } } },
    });
    await using proxy = await startValidatingProxy({ upstream: "http://127.0.0.1:9", contract });

    expect(proxy.coverage().properties.total).toBe(1_008);
  });

  test("counts all items of an array as one location", async () => {
    await using pair = await proxied(respondingWith({ data: [RACK, { ...RACK, is_open: true }] }));

    await sendTo(pair.proxy.url, "GET /racks");

    // `data`, and `id`, `name` and `is_open` of its items
    expect(pair.proxy.coverage().properties.covered).toBe(4);
  });
});

describe("paths", () => {
  test.each([
    ["in the upstream", "/v1", "/racks"],
    ["in the client's URL", "", "/v1/racks"],
    ["in neither", "", "/racks"],
    ["in the upstream, but different", "/api", "/racks"],
  ])("are those of the contract, wherever the base path comes from: %s", async (_, upstreamPath, path) => {
    await using pair = await proxied(respondingWith({ data: [] }), upstreamPath);

    await sendTo(pair.proxy.url, `GET ${path}`);

    expect(pair.proxy.exchanges).toMatchObject([{ request: { path: "/racks", operationId: "list-racks" } }]);
  });
});
