import { invalidOption } from "../core/guards.ts";

const API_PATH = "/api/relay/rest";

/**
 * Returns the base URL of a Space.
 * @param space "acme", "acme.signalwire.com" or an https URL, with or without the path of the API
 * @throws TypeError that names the problem and the remedy.
 */
export function baseUrlOfSpace(space: unknown, allowsHttp: boolean): string {
  const { origin, pathname } = parse("space", typeof space === "string" ? toUrl(space) : space, allowsHttp);
  if (!/^\/?$/.test(pathname.replace(API_PATH, ""))) {
    invalidOption("space", `must not contain a path; the client adds ${API_PATH}`);
  }
  return origin + API_PATH;
}

/**
 * Checks a base URL and returns it without a slash at its end.
 * @throws TypeError that names the problem and the remedy.
 */
export function checkBaseUrl(baseUrl: unknown, allowsHttp: boolean): string {
  const { origin, pathname, hostname } = parse("baseUrl", baseUrl, allowsHttp);
  if (pathname.split(API_PATH).length > 2) invalidOption("baseUrl", `must not contain ${API_PATH} twice`);
  if (pathname === "/" && hostname.endsWith(".signalwire.com")) {
    invalidOption("baseUrl", `must end with ${API_PATH}; or give space instead`);
  }
  return origin + pathname.replace(/\/+$/, "");
}

// An invalid name ("acme/", "YOUR_SPACE") must not become a host that receives the credentials.
function toUrl(space: string): string {
  if (space.includes("://")) return space;
  if (/^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(space)) return `https://${space}.signalwire.com`;
  return /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?$/i.test(space) ? `https://${space}` : "";
}

function parse(name: string, text: unknown, allowsHttp: boolean): URL {
  if (typeof text !== "string" || !/^https?:\/\//i.test(text) || !isUrl(text)) {
    invalidOption(name, 'must begin with https:// (http:// on loopback); a space may be its name: "acme"');
  }
  const url = new URL(text);
  if (url.username || url.password || url.search || url.hash) {
    invalidOption(name, "must not contain user info, a query or a fragment");
  }
  if (url.protocol === "http:" && !allowsHttp && !LOOPBACK.test(url.hostname)) {
    invalidOption(name, "must be https, except on loopback; dangerouslyAllowHttp: true allows http");
  }
  return url;
}

// React Native and older browsers have no `URL.canParse`.
function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

// Many systems resolve subdomains of localhost by DNS, so they are not loopback.
const LOOPBACK = /^(127(\.\d+){3}|\[::1\]|localhost)$/;
