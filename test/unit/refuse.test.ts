import { expect, test } from "vitest";
import { refuse } from "../../src/refuse.ts";

test("throws a TypeError of option and remedy", () => {
  expect(() => refuse("timeoutMs", "must be a number")).toThrow(new TypeError("timeoutMs must be a number"));
});
