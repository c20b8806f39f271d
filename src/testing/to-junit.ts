import type { ReportData } from "./report.ts";

/** TODO */
export function toJunit(data: ReportData): string {
  return String(data);
}
