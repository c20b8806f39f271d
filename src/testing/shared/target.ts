import { invalidOption, LOOPBACK } from "../../core/guards.ts";

/** The server under check, and the credentials for it. */
export interface Target {
  /** Prefix of every path, without a trailing slash. */
  readonly baseUrl: string;
  readonly credentials: CheckCredentials;
  /** API keys that the contract declares in the query or in cookies: `query` by the name `api_key`. */
  readonly keys: ReadonlyMap<string, "query" | "cookie">;
}

/** Credentials of SignalWire: HTTP Basic with the project id as user name. */
export interface Credentials {
  readonly projectId: string;
  readonly token: string;
}

/**
 * Credentials for a check: those of SignalWire, or headers for an API with other credentials, such as
 * `{ headers: { Authorization: "Bearer …" } }`. The name of a header may also be that of an API key that the contract
 * declares in the query or in a cookie.
 */
export type CheckCredentials = Credentials | { readonly headers: Readonly<Record<string, string>> };

/**
 * Checks a base URL, and returns it without a trailing slash.
 * @throws TypeError for an invalid URL, and for a host other than this machine unless `allowRemote` is true.
 */
export function checkTarget(baseUrl: unknown, allowRemote: boolean): string {
  if (typeof baseUrl !== "string" || !/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) {
    invalidOption("baseUrl", "must be an http or https URL, such as http://127.0.0.1:3000/api/relay/rest");
  }
  const url = new URL(baseUrl);
  if (url.username || url.password || url.search || url.hash) {
    invalidOption("baseUrl", "must not contain user info, a query or a fragment");
  }
  if (!allowRemote && isRemote(baseUrl)) {
    invalidOption(
      "allowRemote",
      `must be set to check ${url.host}: it is not this machine, and a check creates and deletes resources`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Returns true unless a URL names this machine: `localhost`, 127.0.0.0/8 or `::1`. */
export function isRemote(url: string): boolean {
  return !LOOPBACK.test(new URL(url).hostname);
}
