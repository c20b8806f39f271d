import { escapeMarkup } from "./escape.ts";
import { byOperation, type CaseResult, caseName, curlOf, type ReportData, violationLine } from "./result.ts";

/** A report in the XML of JUnit: a suite for each operation, a test for each case. */
export function toJunit({ results, leftovers }: ReportData): string {
  const suites = [...byOperation(results)].map(([operationId, cases]) => {
    return `  <testsuite${attributes({ name: operationId, ...countsOf(cases) })}>\n${cases.map(toTest).join("")}  </testsuite>\n`;
  });
  const testsuites = `<testsuites${attributes({ name: "relay-rest check", ...countsOf(results) })}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${testsuites}\n${suites.join("")}${cleanUpSuite(leftovers)}</testsuites>\n`;
}

/** A suite without tests, for the output of the clean-up: leftovers are no tests, and have no other place. */
function cleanUpSuite(leftovers: readonly string[]): string {
  if (leftovers.length === 0) return "";
  const lines = leftovers.map((leftover) => `could not be deleted: ${leftover}`);
  const open = `  <testsuite${attributes({ name: "clean-up", ...countsOf([]) })}>`;
  return `${open}\n    <system-err>${escapeMarkup(lines.join("\n"))}</system-err>\n  </testsuite>\n`;
}

function toTest(result: CaseResult): string {
  const open = `    <testcase${attributes({ classname: result.operationId, name: caseName(result) })}`;
  if (result.outcome === "pass") return `${open}/>\n`;
  return `${open}>${result.outcome === "skip" ? toSkip(result) : toFailure(result)}</testcase>\n`;
}

function toSkip({ reason = "" }: CaseResult): string {
  return `<skipped${attributes({ message: reason })}/>`;
}

function toFailure(result: CaseResult): string {
  const { violations, status } = result;
  const lines = [`status: ${status ?? "none"}`, ...violations.map(violationLine), curlOf(result)];
  const rules = new Set(violations.map(({ rule }) => rule));
  const named = { type: [...rules].join(", "), message: violations.map(({ message }) => message).join("; ") };
  return `<failure${attributes(named)}>${escapeMarkup(lines.join("\n"))}</failure>`;
}

function countsOf(results: readonly CaseResult[]) {
  const count = (outcome: CaseResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return { tests: results.length, failures: count("fail"), errors: 0, skipped: count("skip") };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join("");
}
