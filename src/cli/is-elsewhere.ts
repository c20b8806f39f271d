import type { Report } from "../testing/index.ts";

/** Whether nothing that was asked for is there: whoever leaves out a base path gets a finding for each case. */
export function isElsewhere({ summary, coverage }: Report): boolean {
  const statuses = coverage.matrix.flatMap(({ declared, undeclared }) =>
    [...Object.entries(declared), ...Object.entries(undeclared)].flatMap(([status, count]) =>
      count > 0 ? [status] : [],
    ),
  );
  return summary.failed > 0 && statuses.length > 0 && statuses.every((status) => status === "404");
}
