import { describe, test } from "vitest";
import { paginate } from "../../../src/index.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";
import { relayOn } from "./observe.ts";

/** Creates two pages; the first has the given link to the second. */
function linked(next: string) {
  return { "": { data: [1], links: { self: "/x", next } }, "page_number=1&page_token=PA1": { data: [2], links: {} } };
}

/**
 * Starts a server that returns the given page for each query, without its question mark, and 404 for any other query.
 * `failures` has statuses to return once instead of the page of a query.
 */
async function startPagesServer(pages: Readonly<Record<string, object>>) {
  const failures = new Map<string, number>();
  const server = await startServer(({ url = "" }, response) => {
    const [, query = ""] = url.split("?");
    const status = failures.get(query) ?? (pages[query] ? 200 : 404);
    failures.delete(query);
    sendJson(response, status, status === 200 ? pages[query] : { error: "No Page" });
  });
  return { ...server, failures };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe.concurrent("a list", () => {
  test.for([
    ["relative", "/api/relay/rest/number_groups?page_number=1&page_token=PA1"],
    ["a bare query", "?page_number=1&page_token=PA1"],
    ["to another path", "/somewhere/else?page_number=1&page_token=PA1"],
  ])("follows a link that is %s", async ([, next = ""], { expect }) => {
    await using server = await startPagesServer(linked(next));

    const items = await all(paginate(relayOn(server), "/number_groups"));

    expect(items).toEqual([1, 2]);
    expect(server.requests).toEqual(["GET /number_groups", "GET /number_groups?page_number=1&page_token=PA1"]);
  });

  test.for([
    ["another origin", (url: string) => `${url}/number_groups?page_number=1&page_token=PA1`],
    ["//host", (url: string) => `${url.replace("http:", "")}/number_groups?page_number=1&page_token=PA1`],
  ] as const)(
    "follows a link to %s at its own origin, and sends no request to the other origin",
    async ([, toLink], { expect }) => {
      await using elsewhere = await startPagesServer({});
      await using server = await startPagesServer(linked(toLink(elsewhere.url)));

      const items = await all(paginate(relayOn(server), "/number_groups"));

      expect(items).toEqual([1, 2]);
      expect(elsewhere.requests).toEqual([]);
    },
  );

  test("follows an absolute link to its own origin", async ({ expect }) => {
    const pages: Record<string, object> = {};
    await using server = await startPagesServer(pages);
    Object.assign(pages, linked(`${server.url}/number_groups?page_number=1&page_token=PA1`));

    expect(await all(paginate(relayOn(server), "/number_groups"))).toEqual([1, 2]);
  });

  test("continues after an empty page with a next, and ends when next is null", async ({ expect }) => {
    await using server = await startPagesServer({
      "": { data: [], links: { next: "?page_token=PA1" } },
      "page_token=PA1": { data: [1], links: { next: null } },
    });

    expect(await all(paginate(relayOn(server), "/number_groups"))).toEqual([1]);
  });

  test("ends with an error when a link leads back to an earlier page", async ({ expect }) => {
    await using server = await startPagesServer({
      "": { data: [1], links: { next: "?page_token=PA1" } },
      "page_token=PA1": { data: [2], links: { next: "?page_token=PA2" } },
      "page_token=PA2": { data: [3], links: { next: "?page_token=PA1" } },
    });

    await expect(all(paginate(relayOn(server), "/number_groups"))).rejects.toMatchObject({
      kind: "malformed",
      message: "GET /number_groups returned 200 with a link to a page that was already read",
      cursor: "page_token=PA2",
    });
    expect(server.requests).toHaveLength(3);
  });

  test("retries a page after a transient failure", async ({ expect }) => {
    await using server = await startPagesServer(linked("?page_number=1&page_token=PA1"));
    server.failures.set("page_number=1&page_token=PA1", 503);

    expect(await all(paginate(relayOn(server), "/number_groups"))).toEqual([1, 2]);
    expect(server.requests).toHaveLength(3);
  });

  test("that fails midway can resume from the cursor of the error", async ({ expect }) => {
    await using server = await startPagesServer(linked("?page_number=1&page_token=PA1"));
    const relay = relayOn(server);
    server.failures.set("page_number=1&page_token=PA1", 500);

    const error: unknown = await all(paginate(relay, "/number_groups", { retry: false })).catch((it: unknown) => it);
    const { cursor } = JSON.parse(JSON.stringify(error)) as { cursor: string };

    expect(error).toMatchObject({ kind: "api", status: 500 });
    expect(await all(paginate(relay, "/number_groups", { from: cursor }))).toEqual([2]);
  });

  test("counts the attempts of the page whose link leads back", async ({ expect }) => {
    await using server = await startPagesServer({ "": { data: [1], links: { next: "/number_groups" } } });
    server.failures.set("", 503);

    await expect(all(paginate(relayOn(server), "/number_groups"))).rejects.toMatchObject({ attempts: 2 });
  });
});
