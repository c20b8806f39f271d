/** Origin and path of a URL: what an error may show of it. */
export function withoutQuery(url: string): string {
  return url.replace(/\?.*/s, "");
}
