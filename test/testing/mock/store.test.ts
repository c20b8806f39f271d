import { beforeEach, describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../../../src/testing/index.ts";
import { type Asked, ask } from "../../support/kit/fetch-json.ts";
import { KNOWN, STORE, UNKNOWN } from "../../support/kit/store.ts";

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ contract: STORE, seed: "tests" });
  return mock.close;
});

const send = (line: string, body?: unknown): Promise<Asked> => ask(mock.url, line, { body });

/** Makes something, and gives back its id. */
async function make(path: string, body: object = {}): Promise<string> {
  const made = await send(`POST ${path}`, body);
  return (made.body as { readonly id: string }).id;
}

describe("what was sent", () => {
  test("comes back where the answer has a place for it", async () => {
    const { body } = await send("POST /racks", { name: "Low", is_open: true, color: "red", keeper_id: UNKNOWN });

    expect(body).toMatchObject({ name: "Low", is_open: true, keeper: { id: UNKNOWN, name: "Ada" } });
    expect(body).not.toHaveProperty("color");
  });

  test("is completed by the defaults of what was not", async () => {
    const { body } = await send("POST /racks", { name: "Low" });

    expect(body).toMatchObject({ is_open: false });
  });

  test("does not come back where the answer may not hold it", async () => {
    const { body } = await send("POST /racks", { name: "longer than the answer allows" });

    expect(body).toMatchObject({ name: "Top" });
  });
});

describe("what was made", () => {
  test("has an id of its own", async () => {
    const ids = [await make("/racks", { name: "One" }), await make("/racks", { name: "Two" })];

    expect(new Set(ids).size).toBe(2);
  });

  test("is retrieved, changed, listed before older things, and deleted", async () => {
    const id = await make("/racks", { name: "Low" });

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

  test("is listed in the part that it was made in, and in no other", async () => {
    const rack = await make("/racks", { name: "Low" });
    const box = await make(`/racks/${rack}/boxes`);

    const here = await send(`GET /racks/${rack}/boxes`);
    const elsewhere = await send(`GET /racks/${KNOWN.rack}/boxes`);

    expect(here.body).toMatchObject({ data: [{ id: box, rack_id: rack }] });
    expect(elsewhere.body).toMatchObject({ data: [] });
  });

  test("may be named where an id is asked for that has no paths of its own", async () => {
    const order = await make("/orders/sms");

    const { status, body } = await send(`PUT /orders/${order}/verify`, {});

    expect([status, body]).toEqual([200, { done: true, order_id: order }]);
  });
});

describe("what the contract's examples speak of", () => {
  test("is there from the start", async () => {
    const { status, body } = await send(`GET /racks/${KNOWN.rack}`);

    expect([status, body]).toEqual([200, expect.objectContaining({ id: KNOWN.rack, name: "Top" })]);
  });

  test("is deleted like anything else", async () => {
    await send(`DELETE /racks/${KNOWN.rack}`);

    const listed = await send("GET /racks");

    expect(listed.body).toMatchObject({ data: [] });
  });

  test("may be named even if it has no paths of its own", async () => {
    const { status } = await send(`PUT /orders/${KNOWN.order}/verify`, {});

    expect(status).toBe(200);
  });

  test("may be something that can only be deleted", async () => {
    const { status } = await send("DELETE /colors/77777777-7777-4777-8777-777777777777");

    expect(status).toBe(204);
  });

  test("is listed as it is where nothing in it has an id", async () => {
    const { body } = await send("GET /colors");

    expect(body).toMatchObject({ data: [{ name: "red" }, { name: "blue" }] });
  });
});

describe("what is not there", () => {
  test.each([
    ["a thing", `GET /racks/${UNKNOWN}`, undefined, 404],
    ["a part of a collection", `GET /racks/${UNKNOWN}/boxes`, undefined, 200],
    ["a thing that cannot be listed", `GET /keys/${UNKNOWN}`, undefined, 404],
    ["a thing that is no thing of the API's", "GET /lookups/5550100", undefined, 200],
    ["a thing that nothing gave out", `PUT /orders/${UNKNOWN}/verify`, {}, 404],
    ["a thing that a body names", "POST /racks", { name: "Low", rack_id: UNKNOWN }, 422],
  ])("is refused as far as the contract has a word for it: %s", async (_, line, body, status) => {
    const asked = await send(line, body);

    expect(asked.status).toBe(status);
  });

  test("is not asked for where something is made of which there is no more", async () => {
    const { status, body } = await send("POST /orders");

    expect([status, body]).toEqual([200, { done: true }]);
  });

  test("is refused like it when its id is none, where the contract has no other word", async () => {
    const { status, body } = await send("GET /racks/7");

    expect([status, body]).toEqual([404, { error: "gone" }]);
  });
});

describe("a thing of which a thing has one", () => {
  const label = `/racks/${KNOWN.rack}/label`;

  test("is the example's until another is made", async () => {
    const before = await send(`GET ${label}`);
    const made = await send(`POST ${label}`, { text: "Heavy" });
    const after = await send(`GET ${label}`);

    expect(before.body).toMatchObject({ text: "Fragile", rack_id: KNOWN.rack });
    expect(made.body).toMatchObject({ text: "Heavy", rack_id: KNOWN.rack });
    expect(after.body).toEqual(made.body);
  });

  test("is gone once it was deleted, and can be made again", async () => {
    await send(`DELETE ${label}`);

    const gone = await send(`GET ${label}`);
    const again = await send(`POST ${label}`, { text: "Heavy" });

    expect([gone.status, again.status]).toEqual([404, 200]);
  });
});

test("an action on a thing answers the thing, changed", async () => {
  const id = await make("/racks", { name: "Low" });

  const locked = await send(`POST /racks/${id}/lock`, { is_open: true });
  const unlocked = await send(`DELETE /racks/${id}/lock`);
  const retrieved = await send(`GET /racks/${id}`);

  expect(locked.body).toMatchObject({ id, name: "Low", is_open: true });
  expect(unlocked.body).toEqual(locked.body);
  expect(retrieved.body).toEqual(locked.body);
});
