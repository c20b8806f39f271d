import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import {
  type MockServer,
  type MockServerOptions,
  type RecordedRequest,
  startMockServer,
} from "../../../src/testing/index.ts";
import { listenOnLoopback } from "../../../src/testing/shared/loopback-server.ts";
import { ask } from "../../support/kit/fetch-json.ts";
import { KNOWN, STORE } from "../../support/kit/store.ts";

/** A mock of the store, closed at the end of what it is given to. */
async function withMock<Value>(options: MockServerOptions, act: (mock: MockServer) => Promise<Value>): Promise<Value> {
  await using mock = await startMockServer({ contract: STORE, ...options });
  return await act(mock);
}

describe("where it is", () => {
  test.each([
    ["that of the contract's server", undefined, "/v1"],
    ["another", "api/v2/", "/api/v2"],
    ["none", "/", ""],
  ])("its base path is %s", async (_, basePath, expected) => {
    await withMock({ basePath }, async ({ url }) => {
      expect(new URL(url).pathname.replace(/\/$/, "")).toBe(expected);
      expect((await ask(url, "GET /racks")).status).toBe(200);
    });
  });

  test("what is not below its base path is a 404 that names it", async () => {
    await withMock({}, async ({ url }) => {
      const { status, body } = await ask(new URL(url).origin, "GET /racks?secret=1");

      expect([status, body]).toEqual([
        404,
        expect.objectContaining({ detail: "The mock is mounted at /v1, and /racks is not below it" }),
      ]);
    });
  });

  test("it mocks the contract that the package ships when none is given", async () => {
    await using mock = await startMockServer();

    const { body } = await ask(mock.url, "POST /number_groups", { body: { name: "Support" } });

    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/relay\/rest$/);
    expect(body).toMatchObject({ name: "Support" });
  });

  test("a port in use is one clear line", async () => {
    const taken = await listenOnLoopback(createServer());

    await expect(startMockServer({ port: taken.port })).rejects.toThrow(`port ${taken.port} is in use`);
    await taken.close();
  });

  test("it is gone once it is closed, and may be closed twice", async () => {
    const mock = await startMockServer();
    const pending = ask(mock.url, "GET /number_groups").catch(() => "cut");

    await mock.close();
    await mock.close();
    await pending;

    await expect(ask(mock.url, "GET /number_groups")).rejects.toThrow("fetch failed");
  });
});

describe("who is let in", () => {
  const credentials = { projectId: "project", token: "PT:secret:token" };
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

  test.each([
    ["a colon in the token", basic("project:PT:secret:token"), 200],
    ["another token", basic("project:PT"), 401],
    ["another project", basic("other:PT:secret:token"), 401],
    ["no token", basic("project:"), 401],
    ["no colon", basic("project"), 401],
    ["what is no base64", "Basic !!!", 401],
    ["another scheme", "Bearer PT:secret:token", 401],
  ])("with credentials given, %s", async (_, authorization, status) => {
    await withMock({ credentials }, async ({ url }) => {
      expect((await ask(url, "GET /racks", { headers: { authorization } })).status).toBe(status);
    });
  });

  test("empty credentials never pass, not even when they are the ones given", async () => {
    await withMock({ credentials: { projectId: "", token: "" } }, async ({ url }) => {
      expect((await ask(url, "GET /racks", { headers: { authorization: basic(":") } })).status).toBe(401);
    });
  });

  test("without credentials given, any do that are not empty", async () => {
    await withMock({}, async ({ url }) => {
      expect((await ask(url, "GET /racks", { headers: { authorization: basic("any:ø") } })).status).toBe(200);
    });
  });
});

describe("what it answers", () => {
  test.each([
    ["malformed JSON", '{ "name": '],
    ["a wrong body", { name: 7 }],
    ["no body", undefined],
  ])("%s with the contract's 422", async (_, body) => {
    await withMock({}, async ({ url }) => {
      expect((await ask(url, "POST /racks", { body })).status).toBe(422);
    });
  });

  test("tells what a request has against the contract in the header that Prism has for it", async () => {
    await withMock({}, async ({ url }) => {
      const { headers } = await ask(url, "POST /racks", { body: { name: 7, is_open: true } });

      expect(JSON.parse(String(headers.get("sl-violations")))).toContainEqual({
        location: ["request", "body", "name"],
        severity: "Error",
        code: "type",
        message: "Request body property name must be string",
      });
    });
  });

  test.each([
    ["in ASCII", { name: 7, size: "groß" }, /^\[\{/],
    ["cut where it would be too long", { name: "Low", size: 7 }, /^Too many violations! .{8000}$/],
  ])("what it says there is %s", async (_, body, expected) => {
    await withMock({}, async ({ url }) => {
      const { headers } = await ask(url, "POST /racks", { body });

      expect(headers.get("sl-violations")).toMatch(expected);
    });
  });

  test("a parameter that comes twice as the list that it is", async () => {
    await withMock({}, async ({ url }) => {
      const { headers } = await ask(url, "GET /racks?filter_name=a&filter_name=b");

      expect(headers.get("sl-violations")).toContain("filter_name must be string");
    });
  });

  test("the status that Prefer names", async () => {
    await withMock({}, async ({ url }) => {
      expect((await ask(url, "GET /racks", { headers: { prefer: "code=422" } })).status).toBe(422);
    });
  });

  test("a status that Prefer names, and changes nothing", async () => {
    await withMock({}, async ({ url }) => {
      const prefer = { headers: { prefer: "code=204" } };
      const { status } = await ask(url, `DELETE /racks/${KNOWN.rack}`, prefer);
      await ask(url, `PUT /racks/${KNOWN.rack}`, { body: { name: "Low" }, headers: { prefer: "code=200" } });

      const { body } = await ask(url, `GET /racks/${KNOWN.rack}`);

      expect([status, body]).toEqual([204, expect.objectContaining({ name: "Top" })]);
    });
  });

  test("a text as it is", async () => {
    await withMock({}, async ({ url }) => {
      const { body, headers } = await ask(url, "GET /text");

      expect([body, headers.get("content-type")]).toEqual(["as it is", "text/plain"]);
    });
  });

  test.each([
    ["a path that the contract does not have", "GET /nothing", 404],
    ["a method that a path does not have", "PATCH /racks", 405],
  ])("%s with a problem", async (_, line, status) => {
    await withMock({}, async ({ url }) => {
      const asked = await ask(url, line);

      expect([asked.status, asked.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    });
  });

  test("the same by the same seed, and other ids by another", async () => {
    const create = (mock: MockServer) => ask(mock.url, "POST /racks", { body: { name: "Low" } });

    const [one, same, other] = [
      await withMock({ seed: "a" }, create),
      await withMock({ seed: "a" }, create),
      await withMock({ seed: "b" }, create),
    ];

    expect(same.body).toEqual(one.body);
    expect(other.body).not.toEqual(one.body);
  });
});

describe("what it remembers of requests", () => {
  test("their parts and what they have against the contract, without credentials", async () => {
    await withMock({}, async ({ url, requests }) => {
      await ask(url, "POST /racks?note=PT-secret-token", { body: { name: 7, color: "PT-secret-token" } });

      expect(requests).toMatchObject([
        {
          method: "POST",
          path: "/racks?note=[redacted]",
          operationId: "create-rack",
          headers: { authorization: "[redacted]", "content-type": "application/json" },
          body: { name: 7, color: "[redacted]" },
          violations: [
            { rule: "undeclared-query-parameter" },
            { rule: "request-schema", pointer: "/name", message: "must be string" },
          ],
        },
      ]);
      expect(JSON.stringify(requests)).not.toMatch(/PT-secret|cHJvamVjd/);
    });
  });

  test("a body that does not parse as text, and none as none", async () => {
    await withMock({}, async ({ url, requests }) => {
      await ask(url, "POST /racks", { body: "{" });
      await ask(url, "GET /nothing");

      expect(requests.map(({ body }) => body)).toEqual(["{", undefined]);
    });
  });

  test("a body that is nested deeper than the stack is as text", async () => {
    const deep = "[".repeat(50_000) + "]".repeat(50_000);

    await withMock({}, async ({ url, requests }) => {
      const { status } = await ask(url, "POST /racks", { body: deep });

      expect([status, requests[0]?.body]).toEqual([422, deep]);
    });
  });

  test("nothing is made up for a request without credentials", async () => {
    await withMock({}, async ({ url, requests }) => {
      await (await fetch(`${url}/racks`)).text();

      expect(requests[0]?.headers).not.toHaveProperty("authorization");
      expect(requests[0]?.violations).toEqual([
        { rule: "credentials", message: "the Authorization header is missing" },
      ]);
    });
  });

  test("it tells of each as soon as it is over", async () => {
    const told: [RecordedRequest, number][] = [];
    const onRequest = (request: RecordedRequest, status: number) => told.push([request, status]);

    await withMock({ onRequest }, ({ url }) => ask(url, "GET /racks"));

    expect(told).toEqual([[expect.objectContaining({ operationId: "list-racks" }), 200]]);
  });
});
