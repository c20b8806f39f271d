import { expect, test } from "vitest";
import { toBasic } from "../../src/core/credentials.ts";
import { redactJson, redactorOf } from "../../src/core/redact.ts";

test.each([
  ["the token", "saw PT-secret-token, twice: PT-secret-token", "saw [redacted], twice: [redacted]"],
  ["the header", "saw Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=", "saw Basic [redacted]"],
  ["no part from a text without either", "saw nothing", "saw nothing"],
])("removes %s from a text", (_, text, redacted) => {
  const redact = redactorOf(toBasic("project", "PT-secret-token"));

  expect(redact(text)).toBe(redacted);
});

test("removes a whole token that contains a colon", () => {
  const redact = redactorOf(toBasic("project", "PT:one:two"));

  expect(redact("saw PT:one:two")).toBe("saw [redacted]");
});

test("removes a token beyond Latin-1", () => {
  const redact = redactorOf(toBasic("project", "pässwörd🔑"));

  expect(redact("saw pässwörd🔑")).toBe("saw [redacted]");
});

test("does not change a text if the request was not signed", () => {
  expect(redactorOf(null)("saw PT-secret-token")).toBe("saw PT-secret-token");
});

test("does not remove texts that are too short to be a credential", () => {
  const redact = redactorOf(toBasic("p", "t"));

  expect(redact("the port is not to be trusted")).toBe("the port is not to be trusted");
});

test.each([
  ["PT-six", "saw [redacted]"],
  ["PT-5c", "saw PT-5c"],
])("removes a token of at least six characters: %s", (token, redacted) => {
  const redact = redactorOf(toBasic("project", token));

  expect(redact(`saw ${token}`)).toBe(redacted);
});

test.each(["Bearer other-token", "Bearer Basic other-token"])(
  "removes the credential of another scheme that a custom fetch sent instead: %s",
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
])("removes a credential in %s", (_, text) => {
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
  ["JSON of PHP", String.raw`PT\/secret?token>>>`],
  ["base64 in JSON of PHP", String.raw`cHJvamVjdDpQVC9zZWNyZXQ\/dG9rZW4+Pj4=`],
])("removes a token with reserved characters: %s", (_, text) => {
  expect(redactorOf(SLASHED)(`saw ${text}`)).toBe("saw [redacted]");
});

test("removes a token in its JSON form", () => {
  const redact = redactorOf(toBasic("project", 'PT-"secret"'));

  expect(redact(JSON.stringify({ token: 'PT-"secret"' }))).toBe('{"token":"[redacted]"}');
});

test("removes the credentials of several headers, including changed header objects", () => {
  const headers: Record<string, string> = { authorization: toBasic("project", "PT-first-token"), accept: "a/b" };
  const redact = redactorOf(toBasic("project", "PT-first-token"), headers, {});

  headers["Authorization"] = "bearer PT-second-token";

  expect(redact("saw PT-first-token and PT-second-token")).toBe("saw [redacted] and [redacted]");
});

test("redacts every string of parsed JSON, including keys, and nothing else", () => {
  const redact = redactorOf(toBasic("project", "PT-secret-token"));
  const json = { "PT-secret-token": [1, null, true, "PT-secret-token"], deep: { is: "saw PT-secret-token" } };

  expect(redactJson(json, redact)).toEqual({
    "[redacted]": [1, null, true, "[redacted]"],
    deep: { is: "saw [redacted]" },
  });
});
