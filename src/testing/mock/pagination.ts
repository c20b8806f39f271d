import { createHash } from "node:crypto";
import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/flatten-schema.ts";
import type { Operation } from "../contract/operation.ts";
import type { JsonObject } from "../shared/json.ts";

/** Number of items on a page when the query has no `page_size`. */
const PAGE_SIZE = 50;

/** A page of a list, with links to other pages. */
interface Page {
  readonly links: JsonObject;
  readonly data: readonly JsonObject[];
}

/** The query of a list, and the parts of its links. */
interface PageRequest {
  /** Path of the list, base path included. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly seed: string | number;
  /** False for a list that has no pages: it is complete. */
  readonly isPaged: boolean;
}

/**
 * Returns the page of a list that a query selects. `page_number` counts from 0.
 * @param schema the schema of the items
 */
export function pageOf(
  contract: Contract,
  schema: object,
  items: readonly JsonObject[],
  { path, query, seed, isPaged }: PageRequest,
): Page {
  if (!isPaged) return { links: { self: `${path}?${String(query)}` }, data: items };
  const filters = filtersOf(contract, schema, query);
  const matching = filters.length === 0 ? items : items.filter((item) => filters.every((matches) => matches(item)));
  const size = Number(query.get("page_size") ?? PAGE_SIZE);
  const number = Number(query.get("page_number") ?? 0);
  const linkTo = (page: number) => {
    const others = [...query].filter(([name]) => !name.startsWith("page_"));
    const token: [string, string][] = page === 0 ? [] : [["page_token", `PA${seededUuid(seed, `${path} ${page}`)}`]];
    return `${path}?${String(
      new URLSearchParams([...others, ["page_number", String(page)], ["page_size", String(size)], ...token]),
    )}`;
  };
  return {
    links: {
      self: linkTo(number),
      first: linkTo(0),
      ...((number + 1) * size < matching.length && { next: linkTo(number + 1) }),
      ...(number > 0 && { prev: linkTo(number - 1) }),
    },
    data: matching.slice(number * size, (number + 1) * size),
  };
}

/** Returns false when a query selects a page above 0 without a token. The links of a page carry such tokens. */
export function isReachable({ parameters }: Operation, query: URLSearchParams): boolean {
  const hasTokens = parameters.some(({ name }) => name === "page_token");
  if (!hasTokens || Number(query.get("page_number") ?? 0) === 0) return true;
  return /^PA[0-9a-f-]{36}$/.test(query.get("page_token") ?? "");
}

/**
 * Returns the filters in a query: `filter_name` matches the items whose `name` contains its value, in any case. A
 * property with another name in responses (`x-request-property`) is filtered by that name.
 */
function filtersOf(contract: Contract, schema: object, query: URLSearchParams): ((item: JsonObject) => boolean)[] {
  const declared = [...declaredProperties(contract, schema)];
  return [...query].flatMap(([parameter, value]) => {
    const name = parameter.replace(/^filter_/, "");
    if (name === parameter) return [];
    const renamed = declared.find(([, node]) => contract.resolve(node)["x-request-property"] === name)?.[0] ?? name;
    const text = value.toLowerCase();
    // A value in a list is its text; null is an empty text.
    return [(item: JsonObject) => !Object.hasOwn(item, renamed) || [item[renamed]].join().toLowerCase().includes(text)];
  });
}

/** Returns the same UUID for the same seed and name. It has the form of version 4. */
export function seededUuid(seed: string | number, name: string | number): string {
  const hex = createHash("sha256").update(`${seed} ${name}`).digest("hex");
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20, 32)];
  return `${a}-${b}-4${c}-8${d}-${e}`;
}
