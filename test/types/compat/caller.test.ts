import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileCaller } from "./compile-caller.ts";

test("code for the last release compiles with the current types; a failure means a major change", () => {
  expect(compileCaller(readFileSync(new URL("../../../generated/schema.ts", import.meta.url), "utf8"))).toEqual([]);
});
