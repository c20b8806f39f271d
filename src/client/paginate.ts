import { definedOf, invalidOption } from "../core/guards.ts";
import type { RelayData, RelayPath, Schema } from "../core/schema-types.ts";
import type { RelayClient } from "./client.ts";
import type { RelayInit } from "./options.ts";
import type { AnyResult } from "./result.ts";

/** The path templates of the lists that come in pages. */
export type RelayListPath = {
  [Path in RelayPath<"get">]: RelayData<Path, "get"> extends Listed<unknown> ? Path : never;
}[RelayPath<"get">];

/** What a list holds. */
export type RelayItem<Path extends RelayListPath> = RelayData<Path, "get"> extends Listed<infer Item> ? Item : never;

/** A page of a list. */
export interface RelayPage<Item> {
  readonly data: readonly Item[];
  readonly links: Schema<"PaginationLinks">;
  /** Where the list goes on: to be given as `from`, now or later, for as long as the API honours it; none on the last page. */
  readonly cursor: string | undefined;
}

/** A list, to be walked by `for await`. Each walk starts anew; a page is asked for when it is needed. */
export interface RelayPages<Item> extends AsyncIterable<Item> {
  /** The same walk, page by page. */
  pages(): AsyncIterable<RelayPage<Item>>;
}

/** What a walk may be given besides what its list takes. Time limits, retries and `signal` hold for each page. */
export interface PaginateOptions {
  /**
   * The `cursor` of a page or of an error to resume from, of at most 8,192 characters. It holds a whole query: treat a
   * cursor from a visitor like a query that the visitor wrote. Parameters in `params.query` override those of the
   * cursor, except for `page_number`, `page_size` and `page_token`.
   */
  readonly from?: string | undefined;
  /** The most pages to ask for. @defaultValue none */
  readonly maxPages?: number | undefined;
}

/** The third argument of `paginate`. */
export type PaginateInit<Path extends RelayListPath> = RelayInit<Path, "get"> & PaginateOptions;

/**
 * Walks a list over all its pages, by the `links.next` of each: only its query is used, on the list's own path and
 * origin. The end is a page without one; an empty page that has one is not the end.
 *
 * A page that cannot be had ends the walk: the RelayError is thrown, with the `cursor` to go on from (none: from the
 * start). A link to a page that was read already is a `malformed` error.
 * @throws TypeError for a `from` or `maxPages` that makes no sense.
 * @example
 * for await (const group of paginate(relay, "/number_groups")) console.log(group.name);
 */
export function paginate<Path extends RelayListPath>(
  relay: RelayClient,
  path: Path,
  ...[init]: InitOf<Path>
): RelayPages<RelayItem<Path>> {
  const { from, maxPages = Infinity, ...own }: AnyInit = { ...init };
  if (from !== undefined && (typeof from !== "string" || !/^[^/?]+=/.test(from))) {
    invalidOption("from", "must be the cursor of a page or of an error");
  }
  if (from !== undefined && from.length > MAX_CURSOR_LENGTH) {
    invalidOption("from", `must have at most ${MAX_CURSOR_LENGTH} characters`);
  }
  if (maxPages !== Infinity && !(Number.isInteger(maxPages) && maxPages >= 1)) {
    invalidOption("maxPages", "must be a whole number from 1");
  }
  // The verb is typed path by path; here the path is any that is listed.
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
      // The judge has seen that it is a page; what its items are is for the contract to say.
      yield { ...(result.data as Listed<RelayItem<Path>>), cursor };
      if (cursor === undefined || count >= maxPages) return;
    }
  }

  async function* items(): AsyncGenerator<RelayItem<Path>> {
    for await (const { data } of pages()) yield* data;
  }

  return { pages, [Symbol.asyncIterator]: items };
}

// As for a verb: what is no list gets an error about its path, not about its init.
type InitOf<Path extends RelayListPath> = RelayListPath extends Path
  ? [init?: PaginateInit<Path>]
  : {} extends PaginateInit<Path>
    ? [init?: PaginateInit<Path>]
    : [init: PaginateInit<Path>];

/** The form of an answer that is a page. */
interface Listed<Item> {
  readonly links: Schema<"PaginationLinks">;
  readonly data: readonly Item[];
}

interface AnyInit extends PaginateOptions {
  readonly params?: { readonly query?: object | undefined } | undefined;
}

/**
 * Where a list goes on after a page: the query of its `links.next`, which may be absolute, relative or a bare query.
 * Path and origin of the link are not read, so that no request ever follows it to another place.
 * @returns `undefined` on the last page, and for a body that is no page.
 * @throws TypeError for a link that is no URL, RangeError for one that is too long.
 */
export function nextCursor(body: unknown): string | undefined {
  return cursorOf(linksOf(body)?.["next"]);
}

/**
 * What is wrong with a body as the next page of a walk.
 * @param seen the cursors of the pages so far, this one included
 */
export function pageError(body: unknown, seen: ReadonlySet<string>): string | undefined {
  if (!Array.isArray((body as { data?: unknown }).data)) return "no list as its data";
  try {
    const next = nextCursor(body);
    if (next === undefined) return undefined;
    const isLoop = seen.has(next) || next === cursorOf(linksOf(body)?.["self"]);
    return isLoop ? "a link to a page that has been read already" : undefined;
  } catch (error) {
    return error instanceof RangeError ? error.message : "a link to a next page that is no URL";
  }
}

/** The longest cursor or link, in characters. A longer query is an attack or a mistake, and costs time to parse. */
export const MAX_CURSOR_LENGTH = 8_192;

/**
 * The query of the page at a cursor: the cursor's parameters, one that is repeated as a list, overridden by the
 * caller's `own`, so that a cursor cannot change a filter. The parameters of paging come from the cursor alone.
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
  if (link === undefined || link === null) return undefined;
  if (typeof link !== "string") throw new TypeError("a link is a string");
  const cursor = link.length > MAX_CURSOR_LENGTH ? link : new URL(link, ANY_PLACE).search.slice(1);
  // Encoding can make the query longer than its link.
  if (cursor.length > MAX_CURSOR_LENGTH) throw new RangeError(`a link of more than ${MAX_CURSOR_LENGTH} characters`);
  return cursor;
}

/** What a relative link is resolved against; it goes no further than that. */
const ANY_PLACE = "https://list.invalid/";
