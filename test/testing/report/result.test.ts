import { expect, test } from "vitest";
import type { CaseResult } from "../../../src/testing/index.ts";
import { byOperation, caseName, commandsOf, violationLine } from "../../../src/testing/report/result.ts";

const result: CaseResult = {
  id: "list-things valid/example",
  operationId: "list-things",
  class: "valid",
  outcome: "skip",
  status: null,
  violations: [],
  durationMs: 0,
};

test("groups results by operation, in their order", () => {
  const results = ["b", "a", "b"].map((operationId) => ({ ...result, operationId }));

  expect([...byOperation(results)].map(([name, of]) => `${name} ${of.length}`)).toEqual(["b 2", "a 1"]);
});

test("names a case within its operation", () => {
  expect(caseName(result)).toBe("valid/example");
});

test.each([
  [{ rule: "schema", message: "must be string", pointer: "/id" } as const, "schema /id: must be string"],
  [{ rule: "body", message: "is empty" } as const, "body: is empty"],
])("formats a violation as one line", (violation, line) => {
  expect(violationLine(violation)).toBe(line);
});

test("has all commands of its requests, or none if no request was sent", () => {
  const results = [{}, { request: { curl: "curl" } }, { request: { curl: "curl", sequence: ["make", "curl"] } }];

  expect(results.map((more) => commandsOf({ ...result, ...more }))).toEqual([[], ["curl"], ["make", "curl"]]);
});
