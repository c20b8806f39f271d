import { beforeEach, describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../../../src/testing/index.ts";
import { ask } from "../../support/kit/fetch-json.ts";
import { STORE } from "../../support/kit/store.ts";

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ contract: STORE });
  return mock.close;
});

const list = () => ask(mock.url, "GET /racks");

/** Makes a rack, and does not care what becomes of the answer. */
async function make(): Promise<void> {
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
  test("answers the next request of an operation as told, and no other", async () => {
    mock.respond("list-racks", {
      status: 418,
      body: { teapot: true },
      headers: { "X-Tea": "green", Via: ["a", "b"] },
    });

    const other = await ask(mock.url, "GET /colors");
    const told = await list();
    const next = await list();

    expect([other.status, told.status, next.status]).toEqual([200, 418, 200]);
    expect(told.body).toEqual({ teapot: true });
    expect([told.headers.get("x-tea"), told.headers.get("via")]).toEqual(["green", "a, b"]);
    expect(told.headers.get("content-type")).toBe("application/json");
  });

  test.each([
    ["text", "as it is"],
    ["bytes", new TextEncoder().encode("as it is")],
  ])("sends %s as it is", async (_, body) => {
    mock.respond("list-racks", { status: 200, body, headers: { "Content-Type": "text/plain" } });

    const told = await list();

    expect([told.body, told.headers.get("content-type")]).toEqual(["as it is", "text/plain"]);
  });

  test("sends no body when there is none", async () => {
    mock.respond("list-racks", { status: 204 });

    const told = await list();

    expect([told.body, told.headers.get("content-type")]).toEqual([undefined, null]);
  });

  test("answers as often as told, and what was told later after it", async () => {
    mock.respond("list-racks", { status: 500 }, { times: 2 });
    mock.respond("list-racks", { status: 503 }, { times: Number.POSITIVE_INFINITY });

    const statuses = [await list(), await list(), await list(), await list()].map(({ status }) => status);

    expect(statuses).toEqual([500, 500, 503, 503]);
  });

  test.each([0, -1, Number.NaN])("refuses to answer %d times", (times) => {
    expect(() => {
      mock.respond("list-racks", { status: 500 }, { times });
    }).toThrow(`times must be above 0, got ${times}`);
  });

  test("refuses an operation that there is not", () => {
    expect(() => {
      mock.respond("list-rack", { status: 500 });
    }).toThrow('has no operation "list-rack"');
  });
});

describe("fail", () => {
  test("answers with a status", async () => {
    mock.fail("list-racks", 503);

    expect((await list()).status).toBe(503);
  });

  test("breaks the connection", async () => {
    mock.fail("list-racks", "reset-before-headers");

    await expect(list()).rejects.toThrow("fetch failed");
  });

  test.each([503, "retry-after-zero", "redirect-307", "error-html", "stall-after-error-headers"] as const)(
    "%s does not act on the request",
    async (step) => {
      mock.fail("create-rack", step);

      await make();

      expect(await namesOfRacks()).toEqual(["Top"]);
    },
  );

  test.each([201, "reset-before-headers", "stall-mid-body", "success-html"] as const)(
    "%s acts on the request, whatever becomes of the answer",
    async (step) => {
      mock.fail("create-rack", step);

      await make();

      expect(await namesOfRacks()).toEqual(["New", "Top"]);
    },
  );

  test("takes the body of the operation for what succeeds at last", async () => {
    mock.fail("list-racks", "early-hints");

    const { body } = await list();

    expect(body).toMatchObject({ data: [{ name: "Top" }] });
  });

  test("takes a body of its own where the operation has none", async () => {
    mock.fail("delete-rack", "early-hints");

    const { body } = await ask(mock.url, "DELETE /racks/22222222-2222-4222-8222-222222222222");

    expect(body).toMatchObject({ name: "Support" });
  });

  test("redirects to another origin", async () => {
    mock.fail("list-racks", "redirect-302");

    const response = await fetch(`${mock.url}/racks`, { redirect: "manual" });

    expect(response.headers.get("location")).toBe(`${mock.url.replace("127.0.0.1", "localhost")}/racks`);
  });

  test("a preset that throws before it answers is a 500 that says so", async () => {
    mock.fail("list-racks", () => {
      throw new Error("a mistake of the test");
    });

    const { status, body } = await list();

    expect([status, body]).toEqual([
      500,
      expect.objectContaining({ detail: "The mock failed: Error: a mistake of the test" }),
    ]);
  });

  test("a preset that throws while it answers breaks the answer off", async () => {
    mock.fail("list-racks", ({ response }) => {
      response.writeHead(200, { "content-length": 10 }).write("12345");
      throw new Error("a mistake of the test");
    });

    await expect(list()).rejects.toThrow();
  });
});
