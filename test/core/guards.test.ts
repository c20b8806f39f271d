import { expect, test } from "vitest";
import { invalidOption } from "../../src/core/guards.ts";

test("throws a TypeError of option and remedy, which names the option", () => {
  const rejection = () => invalidOption("timeoutMs", "must be a number");

  expect(rejection).toThrow(new TypeError("timeoutMs must be a number"));
  expect(rejection).toThrow(expect.objectContaining({ option: "timeoutMs" }));
});
