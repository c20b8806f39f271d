import { resourceOfPath } from "../../contract/router.ts";
import { listOf, objectOf } from "../../shared/json.ts";
import type { Violation } from "../../validate/violation.ts";
import type { Case } from "../cases/case.ts";
import type { CaseRun } from "./context.ts";
import { evaluateCase } from "./evaluate.ts";
import { type Exchange, isExchangeSuccess } from "./exchange.ts";

/** More pages than a check makes items; what a project has besides is not walked through. */
const MAX_PAGES = 50;

/** An empty page may have a next one; so many in a row are a list without an end. */
const MAX_EMPTY_PAGES = 10;

/** As many items as it takes to have a first, a middle and a last page of one. */
const ITEMS = 3;

/** Walks through a list, a page of one item after the other, and judges each page and the walk. */
export async function walkPages(
  run: CaseRun,
  testCase: Case,
): Promise<{ violations: readonly Violation[]; exchange: Exchange }> {
  const { name } = resourceOfPath(testCase.operation.path);
  const made: string[] = [];
  for (let count = 0; count < ITEMS; count += 1) {
    const found = await run.resourcePool.make(name);
    if ("id" in found) made.push(found.id);
  }
  const violations: Violation[] = [];
  const ids: unknown[] = [];
  const seen = new Set<string>();
  let emptyPages = 0;
  let page = { ...testCase };
  for (;;) {
    const exchange = await run.send(page.request);
    const items = listOf(objectOf(exchange.json)["data"]);
    violations.push(...evaluateCase(run, page, exchange), ...evaluatePageSize(items, page.request.query));
    // A page may have more items than a function may have arguments.
    for (const item of items) ids.push(objectOf(item)["id"]);
    const { next, prev } = objectOf(objectOf(exchange.json)["links"]);
    if (seen.size === 0 && typeof prev === "string")
      violations.push(pagingViolation("the first page has a page before it"));
    emptyPages = items.length === 0 ? emptyPages + 1 : 0;
    if (emptyPages > MAX_EMPTY_PAGES)
      return { violations: [...violations, pagingViolation("page after page is empty")], exchange };
    if (!isExchangeSuccess(exchange) || seen.size >= MAX_PAGES) return { violations, exchange };
    if (typeof next !== "string") return { violations: [...violations, ...evaluatePages(ids, made)], exchange };
    if (seen.has(next))
      return { violations: [...violations, pagingViolation("links.next leads back to a page before")], exchange };
    seen.add(next);
    page = { ...page, request: { ...page.request, query: queryOf(next) } };
  }
}

/** Only the query of a link is followed: the rest of it may lead past a proxy, or elsewhere with the credentials. */
function queryOf(link: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(link.replace(/^[^?]*/, "")));
}

function evaluatePageSize(items: readonly unknown[], query: Readonly<Record<string, unknown>>): readonly Violation[] {
  const size = Number(query["page_size"] ?? Number.POSITIVE_INFINITY);
  return items.length <= size ? [] : [pagingViolation(`a page of ${size} has ${items.length} items`)];
}

/** What a walk to the end has to come to: every item once. */
function evaluatePages(ids: readonly unknown[], made: readonly string[]): readonly Violation[] {
  const seen = new Set<unknown>();
  const twice = new Set<unknown>();
  for (const id of ids.filter((it) => it !== undefined)) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  const missing = made.filter((id) => !seen.has(id));
  return [
    ...(twice.size === 0 ? [] : [pagingViolation(`${twice.size} items come more than once`)]),
    ...(missing.length === 0
      ? []
      : [pagingViolation(`${missing.length} of ${made.length} items that were made do not come`)]),
  ];
}

function pagingViolation(message: string): Violation {
  return { rule: "paging", message };
}
