import { expect, test } from "vitest";
import { definedOf } from "../../src/core/guards.ts";

test("omits undefined options only", () => {
  const options = { given: 1, left: undefined, nothing: null, no: false, zero: 0, empty: "" };

  expect(definedOf(options)).toEqual({ given: 1, nothing: null, no: false, zero: 0, empty: "" });
  expect(definedOf(options)).not.toHaveProperty("left");
});
