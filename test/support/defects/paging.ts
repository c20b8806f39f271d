import { json } from "../number-groups/messages.ts";
import { pageOf } from "../number-groups/paging.ts";
import { SOUND_RULES } from "../number-groups/rules.ts";
import { answering, type Defect, defect, saying } from "./defect.ts";

const { faultsOfPage } = SOUND_RULES;

const linking = (
  name: string,
  foundBy: string,
  to: string,
  change: (links: Record<string, unknown>) => object,
): Defect =>
  saying(name, foundBy, `${to} 200`, (body) => ({
    ...body,
    links: change({ ...(body["links"] as Record<string, unknown>) }),
  }));

const bearing = (parameter: string, isBorne: (text: string) => boolean) => ({
  faultsOfPage: (query: URLSearchParams) => {
    const left = new URLSearchParams(query);
    if (isBorne(query.get(parameter) ?? "")) left.delete(parameter);
    return faultsOfPage(left);
  },
});

const shifted = (by: number): Defect["rules"] => ({
  slice: (items, query) => {
    const page = pageOf(items, query);
    const from = Math.max(0, page.number * page.size + (page.number > 0 ? by : 0));
    return { ...page, data: items.slice(from, from + page.size) };
  },
});

/** Servers whose lists cannot be walked through, or not to the end. */
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
  defect("shows an item again", "list-number-groups valid/pages: paging", shifted(-1)),
  defect("leaves an item out", "list-number-groups valid/pages: paging", shifted(1)),
  defect("shows the first page again and again", "list-number-groups valid/pages: paging", {
    slice: (items, query) => ({ ...pageOf(items, query), data: items.slice(0, pageOf(items, query).size) }),
  }),
  defect("never ends", "list-number-groups valid/pages: paging", {
    slice: (items, query) => ({ ...pageOf(items, query), isLast: false }),
  }),
  linking("leads back to the first page", "list-number-groups valid/pages: paging", "list", (links) => ({
    ...links,
    next: links["first"],
  })),
  linking("leads to the same page", "list-number-group-memberships valid/pages: paging", "list-member", (links) => ({
    ...links,
    next: links["self"],
  })),
  linking("leads to a page that it refuses", "list-number-groups valid/pages: not-accepted", "list", (links) => {
    return {
      ...links,
      next: typeof links["next"] === "string" ? links["next"].replace(/&page_token=.*/, "") : undefined,
    };
  }),
  linking("has a page before the first", "list-number-groups valid/pages: paging", "list", (links) => ({
    ...links,
    prev: links["self"],
  })),
  linking("has a number for a link", "list-number-groups valid/example: schema", "list", (links) => ({
    ...links,
    next: 1,
  })),
  linking("says false for no link", "list-number-group-memberships valid/example: schema", "list-member", (links) => ({
    ...links,
    next: links["next"] ?? false,
  })),
  defect(
    "takes a page of none",
    "list-number-groups invalid/minimum:query.page_size: not-rejected",
    bearing("page_size", (text) => text === "0"),
  ),
  defect(
    "takes a page of any size",
    "list-number-groups invalid/maximum:query.page_size: not-rejected",
    bearing("page_size", (text) => Number(text) > 1000),
  ),
  defect(
    "takes a page before the first",
    "list-number-groups invalid/minimum:query.page_number: not-rejected",
    bearing("page_number", (text) => text.startsWith("-")),
  ),
  defect(
    "takes words for a number of items",
    "list-number-groups invalid/text:query.page_size: not-rejected",
    bearing("page_size", (text) => text === "many"),
  ),
  defect(
    "takes a fraction of a page",
    "list-number-groups invalid/fraction:query.page_number: not-rejected",
    bearing("page_number", (text) => text.includes(".")),
  ),
  defect("refuses the largest page", "list-number-groups valid/maximum:query.page_size: not-accepted", {
    faultsOfPage: (query) =>
      query.get("page_size") === "1000" ? [{ detail: "Too many", code: "x" }] : faultsOfPage(query),
  }),
  defect("fails on words for a number", "list-number-groups invalid/text:query.page_number: server-error", {
    before: (it) =>
      it.query.get("page_number") === "many" ? json(500, { error: "Internal Server Error" }) : undefined,
  }),
  defect(
    "takes a filter of any length",
    "list-number-groups invalid/maxLength:query.filter_name: not-rejected",
    bearing("filter_name", () => true),
  ),
  answering(
    "fails on a filter",
    "list-number-groups valid/query.filter_name: server-error",
    "list 200",
    (answer, request) => {
      return request.query.has("filter_name") ? json(500, { error: "Internal Server Error" }) : answer;
    },
  ),
];
