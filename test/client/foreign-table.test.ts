import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { RelayFetch } from "../../src/core/platform.ts";
import { ACME } from "../support/acme.ts";

const operations = {
  "/things": {
    POST: "2XX 404 4XX default form create-thing",
    PATCH: "200 503 change-thing",
    HEAD: "200 check-thing",
    OPTIONS: "204 ask-thing",
  },
};

let client: Readonly<Record<keyof (typeof operations)["/things"], Verb>>;
const fetch = vi.fn<RelayFetch>();

beforeAll(async () => {
  vi.resetModules();
  vi.doMock("../../generated/operations.ts", () => ({ operations }));
  const { createRelayClient } = await import("../../src/client/client.ts");
  // The compiler knows only the methods of this project's contract.
  client = createRelayClient({ ...ACME, fetch }) as unknown as typeof client;
});

afterAll(() => {
  vi.doUnmock("../../generated/operations.ts");
  vi.resetModules();
});

/** Lets the server give a response to each request from now on. */
function respond(create: () => Response): void {
  fetch.mockReset().mockImplementation(() => Promise.resolve(create()));
}

interface Init {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly retry?: false;
}

type Verb = (path: string, init?: Init) => Promise<{ readonly ok: boolean; readonly status: unknown }>;

test("sends a form", async () => {
  respond(() => Response.json({}));
  const body = { "a b": "c&d", list: [1, 2, null], none: undefined, owner: { "e f": true } };

  await client.POST("/things", { body });

  const [, init] = fetch.mock.calls[0] ?? [];
  expect(init?.body).toBe("a%20b=c%26d&list=1&list=2&owner[e%20f]=true");
  expect(init?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
});

test("sends the caller's content type of a form", async () => {
  respond(() => Response.json({}));
  const type = "application/x-www-form-urlencoded; charset=utf-8";

  await client.POST("/things", { body: { a: 1 }, headers: { "Content-Type": type } });

  expect(fetch.mock.calls[0]?.[1].headers["content-type"]).toBe(type);
});

test("rejects a list of objects in a form, and names the field", async () => {
  respond(() => Response.json({}));

  await expect(client.POST("/things", { body: { list: [{}] } })).rejects.toThrow("body.list must be");
});

test.each([
  [201, { ok: true, status: "2XX", data: { id: "1" } }],
  [404, { ok: false, status: 404, error: { kind: "api", status: 404, httpStatus: 404 } }],
  [422, { ok: false, status: "4XX", error: { kind: "api", status: 422, httpStatus: 422, body: { id: "1" } } }],
  [500, { ok: false, status: "default", error: { kind: "api", status: 500 } }],
])("the result of a %i has the declared range or default", async (status, result) => {
  respond(() => Response.json({ id: "1" }, { status }));

  await expect(client.POST("/things", { body: {} })).resolves.toMatchObject(result);
});

test("a default response does not cover a redirect", async () => {
  respond(() => new Response(null, { status: 302, headers: { location: "/elsewhere" } }));

  await expect(client.POST("/things")).resolves.toMatchObject({ status: "unexpected", error: { kind: "redirect" } });
});

test.each(["HEAD", "OPTIONS"] as const)("a success of %s may have no body", async (method) => {
  const status = method === "HEAD" ? 200 : 204;
  respond(() => new Response(null, { status }));

  await expect(client[method]("/things")).resolves.toMatchObject({ ok: true, status, data: undefined });
  expect(fetch.mock.calls[0]?.[1].method).toBe(method);
});

test("sends JSON with PATCH, once", async () => {
  respond(() => Response.json({}, { status: 503 }));

  await client.PATCH("/things", { body: { a: 1 } });

  expect(fetch.mock.calls.map(([, { method, body }]) => ({ method, body }))).toEqual([
    { method: "PATCH", body: '{"a":1}' },
  ]);
});
