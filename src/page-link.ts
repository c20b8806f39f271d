/**
 * Where a list goes on after a page: the query of its `links.next`, which may be absolute, relative or a bare query.
 * Path and origin of the link are not read, so that no request ever follows it to another place.
 * @returns `undefined` on the last page, and for a body that is no page.
 * @throws TypeError for a link that is no URL.
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
  } catch {
    return "a link to a next page that is no URL";
  }
}

/** The query parameters that a cursor stands for; one that is repeated becomes a list. */
export function cursorQuery(cursor: string): Record<string, string[]> {
  const query = new URLSearchParams(cursor);
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
}

function linksOf(body: unknown): Readonly<Record<string, unknown>> | null | undefined {
  return (body as { links?: Readonly<Record<string, unknown>> | null }).links;
}

function cursorOf(link: unknown): string | undefined {
  if (link === undefined || link === null) return undefined;
  if (typeof link !== "string") throw new TypeError("a link is a string");
  return new URL(link, ANY_PLACE).search.slice(1);
}

/** What a relative link is resolved against; it goes no further than that. */
const ANY_PLACE = "https://list.invalid/";
