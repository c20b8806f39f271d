import { beforeEach, describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../../../src/testing/index.ts";
import { type FetchedResponse, sendTo } from "../../support/kit/fetch-json.ts";
import { KNOWN, STORE, UNKNOWN } from "../../support/kit/store.ts";

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ contract: STORE, seed: "tests" });
  return mock.close;
});

const send = (line: string, body?: unknown): Promise<FetchedResponse> => sendTo(mock.url, line, { body });

/** Creates a resource, and returns its id. */
async function create(path: string, body: object = {}): Promise<string> {
  const created = await send(`POST ${path}`, body);
  return (created.body as { readonly id: string }).id;
}

describe("a value of a request", () => {
  test.each([
    [
      "is in the response if the response declares it",
      { name: "Low", is_open: true, color: "red", keeper_id: UNKNOWN },
      { name: "Low", is_open: true, keeper: { id: UNKNOWN, name: "Ada" } },
    ],
    ["has its default when it is missing", { name: "Low" }, { is_open: false }],
    ["is not in the response if that does not allow it", { name: "longer than the schema allows" }, { name: "Top" }],
  ])("%s", async (_, sent, received) => {
    const { body } = await send("POST /racks", sent);

    expect(body).toMatchObject(received);
    expect(body).not.toHaveProperty("color");
  });
});

describe("a created resource", () => {
  test("can be retrieved, changed, listed before older ones, and deleted", async () => {
    const id = await create("/racks", { name: "Low" });

    const changed = await send(`PUT /racks/${id}`, { name: "Lower" });
    const retrieved = await send(`GET /racks/${id}`);
    const listed = await send("GET /racks");
    const deleted = await send(`DELETE /racks/${id}`);
    const gone = await send(`GET /racks/${id}`);

    expect(changed.body).toMatchObject({ id, name: "Lower" });
    expect(retrieved.body).toEqual(changed.body);
    expect(listed.body).toMatchObject({ data: [{ id, name: "Lower" }, { id: KNOWN.rack }] });
    expect([deleted.status, gone.status, gone.body]).toEqual([204, 404, { error: "gone" }]);
  });

  test("is listed only in its part of the collection", async () => {
    const rack = await create("/racks", { name: "Low" });
    const box = await create(`/racks/${rack}/boxes`);

    const here = await send(`GET /racks/${rack}/boxes`);
    const elsewhere = await send(`GET /racks/${KNOWN.rack}/boxes`);

    expect(here.body).toMatchObject({ data: [{ id: box, rack_id: rack }] });
    expect(elsewhere.body).toMatchObject({ data: [] });
  });

  test("can be referred to even if it has no paths of its own", async () => {
    const order = await create("/orders/sms");

    const { status, body } = await send(`PUT /orders/${order}/verify`, {});

    expect([status, body]).toEqual([200, { done: true, order_id: order }]);
  });
});

describe("a resource in the contract's examples", () => {
  test("exists from the start, and can be deleted", async () => {
    const { status, body } = await send(`GET /racks/${KNOWN.rack}`);
    await send(`DELETE /racks/${KNOWN.rack}`);

    expect([status, body]).toEqual([200, expect.objectContaining({ id: KNOWN.rack, name: "Top" })]);
    expect((await send("GET /racks")).body).toMatchObject({ data: [] });
  });

  test.each([
    ["can be referred to even if it has no paths of its own", `PUT /orders/${KNOWN.order}/verify`, {}, 200],
    [
      "can be of a collection that has only a delete operation",
      "DELETE /colors/77777777-7777-4777-8777-777777777777",
      undefined,
      204,
    ],
  ])("%s", async (_, line, body, status) => {
    expect((await send(line, body)).status).toBe(status);
  });

  test("is listed unchanged when the items have no ids", async () => {
    const { body } = await send("GET /colors");

    expect(body).toMatchObject({ data: [{ name: "red" }, { name: "blue" }] });
  });
});

describe("a missing resource", () => {
  test.each([
    ["a resource", `GET /racks/${UNKNOWN}`, undefined, 404],
    ["a part of a collection", `GET /racks/${UNKNOWN}/boxes`, undefined, 200],
    ["a resource without a list operation", `GET /keys/${UNKNOWN}`, undefined, 404],
    ["a resource whose ids the API does not create", "GET /lookups/5550100", undefined, 200],
    ["an id that no response had", `PUT /orders/${UNKNOWN}/verify`, {}, 404],
    ["an id in a body", "POST /racks", { name: "Low", rack_id: UNKNOWN }, 422],
  ])("is an error if the contract declares one: %s", async (_, line, body, status) => {
    const response = await send(line, body);

    expect(response.status).toBe(status);
  });

  test("has no effect if a new resource without paths is created", async () => {
    const { status, body } = await send("POST /orders");

    expect([status, body]).toEqual([200, { done: true }]);
  });

  test("includes an invalid id, when the contract declares only 404", async () => {
    const { status, body } = await send("GET /racks/7");

    expect([status, body]).toEqual([404, { error: "gone" }]);
  });
});

describe("a single resource within another", () => {
  const label = `/racks/${KNOWN.rack}/label`;

  test("is the example until another is created", async () => {
    const before = await send(`GET ${label}`);
    const created = await send(`POST ${label}`, { text: "Heavy" });
    const after = await send(`GET ${label}`);

    expect(before.body).toMatchObject({ text: "Fragile", rack_id: KNOWN.rack });
    expect(created.body).toMatchObject({ text: "Heavy", rack_id: KNOWN.rack });
    expect(after.body).toEqual(created.body);
  });

  test("is missing after its deletion, and can be created again", async () => {
    await send(`DELETE ${label}`);

    const gone = await send(`GET ${label}`);
    const again = await send(`POST ${label}`, { text: "Heavy" });

    expect([gone.status, again.status]).toEqual([404, 200]);
  });
});

test("the response to an action is the changed resource", async () => {
  const id = await create("/racks", { name: "Low" });

  const locked = await send(`POST /racks/${id}/lock`, { is_open: true });
  const unlocked = await send(`DELETE /racks/${id}/lock`);
  const retrieved = await send(`GET /racks/${id}`);

  expect(locked.body).toMatchObject({ id, name: "Low", is_open: true });
  expect(unlocked.body).toEqual(locked.body);
  expect(retrieved.body).toEqual(locked.body);
});
