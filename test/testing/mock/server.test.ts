import { beforeEach, describe, expect, test, vi } from "vitest";
import { type MockServer, type MockServerOptions, startMockServer } from "../../../src/testing/index.ts";
import { aDocument } from "../../support/kit/contract.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";
import { KNOWN, STORE } from "../../support/kit/store.ts";

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ contract: STORE });
  return mock.close;
});

/** Runs a function with another mock of the store, and closes the mock afterwards. */
async function withMock<Value>(options: MockServerOptions, act: (mock: MockServer) => Promise<Value>): Promise<Value> {
  await using mock = await startMockServer({ contract: STORE, ...options });
  return await act(mock);
}

describe("the address", () => {
  test.each([
    ["that of the contract's server", undefined, "/v1"],
    ["another", "api/v2/", "/api/v2"],
    ["none", "/", ""],
  ])("its base path is %s", async (_, basePath, expected) => {
    await withMock({ basePath }, async ({ url }) => {
      expect(new URL(url).pathname.replace(/\/$/, "")).toBe(expected);
      expect((await sendTo(url, "GET /racks")).status).toBe(200);
    });
  });

  test("a path outside the base path is a 404 with the base path", async () => {
    const { status, body } = await sendTo(new URL(mock.url).origin, "GET /racks?secret=1");

    expect([status, body]).toEqual([
      404,
      expect.objectContaining({ detail: "The mock is mounted at /v1, and /racks is not below it" }),
    ]);
  });

  test("the default contract is the one that the package ships", async () => {
    await using mock = await startMockServer();

    const { body } = await sendTo(mock.url, "POST /number_groups", { body: { name: "Support" } });

    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/relay\/rest$/);
    expect(body).toMatchObject({ name: "Support" });
  });

  test("a closed mock does not listen, and can be closed again", async () => {
    const mock = await startMockServer();
    const pending = sendTo(mock.url, "GET /number_groups").catch(() => "cut");

    await mock.close();
    await mock.close();
    await pending;

    await expect(sendTo(mock.url, "GET /number_groups")).rejects.toThrow("fetch failed");
  });
});

describe("credentials", () => {
  const credentials = { projectId: "project", token: "PT:secret:token" };
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

  test.each([
    ["a colon in the token", basic("project:PT:secret:token"), 200],
    ["another token", basic("project:PT"), 401],
    ["another project", basic("other:PT:secret:token"), 401],
    ["no token", basic("project:"), 401],
    ["no colon", basic("project"), 401],
    ["text that is not base64", "Basic !!!", 401],
    ["another scheme", "Bearer PT:secret:token", 401],
  ])("with credentials given, %s", async (_, authorization, status) => {
    await withMock({ credentials }, async ({ url }) => {
      expect((await sendTo(url, "GET /racks", { headers: { authorization } })).status).toBe(status);
    });
  });

  test("empty credentials always fail, even if they are the given ones", async () => {
    await withMock({ credentials: { projectId: "", token: "" } }, async ({ url }) => {
      expect((await sendTo(url, "GET /racks", { headers: { authorization: basic(":") } })).status).toBe(401);
    });
  });

  test("without given credentials, all credentials that are not empty are accepted", async () => {
    expect((await sendTo(mock.url, "GET /racks", { headers: { authorization: basic("any:ø") } })).status).toBe(200);
  });
});

describe("a response", () => {
  test.each([
    ["malformed JSON", '{ "name": '],
    ["a wrong body", { name: 7 }],
    ["no body", undefined],
  ])("to %s is the contract's 422", async (_, body) => {
    expect((await sendTo(mock.url, "POST /racks", { body })).status).toBe(422);
  });

  test("has the violations of the request in Prism's header", async () => {
    const { headers } = await sendTo(mock.url, "POST /racks", { body: { name: 7, is_open: true } });

    expect(JSON.parse(String(headers.get("sl-violations")))).toContainEqual({
      location: ["request", "body", "name"],
      severity: "Error",
      code: "request-schema",
      message: "must be string",
    });
  });

  test.each([
    ["in ASCII", { name: 7, size: "groß" }, /^\[\{/],
    ["cut when it is too long", { name: "Low", size: 7 }, /^Too many violations! .{8000}$/],
  ])("has this header %s", async (_, body, expected) => {
    const { headers } = await sendTo(mock.url, "POST /racks", { body });

    expect(headers.get("sl-violations")).toMatch(expected);
  });

  test("treats a repeated parameter as an array", async () => {
    const { headers } = await sendTo(mock.url, "GET /racks?filter_name=a&filter_name=b");

    expect(headers.get("sl-violations")).toContain("filter_name must be string");
  });

  test("with Prefer does not change the state", async () => {
    const prefer = { headers: { prefer: "code=204" } };
    const { status } = await sendTo(mock.url, `DELETE /racks/${KNOWN.rack}`, prefer);
    await sendTo(mock.url, `PUT /racks/${KNOWN.rack}`, { body: { name: "Low" }, headers: { prefer: "code=200" } });

    const { body } = await sendTo(mock.url, `GET /racks/${KNOWN.rack}`);

    expect([status, body]).toEqual([204, expect.objectContaining({ name: "Top" })]);
  });

  test("of text is sent unchanged", async () => {
    const { body, headers } = await sendTo(mock.url, "GET /text");

    expect([body, headers.get("content-type")]).toEqual(["as it is", "text/plain"]);
  });

  test.each([
    ["an unknown path", "GET /nothing", 404],
    ["an unknown method", "PATCH /racks", 405],
  ])("to %s is a problem", async (_, line, status) => {
    const response = await sendTo(mock.url, line);

    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  });

  test("is the same for the same seed, and has other ids for another seed", async () => {
    const create = (mock: MockServer) => sendTo(mock.url, "POST /racks", { body: { name: "Low" } });

    const [one, same, other] = [
      await withMock({ seed: "a" }, create),
      await withMock({ seed: "a" }, create),
      await withMock({ seed: "b" }, create),
    ];

    expect(same.body).toEqual(one.body);
    expect(other.body).not.toEqual(one.body);
  });
});

describe("a recorded request", () => {
  test("has its parts and its violations, without credentials", async () => {
    await sendTo(mock.url, "POST /racks?note=PT-secret-token", { body: { name: 7, color: "PT-secret-token" } });

    expect(mock.requests).toMatchObject([
      {
        method: "POST",
        path: "/racks?note=[redacted]",
        operationId: "create-rack",
        headers: { authorization: "[redacted]", "content-type": "application/json" },
        body: { name: 7, color: "[redacted]" },
        violations: [
          { rule: "request-schema", pointer: "/name", message: "must be string" },
          { rule: "undeclared-query-parameter" },
        ],
      },
    ]);
    expect(JSON.stringify(mock.requests)).not.toMatch(/PT-secret|cHJvamVjd/);
  });

  test("has text if the body is not JSON, and undefined without a body", async () => {
    await sendTo(mock.url, "POST /racks", { body: "{" });
    await sendTo(mock.url, "GET /nothing");

    expect(mock.requests.map(({ body }) => body)).toEqual(["{", undefined]);
  });

  test("has text when the body is nested deeper than the stack", async () => {
    const deep = "[".repeat(50_000) + "]".repeat(50_000);

    const { status } = await sendTo(mock.url, "POST /racks", { body: deep });

    expect([status, mock.requests[0]?.body]).toEqual([422, deep]);
  });

  test("contains no invented credentials", async () => {
    await (await fetch(`${mock.url}/racks`)).text();

    expect(mock.requests[0]?.headers).not.toHaveProperty("authorization");
    expect(mock.requests[0]?.violations).toEqual([
      { rule: "credentials", message: "the Authorization header is missing" },
    ]);
  });

  test("contains no API keys", async () => {
    const schemes = ["query", "cookie", "header"].map((location) => ({ type: "apiKey", in: location, name: "X Key" }));
    const securitySchemes = { ...schemes, 2: { type: "apiKey", in: "header", name: "X-Key" } };
    const get = { operationId: "get", security: [{ 0: [], 1: [], 2: [] }], responses: { 200: {} } };
    const contract = aDocument({ components: { securitySchemes }, paths: { "/it": { get } } });

    await withMock({ contract }, async ({ url, requests }) => {
      const headers = { "x-key": "k-header", cookie: "X Key=k-cookie" };
      for (const query of ["?X%20Key=k-query&size=1", "?size=1"]) await fetch(`${url}/it${query}`, { headers });

      expect(requests).toMatchObject([
        { path: "/it?X%20Key=[redacted]&size=1", headers: { "x-key": "[redacted]", cookie: "[redacted]" } },
        { path: "/it?size=1" },
      ]);
    });
  });

  test("is kept until there are 1,000 newer ones", async () => {
    for (let count = 0; count <= 1_000; count += 1) await (await fetch(`${mock.url}/${count}`)).text();

    expect([mock.requests.length, mock.requests[0]?.path]).toEqual([1_000, "/1"]);
  });

  test("is passed to onRequest at the end of the exchange", async () => {
    const onRequest = vi.fn<NonNullable<MockServerOptions["onRequest"]>>();

    await withMock({ onRequest }, ({ url }) => sendTo(url, "GET /racks"));

    expect(onRequest.mock.calls.map(([request, status]) => [request.operationId, status])).toEqual([
      ["list-racks", 200],
    ]);
  });
});
