import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileCaller } from "./compile-caller.ts";

test("the caller of the last release compiles with today's types; a failure means a major change", () => {
  expect(compileCaller(readFileSync(new URL("../../../generated/schema.ts", import.meta.url), "utf8"))).toEqual([]);
});
