import type { ReportData } from "./report.ts";

/** TODO */
export function toMarkdown(data: ReportData): string {
  return String(data);
}
