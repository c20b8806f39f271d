import { beforeEach, describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../../../src/testing/index.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";
import { STORE } from "../../support/kit/store.ts";

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ contract: STORE });
  return mock.close;
});

const list = () => sendTo(mock.url, "GET /racks");

/** Creates a rack, and ignores the response. */
async function create(): Promise<void> {
  const response = await fetch(`${mock.url}/racks`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa("project:PT-secret-token")}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "New", color: "red", slots: 3 }),
    redirect: "manual",
  }).catch(() => undefined);
  await response?.body?.cancel();
}

async function namesOfRacks(): Promise<unknown> {
  const { data } = (await list()).body as { readonly data: readonly { readonly name: string }[] };
  return data.map(({ name }) => name);
}

describe("respond", () => {
  test("sends the given response to the next request of the operation, and to no other", async () => {
    mock.respond("list-racks", {
      status: 418,
      body: { teapot: true },
      headers: { "X-Tea": "green", Via: ["a", "b"] },
    });

    const other = await sendTo(mock.url, "GET /colors");
    const scripted = await list();
    const next = await list();

    expect([other.status, scripted.status, next.status]).toEqual([200, 418, 200]);
    expect(scripted.body).toEqual({ teapot: true });
    expect([scripted.headers.get("x-tea"), scripted.headers.get("via")]).toEqual(["green", "a, b"]);
    expect(scripted.headers.get("content-type")).toBe("application/json");
  });

  test.each<[string, Parameters<MockServer["respond"]>[1], unknown, string | null]>([
    ["text", { status: 200, body: "unchanged", headers: { "Content-Type": "text/plain" } }, "unchanged", "text/plain"],
    [
      "bytes",
      { status: 200, body: new TextEncoder().encode("unchanged"), headers: { "Content-Type": "text/plain" } },
      "unchanged",
      "text/plain",
    ],
    ["no body", { status: 204 }, undefined, null],
  ])("sends %s unchanged", async (_, response, body, type) => {
    mock.respond("list-racks", response);

    const scripted = await list();

    expect([scripted.body, scripted.headers.get("content-type")]).toEqual([body, type]);
  });

  test("repeats a response the given number of times, then sends the next one", async () => {
    mock.respond("list-racks", { status: 500 }, { times: 2 });
    mock.respond("list-racks", { status: 503 }, { times: Number.POSITIVE_INFINITY });

    const statuses = [await list(), await list(), await list(), await list()].map(({ status }) => status);

    expect(statuses).toEqual([500, 500, 503, 503]);
  });

  test.each([0, -1, Number.NaN])("rejects %d times", (times) => {
    expect(() => {
      mock.respond("list-racks", { status: 500 }, { times });
    }).toThrow(`times must be above 0, got ${times}`);
  });

  test("rejects an unknown operation", () => {
    expect(() => {
      mock.respond("list-rack", { status: 500 });
    }).toThrow('has no operation "list-rack"');
  });
});

describe("fail", () => {
  test("sends a status, or breaks the connection", async () => {
    mock.fail("list-racks", 503);
    mock.fail("list-racks", "reset-before-headers");

    expect((await list()).status).toBe(503);
    await expect(list()).rejects.toThrow("fetch failed");
  });

  test.each([
    ...([503, "retry-after-zero", "redirect-307", "error-html", "stall-after-error-headers"] as const).map((step) => ({
      step,
      names: ["Top"],
    })),
    ...([201, "reset-before-headers", "stall-mid-body", "success-html"] as const).map((step) => {
      return { step, names: ["New", "Top"] };
    }),
  ])("$step changes the state only if it is a success: $names", async ({ step, names }) => {
    mock.fail("create-rack", step);

    await create();

    expect(await namesOfRacks()).toEqual(names);
  });

  test.each([
    ["the body of the operation", "list-racks", "GET /racks", { data: [{ name: "Top" }] }],
    [
      "a default body when the operation has none",
      "delete-rack",
      "DELETE /racks/22222222-2222-4222-8222-222222222222",
      { name: "Support" },
    ],
  ] as const)("sends %s when the preset succeeds", async (_, operationId, line, expected) => {
    mock.fail(operationId, "early-hints");

    expect((await sendTo(mock.url, line)).body).toMatchObject(expected);
  });

  test("redirects to another origin", async () => {
    mock.fail("list-racks", "redirect-302");

    const response = await fetch(`${mock.url}/racks`, { redirect: "manual" });

    expect(response.headers.get("location")).toBe(`${mock.url.replace("127.0.0.1", "localhost")}/racks`);
  });

  test("a preset that throws before it responds is a 500 with the reason", async () => {
    mock.fail("list-racks", () => {
      throw new Error("a mistake of the test");
    });

    const { status, body } = await list();

    expect([status, body]).toEqual([
      500,
      expect.objectContaining({ detail: "The mock failed: Error: a mistake of the test" }),
    ]);
  });

  test("a preset that throws while it responds breaks off the response", async () => {
    mock.fail("list-racks", ({ response }) => {
      response.writeHead(200, { "content-length": 10 }).write("12345");
      throw new Error("a mistake of the test");
    });

    await expect(list()).rejects.toThrow();
  });
});
