import { expect, test } from "vitest";
import { toBasic } from "../../src/credentials.ts";
import { redactJson, redactorOf } from "../../src/redact.ts";

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

test("leaves what is too short to be a credential", () => {
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

    expect(redact(`saw ${authorization}`)).toBe("saw [redacted]");
  },
);

test("redacts every string of parsed JSON, keys included, and leaves the rest", () => {
  const redact = redactorOf(toBasic("project", "PT-secret-token"));
  const json = { "PT-secret-token": [1, null, true, "PT-secret-token"], deep: { is: "saw PT-secret-token" } };

  expect(redactJson(json, redact)).toEqual({
    "[redacted]": [1, null, true, "[redacted]"],
    deep: { is: "saw [redacted]" },
  });
});
