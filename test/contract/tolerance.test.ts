import { expect, test } from "vitest";
import { contract, type Reference, resolve } from "./contract.ts";
import { operations } from "./operations.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Every schema used in a response. */
const inResponses = reachable(
  operations.flatMap(({ responses }) =>
    [...responses.values()].map(({ content }) => content?.["application/json"]?.schema),
  ),
);

/** Every schema used in a request body. */
const inRequests = reachable(operations.map(({ bodySchema }) => bodySchema));

/** Every operation object of the contract. */
const operationItems: readonly Schema[] = Object.values(contract.paths).flatMap(
  (item: object) => Object.values(item) as Schema[],
);

const named = (schemas: ReadonlyMap<object, Schema>, matches: (schema: Schema) => boolean) =>
  [...schemas.values()].filter(matches).map(({ description }) => description);

test("no schema is closed, so requests and responses may have additional fields", () => {
  const isClosed = (schema: Schema) => schema["additionalProperties"] === false || "unevaluatedProperties" in schema;

  expect(named(inResponses, isClosed)).toEqual([]);
  expect(named(inRequests, isClosed)).toEqual([]);
});

test("in responses only the name of a status is a closed enum; all other enums are extensible", () => {
  const closed = [...inResponses.values()].filter((schema) => "enum" in schema).map((schema) => schema["enum"]);

  expect(closed.sort()).toEqual([["Bad Request"], ["Internal Server Error"], ["Not Found"], ["Unauthorized"]]);
  expect(named(inResponses, (schema) => "x-extensible-enum" in schema)).not.toEqual([]);
});

test("no request has an extensible enum; only known values may be sent", () => {
  expect(named(inRequests, (schema) => "x-extensible-enum" in schema)).toEqual([]);
  expect(named(inRequests, (schema) => "enum" in schema)).not.toEqual([]);
});

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
])("%s.%s names what it is easily confused with", (name, property, hint) => {
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

/** Returns the given schemas and every schema that they contain, keyed by themselves. */
function reachable(roots: readonly (object | undefined)[]): ReadonlyMap<object, Schema> {
  const found = new Map<object, Schema>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const schema = resolve<Schema>(node as Schema | Reference);
    if (found.has(schema)) return;
    found.set(schema, schema);
    for (const [key, child] of Object.entries(schema)) if (!/^(examples?|default|enum)$/.test(key)) visit(child);
  };
  for (const root of roots) visit(root);
  return found;
}
