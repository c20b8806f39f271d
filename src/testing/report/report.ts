import { toHtml } from "./html.ts";
import { toJunit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";
import type { CaseResult, ReportData, Summary } from "./result.ts";

/** What a check has found. */
export interface Report extends ReportData {
  /** Summary, results, coverage and leftovers, for machines; two of one server differ in nothing but ids. */
  readonly toJSON: () => Pick<ReportData, "summary" | "results" | "coverage" | "leftovers">;
  readonly toMarkdown: () => string;
  /** XML that CI systems show as tests. */
  readonly toJunit: () => string;
  /** One page that needs nothing but itself. */
  readonly toHtml: () => string;
}

export function createReport(found: Omit<ReportData, "summary">): Report {
  const data = { ...found, summary: summaryOf(found.results) };
  const { summary, results, coverage, leftovers } = data;
  return {
    ...data,
    toJSON: () => ({ summary, results, coverage, leftovers }),
    toMarkdown: () => toMarkdown(data),
    toJunit: () => toJunit(data),
    toHtml: () => toHtml(data),
  };
}

function summaryOf(results: readonly CaseResult[]): Summary {
  const count = (outcome: CaseResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return { total: results.length, passed: count("pass"), failed: count("fail"), skipped: count("skip") };
}
