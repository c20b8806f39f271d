import { definedOf } from "../core/defined.ts";

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
export function pageFault(body: unknown, seen: ReadonlySet<string>): string | undefined {
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
