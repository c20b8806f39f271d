import { expect, test } from "vitest";
import { checkText } from "../../src/cli/check-output.ts";
import { createReport } from "../../src/testing/report/report.ts";
import { aTerminal } from "../support/kit/terminal.ts";

test("a case that failed before its request has no curl command", () => {
  const share = { covered: 0, total: 1 };
  const report = createReport({
    target: { baseUrl: "http://localhost", contract: "Things", contractHash: "abc" },
    results: [
      {
        id: "list-things valid/example",
        operationId: "list-things",
        class: "valid",
        outcome: "fail",
        status: null,
        durationMs: 7,
        violations: [{ rule: "no-response", message: "no server listens there" }],
      },
    ],
    coverage: { operations: share, statuses: share, matrix: [] },
    leftovers: [],
  });

  expect(checkText(report, false, aTerminal().io)).toBe(
    [
      "FAIL list-things valid/example (no response, 7 ms)",
      "     no-response no server listens there",
      "",
      "1 cases: 0 passed, 1 failed, 0 skipped",
      "covered: 0 of 1 operations, 0 of 1 statuses",
      "checked: http://localhost, contract Things, SHA-256 abc",
      "",
    ].join("\n"),
  );
});
