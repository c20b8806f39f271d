import { expect, test } from "vitest";
import { contractChanges } from "../../../scripts/generate/watch.ts";

const BASE = { openapi: "3.1.0", info: { title: "Things", version: "1" } };

test("lists added, removed and changed operations and schemas by name", () => {
  const before = {
    ...BASE,
    paths: { "/a": { get: { operationId: "a" }, put: { operationId: "b" } }, "/c": { get: { operationId: "c" } } },
    components: { schemas: { A: { type: "string" }, B: { type: "string" } } },
  };
  const after = {
    ...BASE,
    paths: { "/a": { get: { operationId: "a", responses: {} }, put: { operationId: "b" }, post: {} } },
    components: { schemas: { B: { type: "number" }, C: {} } },
  };

  expect(contractChanges(before, after)).toEqual([
    "+ operation POST /a",
    "- operation GET /c",
    "~ operation GET /a",
    "+ schema C",
    "- schema A",
    "~ schema B",
  ]);
});

test("lists no changes for equal contracts", () => {
  const contract = { ...BASE, paths: { "/a": { parameters: [], get: { operationId: "a" } } } };

  expect(contractChanges(contract, contract)).toEqual([]);
});
