import type { CaseResult } from "./case-result.ts";
import type { ReportData, Summary } from "./report-data.ts";
import { toHtml } from "./to-html.ts";
import { toJunit } from "./to-junit.ts";
import { toMarkdown } from "./to-markdown.ts";

/** What a check has found. */
export interface Report extends ReportData {
  /** Summary, results and coverage, for machines; two of one server differ in nothing but ids in curl commands. */
  readonly toJSON: () => Pick<ReportData, "summary" | "results" | "coverage">;
  readonly toMarkdown: () => string;
  /** XML that CI systems show as tests. */
  readonly toJUnit: () => string;
  /** One page that needs nothing but itself. */
  readonly toHTML: () => string;
}

export function createReport(found: Omit<ReportData, "summary">): Report {
  const data = { ...found, summary: summaryOf(found.results) };
  const { summary, results, coverage } = data;
  return {
    ...data,
    toJSON: () => ({ summary, results, coverage }),
    toMarkdown: () => toMarkdown(data),
    toJUnit: () => toJunit(data),
    toHTML: () => toHtml(data),
  };
}

function summaryOf(results: readonly CaseResult[]): Summary {
  const count = (outcome: CaseResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return { total: results.length, passed: count("pass"), failed: count("fail"), skipped: count("skip") };
}
