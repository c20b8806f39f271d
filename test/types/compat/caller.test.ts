import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileCaller } from "./compile-caller.ts";

test("the caller of the last release compiles with the types of today; else the change is a major one", () => {
  expect(compileCaller(readFileSync(new URL("../../../generated/schema.ts", import.meta.url), "utf8"))).toEqual([]);
});
