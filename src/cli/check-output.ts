import type { Progress, Report } from "../testing/index.ts";
import { type CaseResult, commandsOf, DRY_RUN, skipReasons } from "../testing/report/result.ts";
import { violationText } from "../testing/validate/violation.ts";
import { type Io, type Paint, paintFor, plain } from "./terminal.ts";

/** Formats a report for a terminal: each failure with the command that repeats its request, then the totals. */
export function checkText(report: Report, isDryRun: boolean, io: Io): string {
  const paint = paintFor(io.out, io);
  const { target, summary, results, coverage, leftovers } = report;
  if (isDryRun) return dryRun(results, paint);
  const totals = `${summary.total} cases: ${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`;
  const { operations, statuses } = coverage;
  return [
    ...results.filter(({ outcome }) => outcome === "fail").flatMap((result) => failure(result, paint)),
    ...[...skipReasons(results)].map(([reason, count]) => paint.dim(`skipped ${count}: ${plain(reason)}`)),
    ...leftovers.map((resource) => paint.bad(`could not be deleted: ${plain(resource)}`)),
    (summary.failed > 0 ? paint.bad : paint.good)(totals),
    `covered: ${operations.covered} of ${operations.total} operations, ${statuses.covered} of ${statuses.total} statuses`,
    `checked: ${plain(target.baseUrl)}, contract ${plain(target.contract)}, SHA-256 ${plain(target.contractHash)}`,
    "",
  ].join("\n");
}

/** Lists each case, with the reason if it would be skipped. */
function dryRun(results: readonly CaseResult[], { dim }: Paint): string {
  const skipped = results.filter(({ reason }) => reason !== DRY_RUN);
  const lines = results.map(({ id, reason }) =>
    reason === DRY_RUN ? plain(id) : `${plain(id)} ${dim(`(skipped: ${plain(String(reason))})`)}`,
  );
  const count = skipped.length === 0 ? "" : `, ${skipped.length} of them would be skipped`;
  return [...lines, `${results.length} cases${count}; no request was sent`, ""].join("\n");
}

function failure(result: CaseResult, { bad, dim, strong }: Paint): readonly string[] {
  const { id, status, durationMs, violations } = result;
  return [
    `${bad("FAIL")} ${strong(plain(id))} ${dim(`(${status === null ? "no response" : `status ${status}`}, ${durationMs} ms)`)}`,
    ...violations.map((violation) => `     ${plain(violationText(violation))}`),
    ...commandsOf(result).map((command) => dim(`     ${plain(command)}`)),
    "",
  ];
}

/** Number of cases between two lines of progress, when the output is not a terminal. */
const LINE_EVERY = 100;

/** Creates the progress display of a check: a bar on a terminal, otherwise plain lines. */
export function checkProgress(io: Io): {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
} {
  const { err } = io;
  const { good, bad } = paintFor(err, io);
  let failed = 0;
  const state = ({ done, total }: Progress) => `${done} of ${total} cases, ${failed} failed`;
  const showBar = (progress: Progress) => {
    const width = Math.max(10, Math.min(40, err.columns - 40));
    const filled = Math.round((width * progress.done) / progress.total);
    const bar = (failed > 0 ? bad : good)("█".repeat(filled)) + "░".repeat(width - filled);
    err.write(`\r\u001b[2K${bar} ${state(progress)}`);
  };
  const showLine = (progress: Progress) => {
    const { done, total } = progress;
    if (done % LINE_EVERY === 0 || done === total) err.write(`${state(progress)}\n`);
  };
  return {
    show: (progress) => {
      if (progress.result.outcome === "fail") failed += 1;
      (err.isTerminal ? showBar : showLine)(progress);
    },
    end: () => {
      if (err.isTerminal) err.write("\r\u001b[2K");
    },
  };
}

/** Returns true when every response was a 404 and cases failed. Then the base URL probably lacks the base path. */
export function hasOnly404({ summary, coverage }: Report): boolean {
  const statuses = coverage.matrix.flatMap(({ declared, undeclared }) =>
    [...Object.entries(declared), ...Object.entries(undeclared)].flatMap(([status, count]) =>
      count > 0 ? [status] : [],
    ),
  );
  return summary.failed > 0 && statuses.length > 0 && statuses.every((status) => status === "404");
}
