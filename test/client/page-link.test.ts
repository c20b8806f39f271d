import { describe, expect, test } from "vitest";
import { cursorQuery, MAX_CURSOR_LENGTH, nextCursor, pageError } from "../../src/client/paginate.ts";

const TOKEN = "page_number=1&page_size=50&page_token=PA1";

const FIRST: ReadonlySet<string> = new Set([""]);

describe("the cursor of a page", () => {
  test.each([
    ["a relative link", `/api/relay/rest/number_groups?${TOKEN}`],
    ["an absolute link", `https://acme.signalwire.com/api/relay/rest/number_groups?${TOKEN}`],
    ["a link to another origin", `https://elsewhere.example/number_groups?${TOKEN}`],
    ["a link to another origin without a scheme", `//elsewhere.example/number_groups?${TOKEN}`],
    ["a link with a fragment", `/number_groups?${TOKEN}#top`],
    ["a bare query", `?${TOKEN}`],
  ])("is the query of %s", (_, next) => {
    expect(nextCursor({ links: { next } })).toBe(TOKEN);
  });

  test.each([
    ["no next", { links: {} }],
    ["null for its next", { links: { next: null } }],
    ["an empty text for its next", { links: { next: "" } }],
    ["null for its links", { links: null }],
    ["no links", {}],
    ["a list for a body", []],
  ])("is undefined with %s", (_, body) => {
    expect(nextCursor(body)).toBeUndefined();
  });
});

describe("a body", () => {
  test.each([
    ["an empty page with a next", { data: [], links: { next: `?${TOKEN}` } }],
    ["the last page", { data: [1], links: { self: "?page_number=3" } }],
    ["a page without links", { data: [] }],
  ])("that is %s is a page", (_, body) => {
    expect(pageError(body, FIRST)).toBeUndefined();
  });

  test.each([
    ["has no data", {}],
    ["has null for data", { data: null }],
    ["has an object for data", { data: {} }],
    ["is a text", "data"],
  ])("that %s is not a page", (_, body) => {
    expect(pageError(body, FIRST)).toBe("data that is not a list");
  });

  test.each([
    ["a page that was already read", { next: `?${TOKEN}` }, new Set(["", TOKEN])],
    ["the first page", { next: "/number_groups" }, FIRST],
    ["itself", { next: `/number_groups?${TOKEN}`, self: `?${TOKEN}` }, FIRST],
  ])("whose next link leads to %s is not a page", (_, links, seen) => {
    expect(pageError({ data: [], links }, seen)).toBe("a link to a page that was already read");
  });

  test.each([
    ["a number", 7],
    ["an object", {}],
    ["an invalid URL", "https://"],
  ])("with %s as its next link is not a page", (_, next) => {
    expect(pageError({ data: [], links: { next } }, FIRST)).toBe("a link to a next page that is not a URL");
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

describe("a link", () => {
  const linked = (next: string) => ({ data: [], links: { next } });

  test("may be as long as a cursor", () => {
    const next = `?a=${"x".repeat(MAX_CURSOR_LENGTH - 3)}`;

    expect(pageError(linked(next), FIRST)).toBeUndefined();
  });

  test.each([
    ["is longer", `?a=${"x".repeat(MAX_CURSOR_LENGTH - 2)}`],
    ["is longer in a part that is not used", `/${"x".repeat(MAX_CURSOR_LENGTH)}?a=1`],
    ["has a longer query once it is encoded", `?a=${"é".repeat(MAX_CURSOR_LENGTH / 4)}`],
  ])("that %s than the limit of a cursor makes its page invalid", (_, next) => {
    expect(pageError(linked(next), FIRST)).toBe("a link of more than 8192 characters");
  });
});
