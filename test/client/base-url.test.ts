import { expect, test } from "vitest";
import { resolveBaseUrl } from "../../src/client/base-url.ts";

const baseUrlOfSpace = (space: unknown) => resolveBaseUrl("space", space, false);
const checkBaseUrl = (baseUrl: unknown) => resolveBaseUrl("baseUrl", baseUrl, false);

const URL_REMEDY = 'must begin with https:// (http:// on loopback); a space may be its name: "acme"';
const PATH_REMEDY = "must not contain a path; the client adds /api/relay/rest";
const HTTP_REMEDY = "must be https, except on loopback; dangerouslyAllowHttp: true allows http";
const PLAIN_REMEDY = "must not contain user info, a query or a fragment";

test.each([
  ["acme", "https://acme.signalwire.com"],
  ["ACME-2", "https://acme-2.signalwire.com"],
  ["a", "https://a.signalwire.com"],
  ["acme.signalwire.com", "https://acme.signalwire.com"],
  ["relay.acme.example:8443", "https://relay.acme.example:8443"],
  ["https://acme.signalwire.com", "https://acme.signalwire.com"],
  ["https://acme.signalwire.com/", "https://acme.signalwire.com"],
  ["https://acme.signalwire.com/api/relay/rest", "https://acme.signalwire.com"],
  ["https://acme.signalwire.com/api/relay/rest/", "https://acme.signalwire.com"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
])("accepts the space %s", (space, origin) => {
  expect(baseUrlOfSpace(space)).toBe(`${origin}/api/relay/rest`);
});

/** Lists each value with its problem. */
const withProblem = (rejected: Readonly<Record<string, readonly unknown[]>>) =>
  Object.entries(rejected).flatMap(([problem, values]) => values.map((value): [unknown, string] => [value, problem]));

test.each(
  withProblem({
    [URL_REMEDY]: [
      "",
      " ",
      "acme/",
      "YOUR_SPACE",
      "-acme",
      "acme-",
      "acme inc",
      "acme.",
      ".acme",
      "me@acme",
      "me@acme.example",
      "YOUR_SPACE.signalwire.com",
      "https://",
      "acme.signalwire.com/api/relay/rest",
      "localhost:4010",
      {},
    ],
    [PATH_REMEDY]: [
      "https://acme.signalwire.com/v2",
      "https://acme.signalwire.com/api/relay/rest/queues",
      "https://acme.signalwire.com/api/relay/rest/api/relay/rest",
    ],
    [PLAIN_REMEDY]: ["https://project:PT-secret-token@acme.signalwire.com"],
    [HTTP_REMEDY]: ["http://acme.signalwire.com"],
  }),
)("rejects the space %j: it %s", (space, problem) => {
  expect(() => baseUrlOfSpace(space)).toThrow(new TypeError(`space ${problem}`));
});

test.each([
  ["https://proxy.example", "https://proxy.example"],
  ["https://proxy.example/", "https://proxy.example"],
  ["https://proxy.example/relay//", "https://proxy.example/relay"],
  ["https://acme.signalwire.com/api/relay/rest", "https://acme.signalwire.com/api/relay/rest"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
  ["http://127.255.0.9", "http://127.255.0.9"],
  ["http://localhost:4010/v2", "http://localhost:4010/v2"],
  ["http://[::1]:4010", "http://[::1]:4010"],
])("accepts the base URL %s", (given, baseUrl) => {
  expect(checkBaseUrl(given)).toBe(baseUrl);
});

test.each(
  withProblem({
    [URL_REMEDY]: [
      ...["", "acme", "/api", "acme.signalwire.com", "https://", "https:acme.example", "localhost:x"],
      ...["localhost:4010", "127.0.0.1:4010", "mock:4010/v2", "ftp://127.0.0.1", "ftp://127.0.0.1/http://mock"],
      ...[undefined, null, 4010, new URL("https://proxy.example")],
    ],
    [PLAIN_REMEDY]: [
      "https://project@proxy.example",
      "https://:PT-secret-token@proxy.example",
      "https://proxy.example/?tenant=1",
      "https://proxy.example/#tenant",
    ],
    [HTTP_REMEDY]: [
      "http://proxy.example",
      "http://10.0.0.1",
      "http://128.0.0.1",
      "http://localhost.example",
      "http://mock.localhost",
      "http://localhost.",
      "http://notlocalhost",
      "http://127.0.0.1.example",
      "http://[::2]",
    ],
    "must contain /api/relay/rest once; or give space instead": [
      "https://acme.signalwire.com/api/relay/rest/api/relay/rest",
      "https://acme.signalwire.com",
      "https://acme.signalwire.com/",
    ],
  }),
)("rejects the base URL %j: it %s", (baseUrl, problem) => {
  expect(() => checkBaseUrl(baseUrl)).toThrow(new TypeError(`baseUrl ${problem}`));
});

test("accepts the additional scheme http, and no other, if the caller allows it", () => {
  expect(resolveBaseUrl("baseUrl", "http://mock:4010", true)).toBe("http://mock:4010");
  expect(resolveBaseUrl("space", "http://mock:4010", true)).toBe("http://mock:4010/api/relay/rest");
  expect(() => resolveBaseUrl("baseUrl", "ftp://mock:4010", true)).toThrow(new TypeError(`baseUrl ${URL_REMEDY}`));
});
