import { toHtml } from "./html.ts";
import { toJunit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";
import type { CaseResult, ReportData, Summary } from "./result.ts";

/** Result of a conformance check. */
export interface Report extends ReportData {
  /**
   * Returns the machine-readable report; `JSON.stringify` calls it. Two reports about one server differ only in ids and
   * times.
   */
  readonly toJSON: () => ReportData;
  /** Returns text for a pull request or a terminal. */
  readonly toMarkdown: () => string;
  /** Returns JUnit XML, which CI systems show as tests. */
  readonly toJunit: () => string;
  /** Returns a self-contained HTML page. */
  readonly toHtml: () => string;
}

export function createReport(found: Omit<ReportData, "summary">): Report {
  const data = { ...found, summary: summaryOf(found.results) };
  const { target, summary, results, coverage, leftovers } = data;
  return {
    ...data,
    toJSON: () => ({ target, summary, results, coverage, leftovers }),
    toMarkdown: () => toMarkdown(data),
    toJunit: () => toJunit(data),
    toHtml: () => toHtml(data),
  };
}

function summaryOf(results: readonly CaseResult[]): Summary {
  const count = (outcome: CaseResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return { total: results.length, passed: count("pass"), failed: count("fail"), skipped: count("skip") };
}
