const API_PATH = "/api/relay/rest";
const EXAMPLES = {
  space: '"acme", "acme.signalwire.com" or "https://acme.signalwire.com"',
  baseUrl: 'a URL such as "https://acme.signalwire.com/api/relay/rest" or "http://127.0.0.1:4010"',
};

/**
 * The prefix of every path on a Space.
 * @param space "acme", "acme.signalwire.com" or "https://acme.signalwire.com"
 * @throws TypeError that says what is wrong with it.
 */
export function baseUrlOfSpace(space: unknown): string {
  if (typeof space !== "string") throw new TypeError(`space must be ${EXAMPLES.space}, got ${typeof space}`);
  if (space.includes(API_PATH)) {
    throw new TypeError(`space must not contain ${API_PATH}: the client adds it; give the name alone, or baseUrl`);
  }
  const url = parse("space", toUrl(space));
  if (url.pathname !== "/") throw new TypeError(`space must not contain a path; give ${EXAMPLES.space}, or baseUrl`);
  return url.origin + API_PATH;
}

/**
 * A base URL, as it is put before every path: without a slash at its end.
 * @throws TypeError that says what is wrong with it.
 */
export function checkBaseUrl(baseUrl: unknown): string {
  if (typeof baseUrl !== "string") {
    throw new TypeError(`baseUrl must be ${EXAMPLES.baseUrl}, got ${typeof baseUrl}`);
  }
  const { origin, pathname } = parse("baseUrl", baseUrl);
  if (pathname.split(API_PATH).length > 2) throw new TypeError(`baseUrl contains ${API_PATH} twice; once is enough`);
  return origin + pathname.replace(/\/+$/, "");
}

// A bare word that is no name ("acme/", "YOUR_SPACE") must not become a host that gets the credentials.
function toUrl(space: string): string {
  if (space.includes("://")) return space;
  if (/^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(space)) return `https://${space}.signalwire.com`;
  return /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?$/i.test(space) ? `https://${space}` : "";
}

// The refusals do not show the URL: it may hold a password.
function parse(name: keyof typeof EXAMPLES, text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new TypeError(`${name} must be ${EXAMPLES[name]}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError(`${name} must not contain user info; give projectId and token`);
  }
  if (url.search !== "" || url.hash !== "") throw new TypeError(`${name} must not contain a query or a fragment`);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new TypeError(
      `${name} must be an https URL: plain http would show the token, and is allowed on loopback only`,
    );
  }
  return url;
}

function isLoopback(hostname: string): boolean {
  return hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname) || /(^|\.)localhost$/.test(hostname);
}
