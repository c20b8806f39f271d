import { byOperation, caseName, curlOf, violationLine } from "./by-operation.ts";
import type { CaseResult } from "./case-result.ts";
import type { OperationCoverage } from "./coverage.ts";
import type { ReportData } from "./report-data.ts";

/** A report for a pull request or a terminal: the findings first, then what was covered and what was not asked. */
export function toMarkdown({ target, summary, results, coverage, leftovers }: ReportData): string {
  const { total, passed, failed, skipped } = summary;
  const { operations, statuses } = coverage;
  return [
    `# ${failed === 0 ? "Conforms" : `${failed} findings`}: ${target.baseUrl}`,
    `${total} cases by the contract ${target.contract}: ${passed} passed, ${failed} failed, ${skipped} skipped. ` +
      `Answers came from ${operations.covered} of ${operations.total} operations, ` +
      `with ${statuses.covered} of ${statuses.total} declared statuses.`,
    ...findings(results.filter(({ outcome }) => outcome === "fail")),
    ...section(
      "Left behind",
      leftovers.map((leftover) => `- ${leftover}`),
    ),
    ...section("Skipped", reasons(results)),
    ...section("Coverage", matrix(coverage.matrix)),
    "",
  ].join("\n\n");
}

function findings(failed: readonly CaseResult[]): readonly string[] {
  return [...byOperation(failed)].map(([operationId, cases]) => {
    return [`## ${operationId}`, ...cases.map(finding)].join("\n\n");
  });
}

function finding(result: CaseResult): string {
  const violations = result.violations.map((violation) => `- ${plain(violationLine(violation))}`);
  const fence = ["```sh", curlOf(result), "```"].join("\n");
  return [`### ${plain(caseName(result))} (${result.status ?? "no answer"})`, violations.join("\n"), fence].join(
    "\n\n",
  );
}

/** How many cases were skipped for each reason. */
function reasons(results: readonly CaseResult[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reason } of results) {
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `- ${count}: ${plain(reason)}`);
}

function matrix(rows: readonly OperationCoverage[]): readonly string[] {
  const cells = rows.map(({ operationId, declared, undeclared }) => {
    const seen = Object.entries(declared).map(([status, count]) => plain(status) + (count === 0 ? "" : ` (${count})`));
    const odd = Object.entries(undeclared).map(([status, count]) => `${plain(status)} (${count})`);
    return `| ${plain(operationId)} | ${seen.join(", ")} | ${odd.join(", ")} |`;
  });
  return ["| operation | declared (seen) | undeclared |", "| --- | --- | --- |", ...cells];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}

/** Text from a response or a contract must not become markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, "\\$&").replaceAll(/\s+/g, " ");
}
