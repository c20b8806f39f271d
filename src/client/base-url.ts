import { invalidOption, LOOPBACK } from "../core/guards.ts";

const API_PATH = "/api/relay/rest";

/**
 * Checks a Space or a base URL, and returns the prefix of every path, without a slash at its end.
 * @param value for a Space "acme", "acme.signalwire.com" or an https URL, with or without the path of the API
 * @throws TypeError that names the problem and the remedy.
 */
export function resolveBaseUrl(name: "space" | "baseUrl", value: unknown, allowsHttp: boolean): string {
  const isSpace = name === "space";
  const url = toUrl(isSpace && typeof value === "string" ? value.replace(SPACE, withScheme) : value);
  if (!url) invalidOption(name, 'must begin with https:// (http:// on loopback); a space may be its name: "acme"');
  if (url.username || url.password || url.search || url.hash) {
    invalidOption(name, "must not contain user info, a query or a fragment");
  }
  if (url.protocol === "http:" && !allowsHttp && !LOOPBACK.test(url.hostname)) {
    invalidOption(name, "must be https, except on loopback; dangerouslyAllowHttp: true allows http");
  }
  const path = url.pathname.replace(/\/+$/, "");
  if (isSpace && path && path !== API_PATH) {
    invalidOption(name, `must not contain a path; the client adds ${API_PATH}`);
  }
  if (path.split(API_PATH).length > 2 || (!isSpace && !path && url.hostname.endsWith(".signalwire.com"))) {
    invalidOption(name, `must contain ${API_PATH} once; or give space instead`);
  }
  return url.origin + (isSpace ? API_PATH : path);
}

// An invalid name ("acme/", "YOUR_SPACE") must not become a host that receives the credentials.
const SPACE = /^[a-z\d]([a-z\d-]*[a-z\d])?((\.[a-z\d-]+)+(:\d+)?)?$/i;

function withScheme(space: string, _: unknown, domain: string | undefined): string {
  return `https://${space}${domain ? "" : ".signalwire.com"}`;
}

// React Native and older browsers have no `URL.canParse`.
function toUrl(text: unknown): URL | undefined {
  try {
    return typeof text === "string" && /^https?:\/\//i.test(text) ? new URL(text) : undefined;
  } catch {
    return undefined;
  }
}
