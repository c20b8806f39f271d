import { json } from "../number-groups/messages.ts";
import { pageOf } from "../number-groups/paging.ts";
import { CORRECT_RULES, type Rules } from "../number-groups/rules.ts";
import { changing, changingBody, type Defects } from "./defect.ts";

const { problemsOfPage } = CORRECT_RULES;

const linking = (to: string, change: (links: Record<string, unknown>) => object) =>
  changingBody(`${to} 200`, (body) => ({ ...body, links: change({ ...(body["links"] as Record<string, unknown>) }) }));

const tolerating = (parameter: string, isTolerated: (text: string) => boolean) => ({
  problemsOfPage: (query: URLSearchParams) => {
    const left = new URLSearchParams(query);
    if (isTolerated(query.get(parameter) ?? "")) left.delete(parameter);
    return problemsOfPage(left);
  },
});

const shifted = (by: number): Partial<Rules> => ({
  slice: (items, query) => {
    const page = pageOf(items, query);
    const from = Math.max(0, page.number * page.size + (page.number > 0 ? by : 0));
    return { ...page, data: items.slice(from, from + page.size) };
  },
});

/** Servers with incorrect pagination. */
export const PAGING_DEFECTS: Defects = {
  "list-number-groups valid/pages: paging": {
    "has one page for all": { slice: (items, query) => ({ ...pageOf(items, query), data: items, isLast: true }) },
    "has one item more than a page": {
      slice: (items, query) => {
        const page = pageOf(items, query);
        return { ...page, data: items.slice(page.number * page.size, (page.number + 1) * page.size + 1) };
      },
    },
    "ends after the first page": { slice: (items, query) => ({ ...pageOf(items, query), isLast: true }) },
    "repeats an item": shifted(-1),
    "omits an item": shifted(1),
    "repeats the first page": {
      slice: (items, query) => ({ ...pageOf(items, query), data: items.slice(0, pageOf(items, query).size) }),
    },
    "never ends": { slice: (items, query) => ({ ...pageOf(items, query), isLast: false }) },
    "links back to the first page": linking("list", (links) => ({ ...links, next: links["first"] })),
    "has a page before the first": linking("list", (links) => ({ ...links, prev: links["self"] })),
  },
  "list-number-group-memberships valid/pages: paging": {
    "links to the same page": linking("list-member", (links) => ({ ...links, next: links["self"] })),
  },
  "list-number-groups valid/pages: not-accepted": {
    "links to a page that it rejects": linking("list", (links) => {
      return {
        ...links,
        next: typeof links["next"] === "string" ? links["next"].replace(/&page_token=.*/, "") : undefined,
      };
    }),
  },
  "list-number-groups valid/example: schema": {
    "has a number as a link": linking("list", (links) => ({ ...links, next: 1 })),
  },
  "list-number-group-memberships valid/example: schema": {
    "has false instead of a missing link": linking("list-member", (links) => ({
      ...links,
      next: links["next"] ?? false,
    })),
  },
  "list-number-groups invalid/minimum:query.page_size: not-rejected": {
    "accepts a page of size 0": tolerating("page_size", (text) => text === "0"),
  },
  "list-number-groups invalid/maximum:query.page_size: not-rejected": {
    "accepts a page of any size": tolerating("page_size", (text) => Number(text) > 1000),
  },
  "list-number-groups invalid/minimum:query.page_number: not-rejected": {
    "accepts a negative page number": tolerating("page_number", (text) => text.startsWith("-")),
  },
  "list-number-groups invalid/text:query.page_size: not-rejected": {
    "accepts text as a page size": tolerating("page_size", (text) => text === "many"),
  },
  "list-number-groups invalid/fraction:query.page_number: not-rejected": {
    "accepts a fractional page number": tolerating("page_number", (text) => text.includes(".")),
  },
  "list-number-groups valid/maximum:query.page_size: not-accepted": {
    "rejects the largest page": {
      problemsOfPage: (query) =>
        query.get("page_size") === "1000" ? [{ detail: "Too many", code: "x" }] : problemsOfPage(query),
    },
  },
  "list-number-groups invalid/text:query.page_number: server-error": {
    "fails on text as a page number": {
      before: (it) =>
        it.query.get("page_number") === "many" ? json(500, { error: "Internal Server Error" }) : undefined,
    },
  },
  "list-number-groups invalid/maxLength:query.filter_name: not-rejected": {
    "accepts a filter of any length": tolerating("filter_name", () => true),
  },
  "list-number-groups valid/query.filter_name: server-error": {
    "fails on a filter": changing("list 200", (response, request) => {
      return request.query.has("filter_name") ? json(500, { error: "Internal Server Error" }) : response;
    }),
  },
};
