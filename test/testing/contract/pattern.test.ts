import { describe, expect, test } from "vitest";
import { textOfPattern } from "../../../src/testing/contract/sample.ts";

const first = () => 0;
const last = (count: number) => count - 1;

describe("a text is generated for a pattern", () => {
  test.each([
    ["^cus_[a-z0-9]{8}$", "cus_aaaaaaaa", "cus_99999999"],
    [String.raw`^\d{3}-\w{2}$`, "000-aa", "999-99"],
    [String.raw`[\d_\-]{2}\.x`, "00.x", "--.x"],
    ["^a?b+c*$", "b", "b"],
    ["^[A-F]+$", "AAAAAAAAAAAA", "FFFFFFFFFFFF"],
    ["^[A-F]*$", "AAAAAAAAAAAA", "FFFFFFFFFFFF"],
    ["^[A-F]{2,}$", "AAAAAAAAAAAA", "FFFFFFFFFFFF"],
    ["^[A-F]{2,4}$", "AAAA", "FFFF"],
    ["^[A-F]{20,24}$", "A".repeat(20), "F".repeat(20)],
    ["^[0-9A-HJKMNP-TV-Z]{2}$", "00", "ZZ"],
  ])("%s", (pattern, one, other) => {
    expect([textOfPattern(pattern, first), textOfPattern(pattern, last)]).toEqual([one, other]);
    expect([one, other].every((text) => new RegExp(pattern).test(text))).toBe(true);
  });
});

test.each([
  undefined,
  7,
  "^(a|b)$",
  "^a|b$",
  "^[^a]$",
  "^.$",
  String.raw`^\p{L}$`,
  "^a(?=b)",
  "[",
  "a^b",
  "a{2",
  "a{1000}",
])("no text is generated for %s", (pattern) => {
  expect(textOfPattern(pattern, first)).toBeUndefined();
});
