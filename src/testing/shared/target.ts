import { invalidOption } from "../../core/guards.ts";

/** Whom a check asks, and as whom. */
export interface Target {
  /** The prefix of every path, without a slash at its end. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
}

export interface Credentials {
  readonly projectId: string;
  readonly token: string;
}

/**
 * A base URL as it is put before every path.
 * @throws TypeError for an invalid URL, and for a host that is not this machine, unless that is allowed.
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
      `is needed to check ${url.host}: it is not this machine, and a check makes and deletes things`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/**
 * Returns true unless a URL names this machine: `localhost`, 127.0.0.0/8 or `::1`. Many systems look up names below
 * `localhost` in the DNS, so those may lead anywhere.
 */
export function isRemote(url: string): boolean {
  return !/^(127(\.\d+){3}|\[::1\]|localhost)$/.test(new URL(url).hostname);
}
