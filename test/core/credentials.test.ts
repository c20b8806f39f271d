import { expect, test } from "vitest";
import { checkCredential, toBasic } from "../../src/core/credentials.ts";

test.each(["PT0123456789abcdef", "a:b", "pässwörd", "🔑", "~!@#$%^&*()"])("accepts the credential %s", (value) => {
  expect(checkCredential("token", value)).toBe(value);
});

test.each([undefined, 5, null, () => "PT-1", ""])("rejects %o", (value) => {
  expect(() => checkCredential("token", value)).toThrow(new TypeError("token must be a non-empty string"));
});

test.each([..." \n\r\t\0\u007f\u0085\u00a0\u2028\ud800"])(
  "rejects a credential with %j without showing it",
  (character) => {
    expect(() => checkCredential("token", `PT${character}1`)).toThrow(
      new TypeError("token must not contain white space or control characters"),
    );
  },
);

test("joins project id and token with a colon, in base64", () => {
  expect(toBasic("project", "PT-secret-token")).toBe("Basic cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4=");
});

test.each([
  ["a million characters", "x".repeat(1_000_000)],
  ["characters beyond Latin-1, as UTF-8", "pässwörd🔑"],
])("encodes %s", (_, token) => {
  expect(toBasic("project", token)).toBe(`Basic ${Buffer.from(`project:${token}`).toString("base64")}`);
});
