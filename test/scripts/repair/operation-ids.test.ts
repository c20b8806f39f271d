import { expect, test } from "vitest";
import { repair } from "../../support/repair.ts";

const operations = (...ids: readonly string[]) =>
  `paths:\n${ids
    .map((id, index) => `  /things/${index}:\n    get:\n      ${id}responses: { "200": { description: Things. } }\n`)
    .join("")}`;

const id = (name: string): string => `operationId: ${name}\n      `;

async function idsOf(...ids: readonly string[]) {
  const { document, repairs } = await repair(operations(...ids));
  const { paths } = document as { paths: Record<string, { get: { operationId: string } }> };
  return { ids: Object.values(paths).map(({ get }) => get.operationId), repairs };
}

test("derives the second of two equal ids from method and path", async () => {
  expect(await idsOf(id("listThings"), id("listThings"))).toEqual({
    ids: ["listThings", "getThings1"],
    repairs: [
      'document.yaml:10:20 the operationId "listThings" of GET /things/1 is also that of GET /things/0; it became getThings1',
    ],
  });
});

test.each([
  ["camelCase", ["listThings"], "getThings1"],
  ["kebab-case", ["list-things"], "get-things-1"],
  ["snake_case", ["list_things"], "get_things_1"],
  ["PascalCase", ["ListThings"], "GetThings1"],
  ["camelCase, without other ids", [], "getThings0"],
])("derives a missing id in the style of the document: %s", async (_, ids, expected) => {
  const found = await idsOf(...ids.map(id), "");

  expect(found.ids.at(-1)).toBe(expected);
  expect(found.repairs.at(-1)).toMatch(/^document\.yaml:\d+:\d+ GET \/things\/\d has no operationId; it became \w/);
});

test("replaces spaces", async () => {
  expect(await idsOf(id("list-all"), id("List things"))).toEqual({
    ids: ["list-all", "list-things"],
    repairs: ['document.yaml:10:20 the operationId "List things" contains a space; it became list-things'],
  });
});

test("numbers an id that is taken", async () => {
  const { ids } = await idsOf(id("getThings1"), "");

  expect(ids).toEqual(["getThings1", "getThings1_2"]);
});

test("keeps ids of any style", async () => {
  expect(await idsOf(id("list_things"), id("things/list"))).toEqual({
    ids: ["list_things", "things/list"],
    repairs: [],
  });
});

test("requires no id for a callback or a webhook, and removes an id that a path has", async () => {
  const { document, repairs } = await repair(`${operations(id("listThings"))}webhooks:
  one: { post: { responses: {} } }
  two: { post: { operationId: listThings, responses: {} } }
`);

  expect(document).toMatchObject({ webhooks: { one: { post: { responses: {} } }, two: { post: { responses: {} } } } });
  expect(JSON.stringify(document).match(/operationId/g)).toHaveLength(1);
  expect(repairs).toEqual([]);
});
