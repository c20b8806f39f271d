import { json } from "../number-groups/messages.ts";
import { pageOf } from "../number-groups/paging.ts";
import { CORRECT_RULES } from "../number-groups/rules.ts";
import { type Defect, defect, withBody, withResponse } from "./defect.ts";

const { problemsOfPage } = CORRECT_RULES;

const withLinks = (
  name: string,
  foundBy: string,
  to: string,
  change: (links: Record<string, unknown>) => object,
): Defect =>
  withBody(name, foundBy, `${to} 200`, (body) => ({
    ...body,
    links: change({ ...(body["links"] as Record<string, unknown>) }),
  }));

const tolerating = (parameter: string, isTolerated: (text: string) => boolean) => ({
  problemsOfPage: (query: URLSearchParams) => {
    const left = new URLSearchParams(query);
    if (isTolerated(query.get(parameter) ?? "")) left.delete(parameter);
    return problemsOfPage(left);
  },
});

const shifted = (by: number): Defect["rules"] => ({
  slice: (items, query) => {
    const page = pageOf(items, query);
    const from = Math.max(0, page.number * page.size + (page.number > 0 ? by : 0));
    return { ...page, data: items.slice(from, from + page.size) };
  },
});

/** Servers with incorrect pagination. */
export const PAGING_DEFECTS: readonly Defect[] = [
  defect("has one page for all", "list-number-groups valid/pages: paging", {
    slice: (items, query) => ({ ...pageOf(items, query), data: items, isLast: true }),
  }),
  defect("has one item more than a page", "list-number-groups valid/pages: paging", {
    slice: (items, query) => {
      const page = pageOf(items, query);
      return { ...page, data: items.slice(page.number * page.size, (page.number + 1) * page.size + 1) };
    },
  }),
  defect("ends after the first page", "list-number-groups valid/pages: paging", {
    slice: (items, query) => ({ ...pageOf(items, query), isLast: true }),
  }),
  defect("repeats an item", "list-number-groups valid/pages: paging", shifted(-1)),
  defect("omits an item", "list-number-groups valid/pages: paging", shifted(1)),
  defect("repeats the first page", "list-number-groups valid/pages: paging", {
    slice: (items, query) => ({ ...pageOf(items, query), data: items.slice(0, pageOf(items, query).size) }),
  }),
  defect("never ends", "list-number-groups valid/pages: paging", {
    slice: (items, query) => ({ ...pageOf(items, query), isLast: false }),
  }),
  withLinks("links back to the first page", "list-number-groups valid/pages: paging", "list", (links) => ({
    ...links,
    next: links["first"],
  })),
  withLinks("links to the same page", "list-number-group-memberships valid/pages: paging", "list-member", (links) => ({
    ...links,
    next: links["self"],
  })),
  withLinks("links to a page that it rejects", "list-number-groups valid/pages: not-accepted", "list", (links) => {
    return {
      ...links,
      next: typeof links["next"] === "string" ? links["next"].replace(/&page_token=.*/, "") : undefined,
    };
  }),
  withLinks("has a page before the first", "list-number-groups valid/pages: paging", "list", (links) => ({
    ...links,
    prev: links["self"],
  })),
  withLinks("has a number as a link", "list-number-groups valid/example: schema", "list", (links) => ({
    ...links,
    next: 1,
  })),
  withLinks(
    "has false instead of a missing link",
    "list-number-group-memberships valid/example: schema",
    "list-member",
    (links) => ({
      ...links,
      next: links["next"] ?? false,
    }),
  ),
  defect(
    "accepts a page of size 0",
    "list-number-groups invalid/minimum:query.page_size: not-rejected",
    tolerating("page_size", (text) => text === "0"),
  ),
  defect(
    "accepts a page of any size",
    "list-number-groups invalid/maximum:query.page_size: not-rejected",
    tolerating("page_size", (text) => Number(text) > 1000),
  ),
  defect(
    "accepts a negative page number",
    "list-number-groups invalid/minimum:query.page_number: not-rejected",
    tolerating("page_number", (text) => text.startsWith("-")),
  ),
  defect(
    "accepts text as a page size",
    "list-number-groups invalid/text:query.page_size: not-rejected",
    tolerating("page_size", (text) => text === "many"),
  ),
  defect(
    "accepts a fractional page number",
    "list-number-groups invalid/fraction:query.page_number: not-rejected",
    tolerating("page_number", (text) => text.includes(".")),
  ),
  defect("rejects the largest page", "list-number-groups valid/maximum:query.page_size: not-accepted", {
    problemsOfPage: (query) =>
      query.get("page_size") === "1000" ? [{ detail: "Too many", code: "x" }] : problemsOfPage(query),
  }),
  defect("fails on text as a page number", "list-number-groups invalid/text:query.page_number: server-error", {
    before: (it) =>
      it.query.get("page_number") === "many" ? json(500, { error: "Internal Server Error" }) : undefined,
  }),
  defect(
    "accepts a filter of any length",
    "list-number-groups invalid/maxLength:query.filter_name: not-rejected",
    tolerating("filter_name", () => true),
  ),
  withResponse(
    "fails on a filter",
    "list-number-groups valid/query.filter_name: server-error",
    "list 200",
    (response, request) => {
      return request.query.has("filter_name") ? json(500, { error: "Internal Server Error" }) : response;
    },
  ),
];
