import { expect, test } from "vitest";
import { contract, resolve } from "./contract.ts";
import { operations } from "./operations.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Every operation object of the contract. */
const operationItems: readonly Schema[] = Object.values(contract.paths).flatMap(
  (item: object) => Object.values(item) as Schema[],
);

test("every list that returns links has the page parameters", () => {
  const lists = operations.filter(({ responses }) => {
    const schema = resolve<Schema>(responses.get(200)?.content?.["application/json"]?.schema ?? {});
    return JSON.stringify(schema["properties"] ?? {}).includes("/PaginationLinks");
  });

  expect(lists.length).toBeGreaterThan(10);
  for (const { operationId, queryNames } of lists) {
    expect(queryNames, operationId).toEqual(expect.arrayContaining(["page_number", "page_size", "page_token"]));
  }
});

test.each([
  ["AvailablePhoneNumber", "e164", /`number`/],
  ["Queue", "friendly_name", /`name`/],
  ["CreateQueueRequest", "name", /`friendly_name`/],
  ["ImportPhoneNumberRequest", "number_type", /without the hyphen/],
  ["CreateNumberGroupMembershipRequest", "phone_number_id", /digits/],
])("%s.%s names the value with which it is easily confused", (name, property, hint) => {
  const { properties } = contract.components.schemas[name] as { properties: Readonly<Record<string, Schema>> };

  expect(properties[property]?.["description"]).toMatch(hint);
});

test.each(["update-address", "update-number-group", "update-verified-caller-id"])(
  "the description of %s says that it replaces the resource",
  (operationId) => {
    const operation = operationItems.find((it) => it["operationId"] === operationId);

    expect(operation?.["description"]).toMatch(/[Rr]eplace/);
  },
);

test("every operation on SIP endpoints is deprecated and names its replacement", () => {
  const legacy = operations
    .filter(({ path }) => path.startsWith("/endpoints/sip"))
    .map(({ operationId }) => operationId);

  const declared = operationItems.filter((it) => legacy.includes(String(it["operationId"])));

  expect(declared).toHaveLength(5);
  for (const operation of declared) {
    expect(operation).toMatchObject({ deprecated: true, description: expect.stringMatching(/Subscriber/) as string });
  }
});
