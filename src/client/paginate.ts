import { checkCount, definedOf, invalidOption } from "../core/guards.ts";
import type { RelayData, RelayPath, Schema } from "../core/schema-types.ts";
import type { RelayClient } from "./client.ts";
import type { ArgumentsAfterPath, RelayInit } from "./options.ts";
import type { AnyResult } from "./result.ts";

/** The path templates of the paginated lists. */
export type RelayListPath = {
  [Path in RelayPath<"get">]: RelayData<Path, "get"> extends Listed<unknown> ? Path : never;
}[RelayPath<"get">];

/** The type of the items of a list. */
export type RelayItem<Path extends RelayListPath> = RelayData<Path, "get"> extends Listed<infer Item> ? Item : never;

/** A page of a list. */
export interface RelayPage<Item> {
  /** The items of the page; it may be empty although another page follows. */
  readonly data: readonly Item[];
  readonly links: Schema<"PaginationLinks">;
  /** The cursor of the next page, to pass as `from` while the API accepts it; `undefined` on the last page. */
  readonly cursor: string | undefined;
}

/** A list for `for await`. Each iteration starts from the first page, and requests a page when it needs it. */
export interface RelayPages<Item> extends AsyncIterable<Item> {
  /** Iterates over pages instead of items. */
  pages(): AsyncIterable<RelayPage<Item>>;
}

/** Options of a pagination, in addition to those of its list. Time limits, retries and `signal` apply to each page. */
export interface PaginateOptions {
  /**
   * The `cursor` of a page or an error to resume from, at most 8,192 characters long. It is a whole query string: treat
   * a cursor from a visitor as untrusted input. Parameters in `params.query` override those of the cursor, except for
   * `page_number`, `page_size` and `page_token`.
   */
  readonly from?: string | undefined;
  /** Largest number of pages to request. @defaultValue none */
  readonly maxPages?: number | undefined;
}

/** The third argument of `paginate`. */
export type PaginateInit<Path extends RelayListPath> = RelayInit<Path, "get"> & PaginateOptions;

/**
 * Iterates over all items of a list. Pagination follows the `links.next` of each page, but uses only its query string,
 * so requests never leave the list's own path and origin. A page without `links.next` is the last one; an empty page
 * with `links.next` is not.
 *
 * If a page fails, the iteration throws the RelayError, with the `cursor` to resume from (missing for the first
 * page). A link to a page that was already read is a `malformed` error.
 * @throws TypeError for an invalid `from` or `maxPages`.
 * @example
 * for await (const group of paginate(relay, "/number_groups")) console.log(group.name);
 */
export function paginate<Path extends RelayListPath>(
  relay: RelayClient,
  path: Path,
  ...[init]: PaginateArguments<Path>
): RelayPages<RelayItem<Path>> {
  // The compiler cannot see that the query of any list is an object.
  const { from, maxPages = Infinity, ...own } = { ...init } as AnyInit;
  if (from !== undefined && (typeof from !== "string" || !/^[^/?]+=/.test(from) || from.length > MAX_CURSOR_LENGTH)) {
    invalidOption("from", `must be the cursor of a page or of an error, of at most ${MAX_CURSOR_LENGTH} characters`);
  }
  if (maxPages !== Infinity) checkCount("maxPages", maxPages);
  // The verb is typed for each path; here the path is any list.
  const { GET: get } = relay as unknown as { readonly GET: (path: string, init: object) => Promise<AnyResult> };

  async function* pages(): AsyncGenerator<RelayPage<RelayItem<Path>>> {
    const seen = new Set<string>();
    let cursor = from;
    for (let count = 1; ; count += 1) {
      seen.add(cursor ?? "");
      const query = cursor === undefined ? own.params?.query : cursorQuery(cursor, own.params?.query);
      const validate = (body: unknown) => pageError(body, seen);
      const result = await get(path, { ...own, params: { ...own.params, query }, validate });
      if (!result.ok) throw Object.assign(result.error, cursor !== undefined && { cursor });
      cursor = nextCursor(result.data);
      // `pageError` has checked that the data is a page; the type of its items comes from the contract.
      yield { ...(result.data as Listed<RelayItem<Path>>), cursor };
      if (cursor === undefined || count >= maxPages) return;
    }
  }

  async function* items(): AsyncGenerator<RelayItem<Path>> {
    for await (const { data } of pages()) yield* data;
  }

  return { pages, [Symbol.asyncIterator]: items };
}

/** The arguments of `paginate` after the path, for a function that wraps it. */
export type PaginateArguments<Path extends RelayListPath> = ArgumentsAfterPath<Path, RelayListPath, PaginateInit<Path>>;

/** The form of a page. */
interface Listed<Item> {
  readonly links: Schema<"PaginationLinks">;
  readonly data: readonly Item[];
}

interface AnyInit extends PaginateOptions {
  readonly params?: { readonly query?: object | undefined } | undefined;
}

/**
 * Returns the query of `links.next`, which may be absolute, relative or a bare query. It ignores path and origin of the
 * link, so that no request goes elsewhere.
 * @returns `undefined` for the last page, and for a body that is not a page.
 * @throws TypeError for a link that is not a URL; RangeError for a link that is too long.
 */
export function nextCursor(body: unknown): string | undefined {
  return cursorOf(linksOf(body)?.["next"]);
}

/**
 * Returns the problem of a body that is not a valid next page; `undefined` if it is valid.
 * @param seen the cursors of the pages so far, this one included
 */
export function pageError(body: unknown, seen: ReadonlySet<string>): string | undefined {
  if (!Array.isArray((body as { data?: unknown }).data)) return "data that is not a list";
  try {
    const next = nextCursor(body);
    if (next === undefined) return undefined;
    const isLoop = seen.has(next) || next === cursorOf(linksOf(body)?.["self"]);
    return isLoop ? "a link to a page that was already read" : undefined;
  } catch (error) {
    return error instanceof RangeError ? error.message : "a link to a next page that is not a URL";
  }
}

/** Longest cursor or link, in characters. A longer one is an attack or a mistake, and costs time to parse. */
export const MAX_CURSOR_LENGTH = 8_192;

/**
 * Returns the query of the page at a cursor. A repeated parameter of the cursor is a list. The caller's `own`
 * parameters override those of the cursor, so that a cursor cannot change a filter. Paging parameters come from the
 * cursor only.
 */
export function cursorQuery(cursor: string, own: object = {}): Record<string, unknown> {
  const query = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(cursor)) {
    const values = query.get(name);
    if (values) values.push(value);
    else query.set(name, [value]);
  }
  const kept = Object.entries(definedOf(own)).filter(([name]) => !/^page_(number|size|token)$/.test(name));
  return Object.fromEntries([...query, ...kept]);
}

function linksOf(body: unknown): Readonly<Record<string, unknown>> | null | undefined {
  return (body as { links?: Readonly<Record<string, unknown>> | null }).links;
}

function cursorOf(link: unknown): string | undefined {
  // Some servers write the end of a list as an empty text.
  if (link === undefined || link === null || link === "") return undefined;
  if (typeof link !== "string") throw new TypeError("a link must be a string");
  const cursor = link.length > MAX_CURSOR_LENGTH ? link : new URL(link, ANY_ORIGIN).search.slice(1);
  // Encoding can make the query longer than its link.
  if (cursor.length > MAX_CURSOR_LENGTH) throw new RangeError(`a link of more than ${MAX_CURSOR_LENGTH} characters`);
  return cursor;
}

/** Base of a relative link. The client sends no request to it. */
const ANY_ORIGIN = "https://list.invalid/";
