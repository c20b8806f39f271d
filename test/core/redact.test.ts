import { expect, test } from "vitest";
import { toBasic } from "../../src/core/credentials.ts";
import { redactJson, redactorOf } from "../../src/core/redact.ts";

test.each([
  ["the token", "saw PT-secret-token, twice: PT-secret-token", "saw [redacted], twice: [redacted]"],
  ["the header", "saw Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=", "saw Basic [redacted]"],
  ["nothing from a text without either", "saw nothing", "saw nothing"],
])("takes %s out of a text", (_, text, redacted) => {
  const redact = redactorOf(toBasic("project", "PT-secret-token"));

  expect(redact(text)).toBe(redacted);
});

test("takes a token with a colon out as a whole", () => {
  const redact = redactorOf(toBasic("project", "PT:one:two"));

  expect(redact("saw PT:one:two")).toBe("saw [redacted]");
});

test("takes a token beyond Latin-1 out", () => {
  const redact = redactorOf(toBasic("project", "pässwörd🔑"));

  expect(redact("saw pässwörd🔑")).toBe("saw [redacted]");
});

test("leaves a text as it is when the request was not signed", () => {
  expect(redactorOf(null)("saw PT-secret-token")).toBe("saw PT-secret-token");
});

test("keeps texts that are too short to be a credential", () => {
  const redact = redactorOf(toBasic("p", "t"));

  expect(redact("the port is not to be trusted")).toBe("the port is not to be trusted");
});

test.each([
  ["PT-six", "saw [redacted]"],
  ["PT-5c", "saw PT-5c"],
])("takes a token for one from six characters on: %s", (token, redacted) => {
  const redact = redactorOf(toBasic("project", token));

  expect(redact(`saw ${token}`)).toBe(redacted);
});

test.each(["Bearer other-token", "Bearer Basic other-token"])(
  "takes out the credential of another scheme, which a custom fetch put in its place: %s",
  (authorization) => {
    const redact = redactorOf(authorization);

    expect(redact(`saw ${authorization}`)).toBe("saw Bearer [redacted]");
  },
);

const SLASHED = toBasic("project", "PT/secret?token>>>");

test.each([
  ["base64 without padding", "saw cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4 there"],
  ["base64, percent-encoded", "saw cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4%3D there"],
  ["base64, percent-encoded in lower case", "saw cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4%3d there"],
])("takes a credential out in %s", (_, text) => {
  const redact = redactorOf(toBasic("project", "PT-secret-token"));

  expect(redact(text)).toBe("saw [redacted] there");
});

test.each([
  ["percent-encoded", "PT%2Fsecret%3Ftoken%3E%3E%3E"],
  ["percent-encoded in lower case", "PT%2fsecret%3ftoken%3e%3e%3e"],
  ["base64", "cHJvamVjdDpQVC9zZWNyZXQ/dG9rZW4+Pj4="],
  ["base64 without padding", "cHJvamVjdDpQVC9zZWNyZXQ/dG9rZW4+Pj4"],
  ["base64 for URLs", "cHJvamVjdDpQVC9zZWNyZXQ_dG9rZW4-Pj4"],
  ["base64, percent-encoded", "cHJvamVjdDpQVC9zZWNyZXQ%2FdG9rZW4%2BPj4%3D"],
])("takes a token with reserved characters out: %s", (_, text) => {
  expect(redactorOf(SLASHED)(`saw ${text}`)).toBe("saw [redacted]");
});

test("takes a token out as JSON writes it", () => {
  const redact = redactorOf(toBasic("project", 'PT-"secret"'));

  expect(redact(JSON.stringify({ token: 'PT-"secret"' }))).toBe('{"token":"[redacted]"}');
});

test("takes the credentials of several headers out, of header objects as they are by then", () => {
  const headers: Record<string, string> = { authorization: toBasic("project", "PT-first-token"), accept: "a/b" };
  const redact = redactorOf(toBasic("project", "PT-first-token"), headers, {});

  headers["Authorization"] = "bearer PT-second-token";

  expect(redact("saw PT-first-token and PT-second-token")).toBe("saw [redacted] and [redacted]");
});

test("redacts every string of parsed JSON, keys included, and leaves the rest", () => {
  const redact = redactorOf(toBasic("project", "PT-secret-token"));
  const json = { "PT-secret-token": [1, null, true, "PT-secret-token"], deep: { is: "saw PT-secret-token" } };

  expect(redactJson(json, redact)).toEqual({
    "[redacted]": [1, null, true, "[redacted]"],
    deep: { is: "saw [redacted]" },
  });
});
