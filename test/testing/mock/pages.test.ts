import { beforeEach, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../../../src/testing/index.ts";
import { sendTo } from "../../support/kit/fetch-json.ts";
import { STORE } from "../../support/kit/store.ts";

interface Page {
  readonly data: readonly { readonly name: string }[];
  readonly links: Readonly<Record<string, string>>;
}

let mock: MockServer;
beforeEach(async () => {
  mock = await startMockServer({ contract: STORE });
  await sendTo(mock.url, "POST /racks", { body: { name: "Middle" } });
  await sendTo(mock.url, "POST /racks", { body: { name: "Low" } });
  return mock.close;
});

async function pageAt(link: string | undefined): Promise<Page> {
  const { body } = await sendTo(new URL(mock.url).origin, `GET ${String(link)}`);
  return body as Page;
}

const namesOf = ({ data }: Page) => data.map(({ name }) => name);

test("links lead through all pages and back, with each item once", async () => {
  const first = await pageAt("/v1/racks?page_size=2");
  const second = await pageAt(first.links["next"]);
  const back = await pageAt(second.links["prev"]);

  expect([namesOf(first), namesOf(second)]).toEqual([["Low", "Middle"], ["Top"]]);
  expect(second.links).not.toHaveProperty("next");
  expect(first.links).not.toHaveProperty("prev");
  expect(back).toEqual(await pageAt(second.links["first"]));
});

test("a link has the token of its page, and the other parameters of the query", async () => {
  const { links } = await pageAt("/v1/racks?page_size=1&filter_name=o");

  const next = new URLSearchParams(String(links["next"]).split("?")[1]);

  expect(next.get("page_token")).toMatch(/^PA[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(next.get("filter_name")).toBe("o");
});

test("a page has fifty items by default", async () => {
  const { links } = await pageAt("/v1/racks");

  expect(links["self"]).toBe("/v1/racks?page_number=0&page_size=50");
});

test("a filter selects the items that contain its value", async () => {
  expect(namesOf(await pageAt("/v1/racks?filter_name=LOW"))).toEqual(["Low"]);
});

test.each(["size", "constructor"])("a filter by %s, a property that items do not have, selects all", async (name) => {
  expect(namesOf(await pageAt(`/v1/racks?filter_${name}=1`))).toHaveLength(3);
});

test.each([
  ["no token", "page_number=1"],
  ["an invented token", "page_number=1&page_token=abc"],
])("a page above the first is rejected with %s", async (_, query) => {
  const { status } = await sendTo(mock.url, `GET /racks?${query}`);

  expect(status).toBe(422);
});
