import { expect, test } from "vitest";
import { resolveBaseUrl } from "../../src/client/base-url.ts";

const baseUrlOfSpace = (space: unknown) => resolveBaseUrl("space", space, false);
const checkBaseUrl = (baseUrl: unknown) => resolveBaseUrl("baseUrl", baseUrl, false);

const URL_REMEDY = 'must begin with https:// (http:// on loopback); a space may be its name: "acme"';
const PATH_REMEDY = "must not contain a path; the client adds /api/relay/rest";
const HTTP_REMEDY = "must be https, except on loopback; dangerouslyAllowHttp: true allows http";

test.each([
  ["acme", "https://acme.signalwire.com/api/relay/rest"],
  ["ACME-2", "https://acme-2.signalwire.com/api/relay/rest"],
  ["a", "https://a.signalwire.com/api/relay/rest"],
  ["acme.signalwire.com", "https://acme.signalwire.com/api/relay/rest"],
  ["relay.acme.example:8443", "https://relay.acme.example:8443/api/relay/rest"],
  ["https://acme.signalwire.com", "https://acme.signalwire.com/api/relay/rest"],
  ["https://acme.signalwire.com/", "https://acme.signalwire.com/api/relay/rest"],
  ["https://acme.signalwire.com/api/relay/rest", "https://acme.signalwire.com/api/relay/rest"],
  ["https://acme.signalwire.com/api/relay/rest/", "https://acme.signalwire.com/api/relay/rest"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010/api/relay/rest"],
])("accepts the space %s", (space, baseUrl) => {
  expect(baseUrlOfSpace(space)).toBe(baseUrl);
});

test.each([
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
])("rejects the space %j", (space) => {
  expect(() => baseUrlOfSpace(space)).toThrow(new TypeError(`space ${URL_REMEDY}`));
});

test("rejects a space that is not a string", () => {
  expect(() => baseUrlOfSpace({})).toThrow(new TypeError(`space ${URL_REMEDY}`));
});

test.each([
  "https://acme.signalwire.com/v2",
  "https://acme.signalwire.com/api/relay/rest/queues",
  "https://acme.signalwire.com/api/relay/rest/api/relay/rest",
])("rejects the space %s, which has a path", (space) => {
  expect(() => baseUrlOfSpace(space)).toThrow(new TypeError(`space ${PATH_REMEDY}`));
});

test("rejects a space with user info, without showing it", () => {
  expect(() => baseUrlOfSpace("https://project:PT-secret-token@acme.signalwire.com")).toThrow(
    new TypeError("space must not contain user info, a query or a fragment"),
  );
});

test("rejects a space over plain http", () => {
  expect(() => baseUrlOfSpace("http://acme.signalwire.com")).toThrow(new TypeError(`space ${HTTP_REMEDY}`));
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

test.each(["", "acme", "/api", "acme.signalwire.com", "https://", "https:acme.example", "localhost:x"])(
  "rejects the base URL %j",
  (baseUrl) => {
    expect(() => checkBaseUrl(baseUrl)).toThrow(new TypeError(`baseUrl ${URL_REMEDY}`));
  },
);

test.each([undefined, null, 4010, new URL("https://proxy.example")])("rejects %o as a base URL", (baseUrl) => {
  expect(() => checkBaseUrl(baseUrl)).toThrow(new TypeError(`baseUrl ${URL_REMEDY}`));
});

test("rejects a base URL that has the path twice", () => {
  expect(() => checkBaseUrl("https://acme.signalwire.com/api/relay/rest/api/relay/rest")).toThrow(
    new TypeError("baseUrl must contain /api/relay/rest once; or give space instead"),
  );
});

test.each(["https://project@proxy.example", "https://:PT-secret-token@proxy.example"])(
  "rejects the user info of %s",
  (baseUrl) => {
    expect(() => checkBaseUrl(baseUrl)).toThrow(
      new TypeError("baseUrl must not contain user info, a query or a fragment"),
    );
  },
);

test.each(["https://proxy.example/?tenant=1", "https://proxy.example/#tenant"])(
  "rejects %s because of its query or fragment",
  (baseUrl) => {
    expect(() => checkBaseUrl(baseUrl)).toThrow(
      new TypeError("baseUrl must not contain user info, a query or a fragment"),
    );
  },
);

test.each([
  "http://proxy.example",
  "http://10.0.0.1",
  "http://128.0.0.1",
  "http://localhost.example",
  "http://mock.localhost",
  "http://localhost.",
  "http://notlocalhost",
  "http://127.0.0.1.example",
  "http://[::2]",
])("rejects %s, which would send the token unencrypted", (baseUrl) => {
  expect(() => checkBaseUrl(baseUrl)).toThrow(new TypeError(`baseUrl ${HTTP_REMEDY}`));
});

test.each(["localhost:4010", "127.0.0.1:4010", "mock:4010/v2", "ftp://127.0.0.1"])(
  "names the scheme that %s needs",
  (text) => {
    expect(() => checkBaseUrl(text)).toThrow(new TypeError(`baseUrl ${URL_REMEDY}`));
  },
);

test("names the scheme that the space localhost:4010 needs", () => {
  expect(() => baseUrlOfSpace("localhost:4010")).toThrow(new TypeError(`space ${URL_REMEDY}`));
});

test.each(["https://acme.signalwire.com", "https://acme.signalwire.com/"])(
  "rejects the base URL %s without the path of the API",
  (baseUrl) => {
    expect(() => checkBaseUrl(baseUrl)).toThrow(
      new TypeError("baseUrl must contain /api/relay/rest once; or give space instead"),
    );
  },
);

test("accepts http to any host if the caller allows it", () => {
  expect(resolveBaseUrl("baseUrl", "http://mock:4010", true)).toBe("http://mock:4010");
  expect(resolveBaseUrl("space", "http://mock:4010", true)).toBe("http://mock:4010/api/relay/rest");
});

test("accepts only the additional scheme http if the caller allows it", () => {
  expect(() => resolveBaseUrl("baseUrl", "ftp://mock:4010", true)).toThrow(new TypeError(`baseUrl ${URL_REMEDY}`));
});
