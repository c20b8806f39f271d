import { refuse } from "../../core/guards.ts";

/** Where a proxy passes requests on to. */
export interface Upstream {
  readonly url: URL;
  /** The path of its URL, without a slash at its end: what goes before every path. */
  readonly prefix: string;
}

/**
 * Reads the address of an API: its origin, or its whole prefix (`https://acme.signalwire.com/api/relay/rest`).
 * @throws TypeError for what is no http or https URL, or holds more than an origin and a path.
 */
export function toUpstream(address: string | URL): Upstream {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    refuse("upstream", `must be an http or https URL, got "${redacted(String(address))}"`);
  }
  if (url.username || url.password || url.search || url.hash) {
    refuse("upstream", "must not contain user info, a query or a fragment");
  }
  return { url, prefix: url.pathname.replace(/\/+$/, "") };
}

function redacted(address: string): string {
  return address.replace(/\/\/.*@/, "//[redacted]@");
}
