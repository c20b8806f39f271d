import { beforeEach, describe, expect, test, vi } from "vitest";
import { type MockServer, startMockServer } from "../../../src/testing/index.ts";
import { type FetchedResponse, sendTo } from "../../support/kit/fetch-json.ts";

const UNKNOWN = "00000000-0000-4000-8000-000000000000";

interface Item {
  readonly id: string;
  readonly e164: string;
  readonly region: string;
}

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ empty: true });
  return mock.close;
});

const send = (line: string, body?: unknown): Promise<FetchedResponse> => sendTo(mock.url, line, { body });

async function create(path: string, body: object): Promise<string> {
  const created = await send(`POST ${path}`, body);
  return (created.body as Item).id;
}

async function search(query: string): Promise<readonly Item[]> {
  const { body } = await send(`GET /phone_numbers/search?${query}`);
  return (body as { readonly data: readonly Item[] }).data;
}

describe("a created resource", () => {
  test("has the name that was sent under another name, and its own id in its uri", async () => {
    const { body } = await send("POST /queues", { name: "Sales" });

    const { id } = body as Item;
    expect(body).toMatchObject({ friendly_name: "Sales", uri: `/api/relay/rest/queues/${id}` });
  });

  test("ignores a property called undefined", async () => {
    const { body } = await send("POST /queues", { name: "Sales", undefined: "other" });

    expect(Object.values(body as Item)).not.toContain("other");
  });

  test("is found by the filter for that name", async () => {
    await create("/queues", { name: "Sales" });
    await create("/queues", { name: "Support" });

    const { body } = await send("GET /queues?filter_name=sal");

    expect(body).toMatchObject({ data: [{ friendly_name: "Sales" }] });
  });

  test.each([
    ["201, which SignalWire's current document declares alone", "POST /queues", { name: "Sales" }, 201],
    ["200, the lowest declared success", "POST /number_groups", { name: "Sales" }, 200],
  ])("has the status %s", async (_, line, body, status) => {
    expect((await send(line, body)).status).toBe(status);
  });

  test("has dates that advance", async () => {
    const created = await send("POST /queues", { name: "Sales" });
    const { id, date_created } = created.body as Item & { readonly date_created: string };

    const { body } = await send(`PUT /queues/${id}`, { name: "Support" });

    const { date_updated } = body as { readonly date_updated: string };
    expect(body).toMatchObject({ date_created, friendly_name: "Support" });
    expect(date_updated > date_created).toBe(true);
  });

  test("is listed among the phone numbers if it is an imported number", async () => {
    const id = await create("/imported_phone_numbers", { number: "+15550100188", number_type: "longcode" });

    expect((await send(`GET /phone_numbers/${id}`)).body).toMatchObject({ id, number: "+15550100188" });
  });
});

test("a filter does not match a value that is null", async () => {
  await buy("+15550100123");

  expect((await send("GET /phone_numbers?filter_name=null")).body).toMatchObject({ data: [] });
});

describe("a number group", () => {
  test("counts its members, with their current name, and loses them when it is deleted", async () => {
    const [group, phone_number_id] = [await create("/number_groups", { name: "A" }), await buy("+15550100123")];
    const memberships = `/number_groups/${group}/number_group_memberships`;
    const before = await send(`GET /number_groups/${group}`);
    const member = await create(memberships, { phone_number_id });

    await send(`PUT /phone_numbers/${phone_number_id}`, { name: "Reception" });
    const listed = await send("GET /number_groups");
    const members = [await send(`GET /number_group_memberships/${member}`), await send(`GET ${memberships}`)];
    await send(`DELETE /number_groups/${group}`);
    const gone = await send(`GET /number_group_memberships/${member}`);

    const expected = { phone_number: { id: phone_number_id, name: "Reception", number: "+15550100123" } };
    expect(before.body).toMatchObject({ phone_number_count: 0 });
    expect(listed.body).toMatchObject({ data: [{ id: group, phone_number_count: 1 }] });
    expect(members.map(({ body }) => body)).toMatchObject([expected, { data: [expected] }]);
    expect(gone.status).toBe(404);
  });

  test("counts a deleted member no longer", async () => {
    const [group, phone_number_id] = [await create("/number_groups", { name: "A" }), await buy("+15550100123")];
    const member = await create(`/number_groups/${group}/number_group_memberships`, { phone_number_id });

    await send(`DELETE /number_group_memberships/${member}`);

    expect((await send(`GET /number_groups/${group}`)).body).toMatchObject({ phone_number_count: 0 });
  });
});

function buy(number: string): Promise<string> {
  return create("/phone_numbers", { number });
}

describe("a search", () => {
  test.each([
    ["areacode=213", /^\+1213\d{7}$/],
    ["contains=4567", /4567/],
    ["areacode=213&contains=765432", /^\+1213\d?765432\d?$/],
    ["starts_with=2134567", /^\+12134567\d{3}$/],
    ["ends_with=9876", /9876$/],
    ["number_type=toll-free", /^\+1800\d{7}$/],
  ])("honours %s", async (query, pattern) => {
    const numbers = (await search(`${query}&max_results=3`)).map(({ e164 }) => e164);

    expect(numbers).toEqual([0, 1, 2].map(() => expect.stringMatching(pattern) as string));
    expect(new Set(numbers).size).toBe(3);
  });

  test("honours the region, and shows each number in all its notations", async () => {
    const found = await search("areacode=213&region=NY&max_results=1");

    expect(found).toMatchObject([
      {
        e164: "+12135550000",
        national_number_formatted: "(213) 555-0000",
        international_number_formatted: "+1 213-555-0000",
        region: "NY",
      },
    ]);
  });

  test.each([
    ["one number when the query fixes every digit", "areacode=213&contains=7654321", 1],
    ["fifty numbers by default", "areacode=213", 50],
    ["no numbers when none matches", "areacode=213&starts_with=555", 0],
  ])("finds %s", async (_, query, count) => {
    expect(await search(query)).toHaveLength(count);
  });

  test("does not offer a bought number, which cannot be bought again until it is released", async () => {
    const [first] = await search("areacode=213&max_results=1");
    const number = String(first?.e164);
    const id = await buy(number);

    const second = await search("areacode=213&max_results=1");
    const again = await send("POST /phone_numbers", { number });
    await send(`DELETE /phone_numbers/${id}`);
    const later = await send("POST /phone_numbers", { number });

    expect(second.map(({ e164 }) => e164)).not.toContain(number);
    expect([again.status, later.status]).toEqual([422, 200]);
    expect(again.body).toMatchObject({ errors: [{ code: "value_not_unique" }] });
  });
});

describe("a one-time code", () => {
  test("is in a header of the response, and no other code is accepted", async () => {
    const { body, headers } = await send("POST /mfa/sms", { to: "+15550100123", token_length: 8 });
    const token = String(headers.get("x-mock-code"));
    const verify = async (text: string) => (await send(`POST /mfa/${(body as Item).id}/verify`, { token: text })).body;

    expect(token).toMatch(/^\d{8}$/);
    expect([await verify("00000000"), await verify(token)]).toEqual([{ success: false }, { success: true }]);
  });

  test.each([
    ["the time that the request names", { valid_for: 60 }, 59_999, 60_000],
    ["an hour by default", {}, 3_599_999, 3_600_000],
  ])("is valid for %s", async (_, values, stillMs, expiredMs) => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    const { body, headers } = await send("POST /mfa/sms", { to: "+15550100123", ...values });
    const token = String(headers.get("x-mock-code"));
    const verifyAt = async (ms: number) => {
      vi.setSystemTime(ms);
      return (await send(`POST /mfa/${(body as Item).id}/verify`, { token })).body;
    };

    expect([await verifyAt(stillMs), await verifyAt(expiredMs)]).toEqual([{ success: true }, { success: false }]);
  });

  test("can be tried as often as the request allows", async () => {
    const { body, headers } = await send("POST /mfa/sms", { to: "+15550100123", max_attempts: 2 });
    const token = String(headers.get("x-mock-code"));
    const verify = async (text: string) => (await send(`POST /mfa/${(body as Item).id}/verify`, { token: text })).body;

    const results = [await verify("0"), await verify(token), await verify(token)];

    expect(results).toEqual([{ success: false }, { success: true }, { success: false }]);
  });

  test("verifies a caller id, and a wrong code is rejected", async () => {
    const created = await send("POST /verified_caller_ids", { number: "+15550100142" });
    const { id } = created.body as Item;
    const redialled = await send(`POST /verified_caller_ids/${id}/verification`);
    const verify = (code: string | null) =>
      send(`PUT /verified_caller_ids/${id}/verification`, { verification_code: String(code) });

    const old = await verify(created.headers.get("x-mock-code"));
    const right = await verify(redialled.headers.get("x-mock-code"));
    const retrieved = await send(`GET /verified_caller_ids/${id}`);

    expect([old.status, old.body]).toEqual([422, { errors: [expect.objectContaining({ code: "token_invalid" })] }]);
    expect([right.status, right.body]).toEqual([200, expect.objectContaining({ verified: true })]);
    expect(retrieved.body).toMatchObject({ id, verified: true });
  });

  test("of an example is that of the contract", async () => {
    await using examples = await startMockServer();
    const line = "POST /mfa/c1f5a7d3-2b9e-4e60-8d47-5a3f9b0e6c12/verify";

    const { body } = await sendTo(examples.url, line, { body: { token: "482913" } });

    expect(body).toEqual({ success: true });
  });
});

test.each([
  ["PUT", { name: "A" }],
  ["DELETE", undefined],
])("a %s of an unknown id is a 404, and creates no resource", async (method, body) => {
  const { status } = await send(`${method} /number_groups/${UNKNOWN}`, body);
  const listed = await send("GET /number_groups");

  expect(status).toBe(404);
  expect(listed.body).toMatchObject({ data: [] });
});

test("an assigned address changes only the status of the number", async () => {
  const address = await create("/addresses", ADDRESS);
  const id = await buy("+15550100123");

  const { body } = await send(`POST /phone_numbers/${id}/e911_address`, { e911_address_id: address });
  const removed = await send(`DELETE /phone_numbers/${id}/e911_address`);

  expect(body).toMatchObject({ id, name: null, e911_address_id: address, e911_status: "pending" });
  expect((await send(`GET /phone_numbers/${id}`)).body).toEqual(removed.body);
  expect(removed.body).toMatchObject({ e911_status: "pending_removal" });
});

const ADDRESS = {
  label: "Office",
  country: "US",
  first_name: "Ada",
  last_name: "Example",
  street_number: "1",
  street_name: "Main St",
  city: "Springfield",
  state: "IL",
  postal_code: "62701",
};
