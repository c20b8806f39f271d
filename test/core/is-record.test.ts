import { expect, test } from "vitest";
import { isRecord } from "../../src/core/guards.ts";

test.each([[{}], [[]], [new Error("text")]])("accepts %j", (value) => {
  expect(isRecord(value)).toBe(true);
});

test.each([null, undefined, "text", 7, true])("rejects %j", (value) => {
  expect(isRecord(value)).toBe(false);
});
