import { describe, expect, test } from "vitest";
import { checkText } from "../../src/cli/check-output.ts";
import { formatExchange } from "../../src/cli/server-output.ts";
import { plainJson } from "../../src/cli/terminal.ts";
import { validatorOf } from "../../src/testing/contract/schema-validator.ts";
import type { CaseResult } from "../../src/testing/index.ts";
import { codeBlock, codeCell, codeSpan } from "../../src/testing/report/escape.ts";
import { createReport } from "../../src/testing/report/report.ts";
import { DRY_RUN } from "../../src/testing/report/result.ts";
import { aContract } from "../support/kit/contract.ts";
import { aTerminal } from "../support/kit/terminal.ts";

/**
 * Texts that a server or a document may contain: a command to a terminal, commands to CI systems, and a line turned
 * around.
 */
const HOSTILE = "::error::x\n::set-output name=a::b\r\u001b[2J\u009b31m\u007f\u202e##[add-mask]y ##vso[task.complete]z";

/** Texts that a terminal or a CI system would execute. */
const ACTED_ON = /(?!\n)[\p{Cc}\u2028-\u202e]|^\s*::|##\w*\[/mu;

const failed: CaseResult = {
  id: HOSTILE,
  operationId: HOSTILE,
  class: "valid",
  outcome: "fail",
  status: 200,
  violations: [{ rule: "schema", message: HOSTILE, pointer: HOSTILE }],
  request: { curl: `curl '${HOSTILE}'` },
  durationMs: 0,
};
const skipped: CaseResult = { ...failed, outcome: "skip", violations: [], reason: HOSTILE };

const share = { covered: 0, total: 1 };
const matrix = [
  { operationId: HOSTILE, method: "GET", path: HOSTILE, declared: { [HOSTILE]: 1 }, undeclared: { "5|00": 1 } },
];

function reportOf(results: readonly CaseResult[], text = HOSTILE) {
  const coverage = { operations: share, statuses: share, matrix };
  return createReport({
    target: { baseUrl: text, contract: text, contractHash: text },
    results,
    coverage,
    leftovers: [text],
  });
}

describe("on a terminal and in the log of a CI system", () => {
  test("a report contains no executable text", () => {
    expect(checkText(reportOf([failed, skipped]), false, aTerminal().io)).not.toMatch(ACTED_ON);
  });

  test("a dry run contains no executable text", () => {
    const dry = { ...skipped, reason: DRY_RUN };

    expect(checkText(reportOf([dry, skipped]), true, aTerminal().io)).not.toMatch(ACTED_ON);
  });

  test.each([false, true])("an exchange as JSON contains no executable text: %s", (isJson) => {
    const violations = [{ rule: "schema", message: HOSTILE, pointer: HOSTILE } as const];
    const named = { method: "GET", path: HOSTILE, operationId: HOSTILE };
    const request = { ...named, headers: {}, body: HOSTILE, violations, notes: [HOSTILE] };

    const line = formatExchange({ request, status: 200, violations, notes: [HOSTILE] }, isJson, aTerminal().io);

    expect(line).not.toMatch(ACTED_ON);
  });

  test("JSON contains no executable text, and parses to the same value", () => {
    const json = plainJson({ [HOSTILE]: [HOSTILE] }, 2);

    expect(json).not.toMatch(ACTED_ON);
    expect(JSON.parse(json)).toEqual({ [HOSTILE]: [HOSTILE] });
  });

  test("an error message contains no executable text", async () => {
    const terminal = aTerminal();

    await terminal.type(`check http://127.0.0.1:1 --contract /nowhere/\u001b[2J`);
    await terminal.type("\u001b[2J");

    expect(terminal.err()).not.toMatch(ACTED_ON);
    expect(terminal.err()).toContain("\\u001b[2J");
  });
});

describe("in Markdown", () => {
  test.each([
    ["plain", "`plain`"],
    ["a `b` c", "``a `b` c``"],
    ["`a``", "``` `a`` ```"],
    ["</code>\n# [x](y) @all", "`</code> # [x](y) @all`"],
    ["a\u001bb", "`a\\u001bb`"],
  ])("a text becomes code that it cannot close: %j", (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test("a cell of a table cannot be ended", () => {
    expect(codeCell("a | b")).toBe("`a \\| b`");
  });

  test("a block cannot be closed", () => {
    expect(codeBlock("sh", ["a\n````\n# b"])).toBe("`````sh\na\\u000a````\\u000a# b\n`````");
  });

  test("a report has the same lines as for harmless texts, and no other markup", () => {
    const hostile = "`````\n\n# x\n| <img src=x onerror=alert(1)> [a](b) @everyone";
    const of = (text: string) => {
      const it = { ...failed, id: `${text} valid/${text}`, operationId: text };
      const violations = [{ rule: "schema", message: text } as const];
      return reportOf(
        [
          { ...it, violations, request: { curl: text } },
          { ...skipped, reason: text },
        ],
        text,
      ).toMarkdown();
    };

    const written = of(hostile);

    expect(written.split("\n")).toHaveLength(of("x").split("\n").length);
    // Code spans and blocks, taken out as a reader of Markdown does: each ends at the next run of as many backticks.
    expect(written.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "")).not.toMatch(/<img|\[a\]|@everyone/);
  });
});

test("a pointer to a very long name is shortened", () => {
  const schema = { additionalProperties: { type: "string" } };

  const [error] = validatorOf(aContract())(schema, { ["x".repeat(100_000)]: 1 });

  expect(error?.pointer.length).toBe(500);
});
