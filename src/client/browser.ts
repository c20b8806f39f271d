/** Whether this is a browser, page or worker: there, a token can be read by whoever opens the page. */
export function isBrowser(): boolean {
  // Every browser begins so, for the sake of servers of the 1990s; Node, Deno, Bun and workerd name themselves.
  return typeof navigator === "object" && /^Mozilla\//.test(navigator.userAgent);
}
