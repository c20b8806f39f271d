import { expect, test } from "vitest";
import { isRecord } from "../../src/core/guards.ts";

test.each([[{}], [[]], [new Error("text")]])("%j has fields", (value) => {
  expect(isRecord(value)).toBe(true);
});

test.each([null, undefined, "text", 7, true])("%j has none", (value) => {
  expect(isRecord(value)).toBe(false);
});
