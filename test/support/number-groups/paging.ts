/** One page of a list. */
export interface Page {
  readonly data: readonly object[];
  readonly number: number;
  readonly size: number;
  readonly isLast: boolean;
}

/** Returns the page for a query. */
export function pageOf(items: readonly object[], query: URLSearchParams): Page {
  const size = Number(query.get("page_size") ?? 50);
  const number = Number(query.get("page_number") ?? 0);
  const data = items.slice(number * size, (number + 1) * size);
  return { data, number, size, isLast: (number + 1) * size >= items.length };
}

/** Creates the links of a page. */
export function linksOf(path: string, { number, size, isLast }: Omit<Page, "data">): object {
  return {
    self: linkTo(path, number, size),
    first: linkTo(path, 0, size),
    ...(isLast ? {} : { next: linkTo(path, number + 1, size) }),
    ...(number === 0 ? {} : { prev: linkTo(path, number - 1, size) }),
  };
}

/** Returns the page token of a link. The API rejects a page above 0 without it. */
export function tokenOf(number: number): string {
  return `PA${number}`;
}

function linkTo(path: string, number: number, size: number): string {
  const token = number === 0 ? "" : `&page_token=${tokenOf(number)}`;
  return `/api/relay/rest${path}?page_number=${number}&page_size=${size}${token}`;
}
