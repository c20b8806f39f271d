import { describe, expect, test, vi } from "vitest";
import { cursorQuery, MAX_CURSOR_LENGTH, nextCursor, pageError } from "../../src/client/paginate.ts";
import { isRelayError, paginate, type RelayFetch } from "../../src/index.ts";
import { clientOn } from "../support/acme.ts";
import { untyped } from "../support/untyped.ts";

/** A `fetch` that returns the page of each query, and 404 for any other query. */
function listOf(pages: Readonly<Record<string, object>>) {
  return vi.fn<RelayFetch>((url) => {
    const page = pages[new URL(url).search];
    return Promise.resolve(page ? Response.json(page) : Response.json({ error: "Not Found" }, { status: 404 }));
  });
}

/** Three pages, each with its own form of link. */
const GROUPS = {
  "": { data: [{ name: "a" }, { name: "b" }], links: { next: "/api/number_groups?page_number=1&page_token=PA1" } },
  "?page_number=1&page_token=PA1": { data: [], links: { next: "//elsewhere.example/x?page_number=2&page_token=PA2" } },
  "?page_number=2&page_token=PA2": { data: [{ name: "c" }], links: { next: null } },
};

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function urlsOf(fetch: ReturnType<typeof listOf>): string[] {
  return fetch.mock.calls.map(([url]) => url);
}

describe("pagination", () => {
  test("yields the items of all pages in order, and stays on the path and origin of the list", async () => {
    const fetch = listOf(GROUPS);

    const items = await all(paginate(clientOn(fetch), "/number_groups"));

    expect(items).toEqual([{ name: "a" }, { name: "b" }, { name: "c" }]);
    expect(urlsOf(fetch)).toEqual([
      "https://acme.example/api/number_groups",
      "https://acme.example/api/number_groups?page_number=1&page_token=PA1",
      "https://acme.example/api/number_groups?page_number=2&page_token=PA2",
    ]);
  });

  test("requests a page only when it is needed", async () => {
    const fetch = listOf(GROUPS);

    for await (const { name } of paginate(clientOn(fetch), "/number_groups")) if (name === "b") break;

    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("ends at a page whose next link is empty, with the items of that page", async () => {
    const fetch = listOf({ "": { data: [{ name: "a" }], links: { next: "" } } });

    expect(await all(paginate(clientOn(fetch), "/number_groups"))).toEqual([{ name: "a" }]);
  });

  test("starts again for each iteration", async () => {
    const groups = paginate(clientOn(listOf(GROUPS)), "/number_groups");

    const twice = [await all(groups), await all(groups)];

    expect(twice[1]).toEqual(twice[0]);
  });

  test("keeps the caller's query on every page, except for the pagination parameters", async () => {
    const fetch = listOf({
      "?filter_name=a&page_size=1": { data: [1], links: { next: "?filter_name=b&page_token=PA1" } },
      "?filter_name=a&page_token=PA1": { data: [2], links: {} },
    });

    await all(paginate(clientOn(fetch), "/number_groups", { params: { query: { filter_name: "a", page_size: 1 } } }));

    expect(urlsOf(fetch).map((url) => new URL(url).search)).toEqual([
      "?filter_name=a&page_size=1",
      "?filter_name=a&page_token=PA1",
    ]);
  });

  test("sends the parameter names of a link unchanged", async () => {
    const next = "?a%23b=1&c%26d=2&page_token=PA1";
    const fetch = listOf({ "": { data: [1], links: { next } }, [next]: { data: [2], links: {} } });

    expect(await all(paginate(clientOn(fetch), "/number_groups"))).toEqual([1, 2]);
  });

  test("fills in the path of a nested list on every page", async () => {
    const fetch = listOf({ "": { data: [1], links: { next: "?page_token=PA1" } }, "?page_token=PA1": { data: [] } });
    const path = "/number_groups/{NumberGroupId}/number_group_memberships";

    await all(paginate(clientOn(fetch), path, { params: { path: { NumberGroupId: "g/1" } } }));

    expect(urlsOf(fetch)).toEqual([
      "https://acme.example/api/number_groups/g%2F1/number_group_memberships",
      "https://acme.example/api/number_groups/g%2F1/number_group_memberships?page_token=PA1",
    ]);
  });

  test("uses the options of the call for every page", async () => {
    const fetch = listOf(GROUPS);

    await all(paginate(clientOn(fetch), "/number_groups", { headers: { "x-trace": "t" } }));

    expect(fetch.mock.calls.map(([, { headers }]) => headers["x-trace"])).toEqual(["t", "t", "t"]);
  });
});

describe("pages()", () => {
  test("yields each page with its links and the next cursor", async () => {
    const pages = await all(paginate(clientOn(listOf(GROUPS)), "/number_groups").pages());

    expect(pages).toEqual([
      { ...GROUPS[""], cursor: "page_number=1&page_token=PA1" },
      { ...GROUPS["?page_number=1&page_token=PA1"], cursor: "page_number=2&page_token=PA2" },
      { ...GROUPS["?page_number=2&page_token=PA2"], cursor: undefined },
    ]);
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [9, 3],
    [Number.POSITIVE_INFINITY, 3],
    [undefined, 3],
  ])("with maxPages %s requests and yields %i of three pages, with their cursors", async (maxPages, count) => {
    const fetch = listOf(GROUPS);

    const pages = await all(paginate(clientOn(fetch), "/number_groups", { maxPages }).pages());

    expect(pages).toHaveLength(count);
    expect(pages[0]?.cursor).toBe("page_number=1&page_token=PA1");
    expect(fetch).toHaveBeenCalledTimes(count);
  });
});

test("resumes from a cursor that was stored as JSON", async () => {
  const relay = clientOn(listOf(GROUPS));
  const [page] = await all(paginate(relay, "/number_groups", { maxPages: 1 }).pages());
  const { cursor } = JSON.parse(JSON.stringify(page)) as { cursor: string };

  const rest = await all(paginate(relay, "/number_groups", { from: cursor }));

  expect(rest).toEqual([{ name: "c" }]);
});

const FROM = "from must be the cursor of a page or of an error, of at most 8192 characters";

test.each<[string, object]>([
  ...["", "PA1", "https://acme.example/number_groups?page_token=PA1", "?page_token=PA1", 7].map(
    (from) => [FROM, { from }] as [string, object],
  ),
  [FROM, { from: `page_token=${"x".repeat(8_192)}` }],
  ...[0, -1, 1.5, Number.NaN, "2", null].map(
    (maxPages) => ["maxPages must be a whole number from 1", { maxPages }] as [string, object],
  ),
])("%s: %j is rejected", (message, options) => {
  const relay = clientOn(listOf(GROUPS));

  expect(() => paginate(relay, "/number_groups", untyped(options))).toThrow(new TypeError(message));
});

describe("a page that cannot be retrieved", () => {
  test("ends pagination with the error of its call and the cursor to resume from", async () => {
    const { "?page_number=2&page_token=PA2": last, ...before } = GROUPS;
    const broken = paginate(clientOn(listOf(before)), "/number_groups");

    const error: unknown = await all(broken).catch((caught: unknown) => caught);

    expect(isRelayError(error)).toBe(true);
    expect(error).toMatchObject({ kind: "http", httpStatus: 404, cursor: "page_number=2&page_token=PA2" });
    const resumed = paginate(clientOn(listOf({ ...before, "?page_number=2&page_token=PA2": last })), "/number_groups", {
      from: (error as { cursor: string }).cursor,
    });
    expect(await all(resumed)).toEqual([{ name: "c" }]);
  });

  test.each<[string, object, object]>([
    ["has no cursor if it is the first page", {}, { kind: "http", cursor: undefined }],
    ["has the cursor that it was called with", { from: "page_token=PA9" }, { kind: "http", cursor: "page_token=PA9" }],
    [
      "causes an aborted error with a cursor, not the signal's reason",
      { from: "page_token=PA9", signal: AbortSignal.abort("enough") },
      { kind: "aborted", cursor: "page_token=PA9" },
    ],
  ])("%s, also in its JSON", async (_, options, expected) => {
    const walk = paginate(clientOn(listOf({})), "/number_groups", options);

    const error: unknown = await all(walk).catch((caught: unknown) => caught);

    const { kind, cursor } = JSON.parse(JSON.stringify(error)) as Readonly<Record<string, unknown>>;
    expect({ kind, cursor }).toEqual(expected);
  });
});

describe("a response that is not a page", () => {
  test.each([
    ["no list", { data: {} }, "data that is not a list"],
    ["a link to itself", { data: [], links: { next: "/number_groups" } }, "a link to a page that was already read"],
    [
      "a link that is too long",
      { data: [], links: { next: `?a=${"x".repeat(8_192)}` } },
      "a link of more than 8192 characters",
    ],
    ["a link that is not a URL", { data: [], links: { next: 7 } }, "a link to a next page that is not a URL"],
  ])("is malformed: %s", async (_, page, problem) => {
    await expect(all(paginate(clientOn(listOf({ "": page })), "/number_groups"))).rejects.toMatchObject({
      kind: "malformed",
      message: `GET /number_groups returned 200 with ${problem}`,
      attempts: 1,
      delivery: "applied",
    });
  });

  test("is malformed if its link leads back, and yields none of its items", async () => {
    const looping = listOf({
      "": { data: [1], links: { next: "?page_token=PA1" } },
      "?page_token=PA1": { data: [2], links: { next: "?page_token=PA2" } },
      "?page_token=PA2": { data: [3], links: { next: "?page_token=PA1" } },
    });
    const seen: unknown[] = [];

    const walk = async () => {
      for await (const item of paginate(clientOn(looping), "/number_groups")) seen.push(item);
    };

    await expect(walk()).rejects.toMatchObject({ kind: "malformed", cursor: "page_token=PA2" });
    expect(seen).toEqual([1, 2]);
  });
});

test("an invalid argument rejects with a TypeError, as for a call", async () => {
  const walk = paginate(clientOn(listOf(GROUPS)), untyped("/nowhere"), untyped({}));

  await expect(all(walk)).rejects.toThrow("GET /nowhere is not an operation of the contract");
});

const TOKEN = "page_number=1&page_size=50&page_token=PA1";

const SEEN = "page_token=PA0";

const linked = (next: unknown) => ({ data: [], links: { next } });

const TOO_LONG = "a link of more than 8192 characters";

describe("the cursor of a page", () => {
  test.each([
    ["a relative link", { links: { next: `/api/relay/rest/number_groups?${TOKEN}` } }, TOKEN],
    ["an absolute link", { links: { next: `https://acme.signalwire.com/api/number_groups?${TOKEN}` } }, TOKEN],
    ["a link to another origin without a scheme", { links: { next: `//elsewhere.example/x?${TOKEN}` } }, TOKEN],
    ["a link with a fragment", { links: { next: `/number_groups?${TOKEN}#top` } }, TOKEN],
    ["a bare query", { links: { next: `?${TOKEN}` } }, TOKEN],
    ["no next", { links: {} }, undefined],
    ["null for its next", { links: { next: null } }, undefined],
    ["an empty text for its next", { links: { next: "" } }, undefined],
    ["null for its links", { links: null }, undefined],
    ["no links", {}, undefined],
    ["a list for a body", [], undefined],
  ])("with %s is the query, if there is one", (_, body, cursor) => {
    expect(nextCursor(body)).toBe(cursor);
  });
});

describe("a body", () => {
  test.each([
    ["an empty page with a next", { data: [], links: { next: `?${TOKEN}` } }, undefined],
    ["the last page", { data: [1], links: { self: "?page_number=3" } }, undefined],
    ["a page without links", { data: [] }, undefined],
    ["without data", {}, "data that is not a list"],
    ["with null for data", { data: null }, "data that is not a list"],
    ["with an object for data", { data: {} }, "data that is not a list"],
    ["of text", "data", "data that is not a list"],
    ["with a link to a page that was read", linked(`?${SEEN}`), "a link to a page that was already read"],
    ["with a link to the first page", linked("/number_groups"), "a link to a page that was already read"],
    [
      "with a link to itself",
      { data: [], links: { next: `/number_groups?${TOKEN}`, self: `?${TOKEN}` } },
      "a link to a page that was already read",
    ],
    ["with a number as its link", linked(7), "a link to a next page that is not a URL"],
    ["with an object as its link", linked({}), "a link to a next page that is not a URL"],
    ["with an invalid URL as its link", linked("https://"), "a link to a next page that is not a URL"],
    ["with the longest link", linked(`?a=${"x".repeat(MAX_CURSOR_LENGTH - 3)}`), undefined],
    ["with a longer link", linked(`?a=${"x".repeat(MAX_CURSOR_LENGTH - 2)}`), TOO_LONG],
    ["with a longer link, whose query is short", linked(`/${"x".repeat(MAX_CURSOR_LENGTH)}?a=1`), TOO_LONG],
    ["with a link that is longer once encoded", linked(`?a=${"é".repeat(MAX_CURSOR_LENGTH / 4)}`), TOO_LONG],
  ])("%s has the problem of a page, if there is one", (_, body, problem) => {
    expect(pageError(body, new Set(["", SEEN]))).toBe(problem);
  });
});

test("a cursor becomes a query, including repeated parameters", () => {
  expect(cursorQuery("page_token=PA%201&tag=a&tag=b&empty=")).toEqual({
    page_token: ["PA 1"],
    tag: ["a", "b"],
    empty: [""],
  });
});

test("a cursor with many equal names becomes one list, in linear time", () => {
  const cursor = "a=&".repeat(100_000);

  expect(cursorQuery(cursor)).toEqual({ a: Array.from({ length: 100_000 }, () => "") });
});

test("a cursor may contain a property name of Object.prototype", () => {
  expect(Object.entries(cursorQuery("__proto__=1"))).toEqual([["__proto__", ["1"]]]);
});

test("the caller's parameters override those of a cursor, except for the pagination parameters", () => {
  const own = { filter_name: "mine", page_number: 7, page_size: 5, page_token: "own", filter_number: undefined };

  expect(cursorQuery("page_token=PA1&filter_name=theirs&filter_number=%2B1", own)).toEqual({
    page_token: ["PA1"],
    filter_name: "mine",
    filter_number: ["+1"],
  });
});
