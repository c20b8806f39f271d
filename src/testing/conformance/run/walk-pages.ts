import { resourceOf } from "../../contract/resources.ts";
import { resourceOfPath } from "../../contract/router.ts";
import { listOf, objectOf } from "../../shared/json.ts";
import type { Violation } from "../../validate/violation.ts";
import type { Case } from "../cases/case.ts";
import { type CaseRun, evaluateCase } from "./evaluate.ts";
import type { Exchange } from "./exchange.ts";

/** Limit of pages. It exceeds the items that the check creates; a project may have many more. */
const MAX_PAGES = 50;

/** Limit of empty pages in a row; a list with more is treated as endless. */
const MAX_EMPTY_PAGES = 10;

/** Number of created items: enough for a first, a middle and a last page of one item. */
const ITEMS = 3;

/** Follows a list through pages of one item, and evaluates each page and the whole list. */
export async function walkPages(
  run: CaseRun,
  testCase: Case,
): Promise<{ violations: readonly Violation[]; exchange: Exchange }> {
  const { name } = resourceOfPath(testCase.operation.path);
  const { idName } = resourceOf(run.planner.resources, name);
  const made: unknown[] = [];
  for (let count = 0; count < ITEMS; count += 1) {
    const found = await run.resourcePool.create(name);
    if ("id" in found) made.push(found.id);
  }
  const violations: Violation[] = [];
  const ids: unknown[] = [];
  const seen = new Set<string>();
  let emptyPages = 0;
  let page = testCase;
  for (;;) {
    const exchange = await run.send(page.request);
    const items = listOf(objectOf(exchange.json)["data"]);
    violations.push(...evaluateCase(run, page, exchange));
    const size = Number(page.request.query["page_size"] ?? Number.POSITIVE_INFINITY);
    if (items.length > size) violations.push(toViolation(`a page with page_size=${size} has ${items.length} items`));
    // A spread into `push` would fail, because a page may have more items than a function can have arguments.
    for (const item of items) ids.push(objectOf(item)[idName]);
    const { next, prev } = objectOf(objectOf(exchange.json)["links"]);
    if (seen.size === 0 && typeof prev === "string") violations.push(toViolation("the first page has a links.prev"));
    emptyPages = items.length === 0 ? emptyPages + 1 : 0;
    const isTooEmpty = emptyPages > MAX_EMPTY_PAGES;
    if (isTooEmpty) violations.push(toViolation(`more than ${MAX_EMPTY_PAGES} pages in a row are empty`));
    if (isTooEmpty || !exchange.isSuccess || seen.size >= MAX_PAGES) return { violations, exchange };
    if (typeof next !== "string") return { violations: [...violations, ...evaluatePages(ids, made)], exchange };
    if (seen.has(next)) {
      violations.push(toViolation("links.next leads back to an earlier page"));
      return { violations, exchange };
    }
    seen.add(next);
    page = { ...page, request: { ...page.request, query: queryOf(next) } };
  }
}

/** Returns the query of a link. Its host and path are ignored: they could bypass a proxy, or leak the credentials. */
function queryOf(link: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(link.replace(/^[^?]*/, "")));
}

/** Checks that all pages together contain every item once. */
function evaluatePages(ids: readonly unknown[], made: readonly unknown[]): readonly Violation[] {
  const seen = new Set<unknown>();
  const twice = new Set<unknown>();
  for (const id of ids.filter((it) => it !== undefined)) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  const missing = made.filter((id) => !seen.has(id));
  return [
    ...(twice.size === 0 ? [] : [toViolation(`${twice.size} items appear more than once`)]),
    ...(missing.length === 0 ? [] : [toViolation(`${missing.length} of ${made.length} created items are missing`)]),
  ];
}

function toViolation(message: string): Violation {
  return { rule: "paging", message };
}
