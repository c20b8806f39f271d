import { expect, test } from "vitest";
import { invalidOption } from "../../src/core/guards.ts";

test("throws a TypeError with the option and the remedy", () => {
  const rejection = () => invalidOption("timeoutMs", "must be a number");

  expect(rejection).toThrow(new TypeError("timeoutMs must be a number"));
  expect(rejection).toThrow(expect.objectContaining({ option: "timeoutMs" }));
});
