import { shortened } from "../../core/foreign-text.ts";
import { violationText } from "../validate/violation.ts";
import type { OperationCoverage } from "./coverage.ts";
import { codeBlock, codeCell, codeSpan } from "./escape.ts";
import {
  byOperation,
  type CaseResult,
  caseName,
  commandsOf,
  type Group,
  groupBy,
  type ReportData,
  skipReasons,
} from "./result.ts";

/** Lengths in characters. Together they stay below 60,000, because GitHub accepts 65,536 in a comment. */
const MAX = { findings: 34_000, leftovers: 5_000, skipped: 5_000, coverage: 14_000, line: 300, command: 2_000 };

/** Renders a report as Markdown: findings first, then leftovers, skipped cases and coverage. */
export function toMarkdown({ target, summary, results, coverage, leftovers }: ReportData): string {
  const { total, passed, failed, skipped } = summary;
  const { operations, statuses } = coverage;
  const reasons = [...skipReasons(results)].map(([reason, count]) => {
    return `- ${count}: ${codeSpan(shortened(reason, MAX.line))}`;
  });
  return [
    `# ${failed === 0 ? "Conforms" : `${failed} findings`}: ${codeSpan(target.baseUrl)}`,
    `${total} cases for the contract ${codeSpan(target.contract)} (SHA-256 ${codeSpan(target.contractHash)}): ${passed} passed, ${failed} failed, ${skipped} skipped. ` +
      `${operations.covered} of ${operations.total} operations responded, ` +
      `with ${statuses.covered} of ${statuses.total} declared statuses.`,
    ...within(MAX.findings, "More findings", findings(results.filter(({ outcome }) => outcome === "fail"))),
    ...section("Left behind", within(MAX.leftovers, "- more resources", leftovers.map(toItem))),
    ...section("Skipped", within(MAX.skipped, "- more reasons", reasons)),
    ...section("Coverage", within(MAX.coverage, "| more operations", matrix(coverage.matrix))),
    "",
  ].join("\n\n");
}

/** Renders one text for each group of findings with the same violations; the first of an operation has its heading. */
function findings(failed: readonly CaseResult[]): readonly string[] {
  return [...byOperation(failed)].flatMap(([operationId, cases]) => {
    const groups = groupBy(cases, ({ violations }) => violations.map(violationText).join("\n"));
    const [first, ...others] = [...groups.values()].map(finding);
    return [`## ${codeSpan(operationId)}\n\n${first}`, ...others];
  });
}

function finding([result, ...same]: Group): string {
  const violations = result.violations.map((violation) => toItem(violationText(violation)));
  const title = `### ${codeSpan(caseName(result))} (${result.status ?? "no response"}, ${result.durationMs} ms)`;
  const commands = commandsOf(result);
  const isShort = commands.join("\n").length <= MAX.command;
  return [
    title,
    violations.join("\n"),
    ...(same.length === 0 ? [] : [`The same: ${shortList(same.map((it) => codeSpan(caseName(it))))}`]),
    isShort ? codeBlock("sh", commands) : "The commands are too long for this report; the JSON report has them.",
  ].join("\n\n");
}

/** Lists at most ten names, and counts the others. */
function shortList(names: readonly string[]): string {
  const rest = names.length - 10;
  return names.slice(0, 10).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

function toItem(text: string): string {
  return `- ${codeSpan(shortened(text, MAX.line))}`;
}

/** Keeps texts up to a total length, and counts the others. */
function within(length: number, what: string, texts: readonly string[]): readonly string[] {
  let used = 0;
  const kept = texts.filter((text) => {
    used += text.length + 2;
    return used <= length;
  });
  const rest = texts.length - kept.length;
  return rest === 0 ? kept : [...kept, `${what}: ${rest}, which the JSON report has`];
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
