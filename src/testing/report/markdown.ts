import type { OperationCoverage } from "./coverage.ts";
import { codeBlock, codeCell, codeSpan } from "./escape.ts";
import { byOperation, type CaseResult, caseName, curlOf, type ReportData, violationLine } from "./result.ts";

/** Renders a report as Markdown: findings first, then leftovers, skipped cases and coverage. */
export function toMarkdown({ target, summary, results, coverage, leftovers }: ReportData): string {
  const { total, passed, failed, skipped } = summary;
  const { operations, statuses } = coverage;
  return [
    `# ${failed === 0 ? "Conforms" : `${failed} findings`}: ${codeSpan(target.baseUrl)}`,
    `${total} cases for the contract ${codeSpan(target.contract)}: ${passed} passed, ${failed} failed, ${skipped} skipped. ` +
      `${operations.covered} of ${operations.total} operations responded, ` +
      `with ${statuses.covered} of ${statuses.total} declared statuses.`,
    ...findings(results.filter(({ outcome }) => outcome === "fail")),
    ...section(
      "Left behind",
      leftovers.map((leftover) => `- ${codeSpan(leftover)}`),
    ),
    ...section("Skipped", reasons(results)),
    ...section("Coverage", matrix(coverage.matrix)),
    "",
  ].join("\n\n");
}

function findings(failed: readonly CaseResult[]): readonly string[] {
  return [...byOperation(failed)].map(([operationId, cases]) => {
    return [`## ${codeSpan(operationId)}`, ...cases.map(finding)].join("\n\n");
  });
}

function finding(result: CaseResult): string {
  const violations = result.violations.map((violation) => `- ${codeSpan(violationLine(violation))}`);
  const title = `### ${codeSpan(caseName(result))} (${result.status ?? "no response"})`;
  return [title, violations.join("\n"), codeBlock("sh", curlOf(result))].join("\n\n");
}

/** Counts the skipped cases by reason. */
function reasons(results: readonly CaseResult[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reason } of results) {
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `- ${count}: ${codeSpan(reason)}`);
}

function matrix(rows: readonly OperationCoverage[]): readonly string[] {
  const cells = rows.map(({ operationId, declared, undeclared }) => {
    const seen = Object.entries(declared).map(
      ([status, count]) => `${codeCell(status)}${count === 0 ? "" : ` (${count})`}`,
    );
    const odd = Object.entries(undeclared).map(([status, count]) => `${codeCell(status)} (${count})`);
    return `| ${codeCell(operationId)} | ${seen.join(", ")} | ${odd.join(", ")} |`;
  });
  return ["| operation | declared (seen) | undeclared |", "| --- | --- | --- |", ...cells];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}
