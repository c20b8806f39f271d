import { expect, test } from "vitest";
import { contract, type Reference, resolve } from "./contract.ts";
import { operations } from "./operations.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Every schema that an answer is made of. */
const answered = reachable(
  operations.flatMap(({ answers }) =>
    [...answers.values()].map(({ content }) => content?.["application/json"]?.schema),
  ),
);

/** Every schema that a request body is made of. */
const requested = reachable(operations.map(({ bodySchema }) => bodySchema));

/** Every operation as it is described. */
const described: readonly Schema[] = Object.values(contract.paths).flatMap(
  (item: object) => Object.values(item) as Schema[],
);

const named = (schemas: ReadonlyMap<object, Schema>, isOdd: (schema: Schema) => boolean) =>
  [...schemas.values()].filter(isOdd).map(({ description }) => description);

test("no schema is sealed, so that a field may be added on either side", () => {
  const isSealed = (schema: Schema) => schema["additionalProperties"] === false || "unevaluatedProperties" in schema;

  expect(named(answered, isSealed)).toEqual([]);
  expect(named(requested, isSealed)).toEqual([]);
});

test("only the error word of a status is a closed value of a response; other known values are listed, and others may come", () => {
  const closed = [...answered.values()].filter((schema) => "enum" in schema).map((schema) => schema["enum"]);

  expect(closed.sort()).toEqual([["Bad Request"], ["Internal Server Error"], ["Not Found"], ["Unauthorized"]]);
  expect(named(answered, (schema) => "x-extensible-enum" in schema)).not.toEqual([]);
});

test("no request leaves its values open: those that are known are all that may be sent", () => {
  expect(named(requested, (schema) => "x-extensible-enum" in schema)).toEqual([]);
  expect(named(requested, (schema) => "enum" in schema)).not.toEqual([]);
});

test("every list that answers with links takes the parameters of a page", () => {
  const lists = operations.filter(({ answers }) => {
    const schema = resolve<Schema>(answers.get(200)?.content?.["application/json"]?.schema ?? {});
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
])("%s.%s says what it is easily taken for", (name, property, words) => {
  const { properties } = contract.components.schemas[name] as { properties: Readonly<Record<string, Schema>> };

  expect(properties[property]?.["description"]).toMatch(words);
});

test.each(["update-address", "update-number-group", "update-verified-caller-id"])(
  "%s says that it replaces what there was",
  (operationId) => {
    const operation = described.find((it) => it["operationId"] === operationId);

    expect(operation?.["description"]).toMatch(/[Rr]eplace/);
  },
);

test("every operation on SIP endpoints is deprecated, and says what replaces it", () => {
  const legacy = operations
    .filter(({ path }) => path.startsWith("/endpoints/sip"))
    .map(({ operationId }) => operationId);

  const declared = described.filter((it) => legacy.includes(String(it["operationId"])));

  expect(declared).toHaveLength(5);
  for (const operation of declared) {
    expect(operation).toMatchObject({ deprecated: true, description: expect.stringMatching(/Subscriber/) as string });
  }
});

/** The schemas given and all that they are made of, by themselves. */
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
