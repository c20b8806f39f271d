import { expect, test } from "vitest";
import { checkCredential, toBasic } from "../../src/core/credentials.ts";

test.each(["PT0123456789abcdef", "a:b", "pässwörd", "🔑", "~!@#$%^&*()"])("accepts the credential %s", (value) => {
  expect(checkCredential("token", value)).toBe(value);
});

test.each([
  ["undefined", undefined],
  ["a number", 5],
  ["null", null],
  ["a function", () => "PT-1"],
  ["an empty string", ""],
])("rejects %s", (_, value) => {
  expect(() => checkCredential("token", value)).toThrow(new TypeError("token must be a non-empty string"));
});

test.each([
  " PT-1",
  "PT-1\n",
  "PT-1\r",
  "PT\t1",
  "PT 1",
  "PT\u00001",
  "PT\u007f1",
  "PT\u00851",
  "PT\u00a01",
  "PT\u20281",
  "PT\ud8001",
])("rejects %j without showing it", (value) => {
  expect(() => checkCredential("token", value)).toThrow(
    new TypeError("token must not contain white space or control characters"),
  );
});

test("joins project id and token with a colon, in base64", () => {
  expect(toBasic("project", "PT-secret-token")).toBe("Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=");
});

test("encodes a token of a million characters", () => {
  const token = "x".repeat(1_000_000);

  expect(toBasic("project", token)).toBe(`Basic ${Buffer.from(`project:${token}`).toString("base64")}`);
});

test("encodes credentials beyond Latin-1 as UTF-8", () => {
  expect(toBasic("projekt", "pässwörd🔑")).toBe(
    `Basic ${Buffer.from("projekt:pässwörd🔑", "utf8").toString("base64")}`,
  );
});
