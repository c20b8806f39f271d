import { violationText } from "../validate/violation.ts";
import { escapeMarkup } from "./escape.ts";
import { byOperation, type CaseResult, caseName, commandsOf, type ReportData } from "./result.ts";

/** Renders a report as JUnit XML: one suite per operation, one test per case. */
export function toJunit({ target, results, leftovers }: ReportData): string {
  const properties = Object.entries(target).map(([name, value]) => `      <property${attributes({ name, value })}/>\n`);
  const suites = [...byOperation(results)].map(([operationId, cases]) => {
    return `  <testsuite${attributes({ name: operationId, ...countsOf(cases) })}>\n    <properties>\n${properties.join("")}    </properties>\n${cases.map(toTest).join("")}  </testsuite>\n`;
  });
  const testsuites = `<testsuites${attributes({ name: "relay-rest check", ...countsOf(results) })}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${testsuites}\n${suites.join("")}${cleanUpSuite(leftovers)}</testsuites>\n`;
}

/** Renders leftovers as the output of a suite without tests, because JUnit has no other element for them. */
function cleanUpSuite(leftovers: readonly string[]): string {
  if (leftovers.length === 0) return "";
  const lines = leftovers.map((leftover) => `could not be deleted: ${leftover}`);
  const open = `  <testsuite${attributes({ name: "clean-up", ...countsOf([]) })}>`;
  return `${open}\n    <system-err>${escapeMarkup(lines.join("\n"))}</system-err>\n  </testsuite>\n`;
}

function toTest(result: CaseResult): string {
  const open = `    <testcase${attributes({ classname: result.operationId, name: caseName(result), time: secondsOf([result]) })}`;
  if (result.outcome === "pass") return `${open}/>\n`;
  const { outcome, reason = "" } = result;
  const content = outcome === "skip" ? `<skipped${attributes({ message: reason })}/>` : toFailure(result);
  return `${open}>${content}</testcase>\n`;
}

function toFailure(result: CaseResult): string {
  const { violations, status } = result;
  const lines = [`status: ${status ?? "none"}`, ...violations.map(violationText), ...commandsOf(result)];
  const rules = new Set(violations.map(({ rule }) => rule));
  const named = { type: [...rules].join(", "), message: violations.map(({ message }) => message).join("; ") };
  return `<failure${attributes(named)}>${escapeMarkup(lines.join("\n"))}</failure>`;
}

function countsOf(results: readonly CaseResult[]) {
  const count = (outcome: CaseResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return {
    tests: results.length,
    failures: count("fail"),
    errors: 0,
    skipped: count("skip"),
    time: secondsOf(results),
  };
}

/** Returns the time of cases in seconds; concurrent cases are added up. */
function secondsOf(results: readonly CaseResult[]): string {
  return (results.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000).toFixed(3);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join("");
}
