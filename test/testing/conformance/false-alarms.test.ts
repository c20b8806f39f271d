import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { withRateLimit } from "../../../src/testing/conformance/run/http-client.ts";
import { type CheckOptions, checkConformance } from "../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";

const credentials = { projectId: "project", token: "PT-token" };
const ok = { responses: { 200: jsonResponse({}) } };

/** Checks one operation of a server that responds as the test says, by default with 200. */
async function check(
  operation: object,
  {
    respond = (_, response) => {
      sendJson(response, 200, {});
    },
    document = {},
    path = "/it",
    method = "get",
    ...options
  }: Partial<CheckOptions> & {
    respond?: (request: IncomingMessage, response: ServerResponse) => unknown;
    document?: object;
    path?: string;
    method?: string;
  } = {},
) {
  const received: { url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
  await using server = await startServer(async (request, response) => {
    received.push({ url: String(request.url), headers: request.headers, body: await text(request) });
    respond(request, response);
  });
  const { results } = await checkConformance({
    baseUrl: server.url,
    credentials,
    contract: aDocument({ paths: { [path]: { [method]: { operationId: "it", ...ok, ...operation } } }, ...document }),
    ...options,
  });
  // The first request belongs to the preflight check.
  return { results, received: received.slice(1), failed: results.filter(({ outcome }) => outcome === "fail") };
}

const string = { type: "string" };

describe("a check sends", () => {
  test("required headers and cookies", async () => {
    const parameters = [
      { name: "X-Tenant", in: "header", required: true, schema: string, example: "acme" },
      { name: "X-Trace", in: "header", schema: string },
      { name: "Accept", in: "header", required: true, schema: string },
      { name: "session", in: "cookie", required: true, schema: string, example: "a b" },
    ];

    const { received } = await check({ parameters }, { only: ["valid/example"] });

    expect(received[0]?.headers).toMatchObject({ "x-tenant": "acme", cookie: "session=a%20b" });
    expect(received[0]?.headers).not.toHaveProperty("x-trace");
  });

  test.each([
    [{}, "/it?tags=relay-rest+check"],
    [{ example: ["a", "b"] }, "/it?tags=a&tags=b"],
    [{ example: ["a", "b"], explode: false }, "/it?tags=a%2Cb"],
    [{ example: ["a", "b"], style: "pipeDelimited" }, "/it?tags=a%7Cb"],
    [{ example: ["a", "b"], style: "spaceDelimited", explode: false }, "/it?tags=a+b"],
  ])("a required list in a query in its declared style: %j", async (style, url) => {
    const tags = { name: "tags", in: "query", required: true, schema: { type: "array", items: string }, ...style };

    const { received } = await check({ parameters: [tags] }, { only: ["valid/example"] });

    expect(received).toMatchObject([{ url }]);
  });

  test("a form", async () => {
    const schema = { type: "object", properties: { name: string, tags: { type: "array", items: string }, age: {} } };
    const content = {
      "application/x-www-form-urlencoded": { schema, example: { name: "x", tags: ["a", "b"], age: 7 } },
    };

    const { received } = await check(
      { requestBody: { required: true, content } },
      { method: "post", only: ["valid/example"] },
    );

    const body = expect.stringMatching(/^name=relay-rest\+check\+\w+&tags=a&tags=b&age=7$/) as string;
    expect(received).toMatchObject([{ headers: { "content-type": "application/x-www-form-urlencoded" }, body }]);
  });

  test("no property that only the server sets", async () => {
    const id = { type: "string", readOnly: true };
    const owner = { type: "object", required: ["id"], properties: { id, name: string } };
    const schema = {
      type: "object",
      required: ["id", "owner"],
      properties: { id, owner, pets: { type: "array", items: owner } },
    };
    const body = (example?: object) => ({ requestBody: { content: { "application/json": { schema, example } } } });
    const example = { id: "1", owner: { id: "1", name: "n" }, pets: [{ id: "2" }] };

    const { received } = await check(body(example), { method: "post", only: ["valid/example"] });
    const generated = await check(body(), { method: "post", only: ["valid/example"] });

    expect(received).toMatchObject([{ body: JSON.stringify({ owner: { name: "n" }, pets: [{}] }) }]);
    expect(generated.received).toMatchObject([{ body: '{"owner":{}}' }]);
  });
});

describe("a check has no finding if", () => {
  test("a required body is neither JSON nor a form: its cases are skipped", async () => {
    const content = { "multipart/form-data": { schema: { type: "object" } }, "text/csv": {} };

    const { results } = await check({ requestBody: { required: true, content } }, { method: "post", only: ["valid"] });

    expect(results).toMatchObject([
      { outcome: "skip", reason: "the check cannot generate a body of multipart/form-data or text/csv" },
    ]);
  });

  test("an operation that declares no success responds with a declared error", async () => {
    const { failed } = await check(
      { responses: { 410: jsonResponse({}) } },
      {
        respond: (_, response) => {
          sendJson(response, 410, {});
        },
      },
    );

    expect(failed).toEqual([]);
  });

  test.each([
    ["401, which the contract does not declare", 401, {}],
    ["403, which it declares in place of 401", 403, { 403: jsonResponse({}) }],
  ])("missing credentials get %s", async (_, status, declared) => {
    const { failed, results } = await check(
      { security: [{ basic: [] }], responses: { ...ok.responses, ...declared } },
      {
        document: { components: { securitySchemes: { basic: { type: "http", scheme: "basic" } } } },
        only: ["auth"],
        respond: (_request, response) => {
          sendJson(response, status, {});
        },
      },
    );

    expect(failed).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });

  test("a template accepts a method that a literal path does not have", async () => {
    const id = { name: "id", in: "path", required: true, schema: string };
    const paths = {
      "/pets/latest": { get: { operationId: "latest", ...ok } },
      "/pets/{id}": { parameters: [id], delete: { operationId: "delete", ...ok } },
      "/toys/latest": { put: { operationId: "toy", ...ok } },
    };

    const { results } = await check({}, { document: { paths }, only: ["method"], dryRun: true });

    expect(results.map(({ id }) => id)).toEqual([
      ...["POST", "PUT", "PATCH"].map((method) => `latest method/${method}`),
      ...["POST", "PUT", "PATCH"].map((method) => `delete method/${method}`),
      ...["GET", "POST", "PATCH", "DELETE"].map((method) => `toy method/${method}`),
    ]);
  });

  test("a server limits the rate and sends Retry-After", async () => {
    let count = 0;
    const { failed, received } = await check(
      {},
      {
        only: ["valid/example"],
        respond: (_, response) => {
          count += 1;
          response.setHeader("retry-after", "0");
          sendJson(response, count === 2 ? 429 : 200, {});
        },
      },
    );

    expect(failed).toEqual([]);
    expect(received).toHaveLength(2);
  });
});

describe("a request with a 429 response is sent", () => {
  const request = { method: "GET", url: "http://127.0.0.1/", headers: {}, body: undefined };

  /** Counts how often a request is sent to a server that always limits its rate. */
  async function timesSent(retryAfter: string | undefined, signal?: AbortSignal) {
    let count = 0;
    const headers = retryAfter === undefined ? [] : [["Retry-After", retryAfter] as const];
    const send = withRateLimit({
      send: async () => {
        count += 1;
        return { kind: "response", status: 429, headers, body: new Uint8Array() };
      },
      close: () => undefined,
    });
    await send(request, signal);
    return count;
  }

  test.each([
    ["six times at most", "0", 6],
    ["after a date", "Wed, 21 Oct 2015 07:28:00 GMT", 6],
    ["once if the wait is longer than a minute", "61", 1],
    ["once without a Retry-After", undefined, 1],
    ["once if it is neither a number nor a date", "-1", 1],
  ])("%s", async (_, retryAfter, times) => {
    expect(await timesSent(retryAfter)).toBe(times);
  });

  test("without a wait after the check was stopped", async () => {
    expect(await timesSent("12", AbortSignal.abort())).toBe(6);
  });
});
