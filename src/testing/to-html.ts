import type { ReportData } from "./report.ts";

/** TODO */
export function toHtml(data: ReportData): string {
  return String(data);
}
