import { expect, test } from "vitest";
import { resourceOf } from "../../../src/testing/contract/resources.ts";

test("a resource without a path has no operations", () => {
  expect(resourceOf(new Map(), "ghosts")).toEqual({
    name: "ghosts",
    creator: undefined,
    retriever: undefined,
    deleter: undefined,
    lister: undefined,
    idPointer: "",
    idName: "id",
  });
});
