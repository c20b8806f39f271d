import { expect, test } from "vitest";
import { toPrintable, toPrintableLine } from "../../../scripts/document/printable.ts";

test.each([
  ["C0 controls", "a\u0000b\u0007c\u001b[31md\r", String.raw`a\u0000b\u0007c\u001b[31md\u000d`],
  ["DEL and C1 controls", "a\u007fb\u0085c\u009b31m", String.raw`a\u007fb\u0085c\u009b31m`],
  ["marks that reorder text", "a\u202eb\u2066c", String.raw`a\u202eb\u2066c`],
  ["format characters that hide text", "a\u200bb\u{e0041}c", String.raw`a\u200bb\u{e0041}c`],
  ["line separators", "a\u2028b\u2029", String.raw`a\u2028b\u2029`],
  [
    "a command of a CI runner",
    "::error::x\n  ::set-output x\n\t::y",
    `\\u003a:error::x\n  \\u003a:set-output x\n\t\\u003a:y`,
  ],
  ["an old command of a CI runner", "x ##[error]y ###[z", String.raw`x \u0023#[error]y #\u0023#[z`],
])("escapes %s", (_, text, expected) => {
  expect(toPrintable(text)).toBe(expected);
});

test("does not change other text", () => {
  const text = "things.yaml:1:2 Größe 😀\n\ta::b # c [d] ## e\n";

  expect(toPrintable(text)).toBe(text);
});

test("escapes line breaks and tabs of a text that must stay on one line", () => {
  expect(toPrintableLine("::error::a\n::b\tGröße 😀")).toBe(String.raw`\u003a:error::a\u000a::b\u0009Größe 😀`);
});
