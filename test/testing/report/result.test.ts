import { expect, test } from "vitest";
import type { CaseResult } from "../../../src/testing/index.ts";
import { byOperation, caseName, curlOf, violationLine } from "../../../src/testing/report/result.ts";

const result: CaseResult = {
  id: "list-things valid/example",
  operationId: "list-things",
  class: "valid",
  outcome: "skip",
  status: null,
  violations: [],
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

test("has no command if no request was sent", () => {
  expect([curlOf(result), curlOf({ ...result, request: { curl: "curl" } })]).toEqual(["", "curl"]);
});
